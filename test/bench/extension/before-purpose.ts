import { openHubDouble } from '../../fakes/hub.ts'
import { openOffice } from '../../fakes/office.ts'
import { eventually } from '../../world/eventually.ts'
import type { Equipped } from '../../world/extension.ts'
import { isSeen } from './seated.ts'

/** What the hub is asked beside whoever signs in, once, whatever the page: how many are due comes again. */
const atSignIn = ['GET /v1/tools', 'GET /v1/beliefs', 'GET /v1/follow-ups/due']

/**
 * Opens requests one after the other, and counts all that a double of the hub hears meanwhile.
 * @throws Error where it hears nothing of a purpose either: then a count of none says nothing
 */
export async function countBeforePurpose(world: Equipped): Promise<number> {
  const hub = await openHubDouble()
  const office = await openOffice()
  await world.setHub(hub.address)
  await world.say({ kind: 'sign_in' })
  const hears = (all: readonly string[]) =>
    eventually(async () => {
      const missing = all.filter((one) => !hub.asked.some(({ what }) => what === one))
      if (missing.length > 0) throw new Error(`Not asked: ${missing.join()}`)
    })
  await hears(atSignIn)
  const signedIn = hub.asked.length
  const { page, tab } = await world.openTab()
  await page.goto(office.at('EC-2026-7F3K2'))
  await world.grant(office.origin)
  for (const reference of ['EC-2026-7F3K2', 'EC-2026-9QRTV', 'VO-2026-ZZZZ9']) {
    await page.goto(office.at(reference))
    await isSeen(world, tab, reference)
  }
  const asked = hub.asked.length - signedIn
  const { generation = 0 } = (await world.state(tab)) ?? {}
  const subject = { kind: 'reference', value: 'VO-2026-ZZZZ9' } as const
  await world.say({ kind: 'ask', tab, generation, subject, purpose: 'inform' })
  await hears(['POST /v1/context'])
  await world.say({ kind: 'sign_out' })
  await page.close()
  office.close()
  hub.close()
  return asked
}
