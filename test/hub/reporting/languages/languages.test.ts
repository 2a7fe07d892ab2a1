import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Languages } from '#shared/contract/reporting/languages.ts'
import { campaign } from '#shared/quality/instruments/campaign.ts'
import { townAgents } from '../../../world/agents.ts'
import { declareInTown } from '../../../world/answers.ts'
import { holdCampaign } from '../../../world/campaign.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

describe.each(anyStore)('A questionnaire in several languages, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
    await declareInTown(hub, townAgents.quality, { kind: 'margin', value: 0.1 }, 'voirie')
  })
  afterEach(() => hub.close())

  const read = async (service = 'voirie'): Promise<Languages> => {
    const said = await hub.as(townAgents.quality, 'GET', `/v1/services/${service}/languages`)
    expect(said.statusCode, said.body).toBe(200)
    return said.json()
  }
  const told = async () => {
    const { differences } = await read()
    if (differences.told !== 'figures') throw new Error(`Not told: ${differences.because}`)
    return differences
  }
  /** Answers in a language: so many of ten satisfied, so many of ten who agree with the item. */
  const answer = async (
    locale: string,
    n: number,
    {
      satisfied = 6,
      agree = 6,
      item = 'FIA',
    }: { satisfied?: number; agree?: number; item?: string },
  ) => {
    const sent = await Promise.all(
      Array.from({ length: n }, (_, nth) =>
        hub.answer(
          feedback({
            ...{ service: 'voirie', locale, item, waited_s: (nth % 30) * 24 * 3600 },
            answers: {
              overall: nth % 10 < satisfied ? 4 + (nth % 2) : 2 + (nth % 2),
              // Agreement is spread alike over every overall mark.
              [item]: Math.floor(nth / 10) % 10 < agree ? 5 : 2,
              ...(item === 'EMP' && { EGA: 5 - (nth % 2) }),
            },
          }),
        ),
      ),
    )
    for (const { statusCode, body } of sent) expect(statusCode, body).toBe(201)
  }
  const civic = () => answer('fr', 20, { item: 'EMP' })

  it('shows a question that is answered otherwise at the same overall mark', async () => {
    await civic()
    await answer('fr', 100, { agree: 8 })
    await answer('ar', 100, { agree: 3 })
    const { reference, satisfied, items, beside } = await told()
    expect(reference).toBe('fr')
    expect(beside.indicator).toBe('same_treatment')
    expect(satisfied).toMatchObject([{ locale: 'ar', of: 100, others: 120, difference: 0 }])
    expect(items).toMatchObject([
      { locale: 'ar', dimension: 'reliability', of: 100, difference: -0.5, verdict: 'gap' },
    ])
  })

  it('shows no difference of a question where only the overall mark differs', async () => {
    await civic()
    await answer('fr', 100, { satisfied: 8 })
    await answer('ar', 100, { satisfied: 3 })
    const { satisfied, items } = await told()
    expect(satisfied).toMatchObject([{ locale: 'ar', verdict: 'gap' }])
    expect(items).toMatchObject([{ dimension: 'reliability', difference: 0, verdict: 'unknown' }])
  })

  it('takes totals from the roll-up, which the retention leaves', async () => {
    await civic()
    await answer('fr', 30, {})
    await answer('uk', 30, {})
    await hub.database.transaction(async (transaction) => {
      await transaction.query(`set local parvis.retention = 'on'`)
      await transaction.query('delete from answer')
    })
    const { satisfied, items } = await told()
    expect(satisfied).toMatchObject([{ locale: 'uk', of: 30, others: 50 }])
    expect(items).toEqual([])
  })

  it('hides a language of a few answers with the next', async () => {
    await civic()
    await answer('fr', 30, {})
    await answer('es', 30, {})
    await answer('ar', 20, {})
    await answer('uk', 4, {})
    const { satisfied, hidden } = await told()
    expect(satisfied.map(({ locale }) => locale)).toEqual(['es'])
    expect(hidden).toBe(2)
  })

  it('says why nothing is compared', async () => {
    const because = async () => {
      const { differences } = await read()
      return differences.told === 'nothing' ? differences.because : 'told'
    }
    expect(await because()).toBe('too_few')
    await civic()
    expect(await because()).toBe('one_language')
    await answer('ar', 6, {})
    expect(await because()).toBe('too_few')
  })

  it('has no alpha without a campaign, and says how many complete forms are missing', async () => {
    expect((await read()).reliability).toEqual({ told: 'nothing', because: 'absent' })
    const items = campaign.items.filter(
      ({ aspect, dimension }) => aspect === 'perceived' && dimension !== 'overall',
    )
    const points = campaign.scales[items[0]?.scale ?? '']?.answers.length ?? 5
    const form = (nth: number) =>
      Object.fromEntries(
        items.map(({ item }, at) => [item, 1 + ((nth + (nth % 3 === 0 ? at : 0)) % points)]),
      )
    await holdCampaign(
      hub,
      Array.from({ length: 40 }, (_, nth) => form(nth)),
    )
    const { reliability } = await read()
    expect(reliability).toMatchObject({
      told: 'figures',
      items: items.length,
      whole: { told: 'missing', because: 'too_few', n: 40 },
      locales: [{ locale: 'fr' }],
    })
    const { reliability: elsewhere } = await read('etat-civil')
    expect(elsewhere).toEqual({ told: 'nothing', because: 'absent' })
    await holdCampaign(
      hub,
      Array.from({ length: 70 }, (_, nth) => form(nth)),
    )
    const { reliability: enough } = await read()
    expect(enough).toMatchObject({ whole: { told: 'alpha', n: 110 } })
  })
})
