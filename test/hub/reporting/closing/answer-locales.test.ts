import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { wordingHash } from '../../../../hub/catalogue/instruments/site-configuration.ts'
import { closeOn, turnTo } from '../../../world/closings.ts'
import { startSendingHub, toldSteps } from '../../../world/deliveries.ts'
import { feedback } from '../../../world/feedback.ts'
import type { TestHub } from '../../../world/hub.ts'
import { declares } from '../../../world/requests.ts'
import { serve, ticketsOf } from '../../../world/served.ts'
import { anyStore } from '../../../world/stores.ts'

describe.each(anyStore)('The language of answers of the served, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startSendingHub(await open(), ['email'])
    const invitations = { probability: 1, rest_days: 90 }
    await declares(hub, { service: 'voirie', steps: toldSteps, invitations })
    turnTo(hub, '2026-10-20')
  })
  afterEach(() => hub.close())

  /** Serves and hears requests, each in a language. @returns the answers, in their order */
  async function hear(locales: readonly string[]): Promise<string[]> {
    await serve(
      hub,
      locales.map((locale, nth) => ({
        reference: `R-${nth}`,
        service: 'voirie',
        channel: 'web',
        isKept: true,
        locale,
        email: `r-${nth}@example.org`,
      })),
    )
    const tickets = await ticketsOf(hub)
    const sent: string[] = []
    for (const [nth, locale] of locales.entries()) {
      const ticket = tickets.get(`R-${nth}`)
      const part = feedback({ ticket, service: 'voirie', item: undefined, locale })
      const answer = await hub.answer(part)
      expect(answer.statusCode, answer.body).toBe(201)
      sent.push(String(part['id']))
    }
    return sent
  }

  const keptOf = async (ids: readonly string[]) => {
    const rows = await hub.database.query<Record<string, string>>(
      'select feedback, locale, wording_hash, envelope_hash from feedback',
    )
    return ids.map((id) => rows.find((one) => one['feedback'] === id) ?? {})
  }
  const locales = [...Array<string>(6).fill('fr'), ...Array<string>(5).fill('ar'), 'uk']

  it('is the commonest where fewer than five were invited in theirs, once it takes no more', async () => {
    const ids = await hear(locales)
    expect((await keptOf(ids)).map(({ locale }) => locale)).toEqual(locales)
    // Their tickets are good until the end of November: the parts to come are in the same language.
    await closeOn(hub, '2026-11-10')
    expect((await keptOf(ids)).map(({ locale }) => locale)).toEqual(locales)
    await closeOn(hub, '2026-12-10')
    const kept = await keptOf(ids)
    expect(kept.map(({ locale }) => locale)).toEqual([...locales.slice(0, -1), 'fr'])
    // Nothing else in the row tells it from those that were French from the start.
    const [french] = kept
    expect(kept.at(-1)).toEqual({ ...french, feedback: ids.at(-1) })
    expect(french).toMatchObject({ wording_hash: wordingHash(parvis, 'fr'), envelope_hash: '' })
    expect(kept[6]).toMatchObject({ wording_hash: wordingHash(parvis, 'ar'), envelope_hash: '' })
  })

  it('goes with the closing of the month for an answer that its usager has finished', async () => {
    const ids = await hear(locales)
    await hub.database.query('update invitation set finished = true where feedback = $1', [
      ids.at(-1) ?? '',
    ])
    await closeOn(hub, '2026-11-10')
    expect((await keptOf(ids)).map(({ locale }) => locale)).toEqual([...locales.slice(0, -1), 'fr'])
  })
})
