import { openHubDouble } from '../../fakes/hub.ts'
import { openOffice } from '../../fakes/office.ts'
import { eventually } from '../../world/eventually.ts'
import type { Equipped } from '../../world/extension.ts'
import { isSeen } from './painted.ts'

/** Opens requests one after the other, and counts all that a double of the hub hears meanwhile. */
export async function countBeforePurpose(world: Equipped): Promise<number> {
  const hub = await openHubDouble()
  const office = await openOffice()
  await world.setHub(hub.address)
  await world.say({ kind: 'sign_in' })
  // Of what is no page the hub tells once, beside whoever signs in; this comes last.
  await eventually(async () => {
    if (!hub.asked.some(({ what }) => what === 'GET /v1/follow-ups/due'))
      throw new Error('Not asked of what is due')
  })
  const signedIn = hub.asked.length
  const { page, tab } = await world.openTab()
  await page.goto(office.at('EC-2026-7F3K2'))
  await world.grant(office.origin)
  for (const reference of ['EC-2026-7F3K2', 'EC-2026-9QRTV', 'VO-2026-ZZZZ9']) {
    await page.goto(office.at(reference))
    await isSeen(world, tab)
  }
  const asked = hub.asked.length - signedIn
  await world.say({ kind: 'sign_out' })
  await page.close()
  office.close()
  hub.close()
  return asked
}
