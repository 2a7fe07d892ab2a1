import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DisclosedGroups } from '#shared/contract/reporting/equal-treatment.ts'
import { answerMany } from '../../../world/answers.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import {
  readTreatment,
  type TreatedRequest,
  treat,
  workingDays,
} from '../../../world/treated-town.ts'

describe.each(anyStore)('Equal treatment by channel, language and help, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
    await answerMany(hub, { good: 20, bad: 4 }, { service: 'etat-civil' })
  })
  afterEach(() => hub.close())

  const told = async (): Promise<DisclosedGroups> => {
    const { groups } = await readTreatment(hub)
    if (groups.told !== 'figures') throw new Error(`Not told: ${groups.because}`)
    return groups
  }
  const found = (groups: DisclosedGroups, part: string, outcome: string) =>
    groups.parts
      .find((one) => one.part === part)
      ?.comparisons.find((one) => one.outcome === outcome)

  /** Requests of one kind, of which so many in ten are late. */
  const several = (n: number, late: number, kind: Partial<TreatedRequest>): TreatedRequest[] =>
    Array.from({ length: n }, (_, nth) => ({
      received: workingDays[nth % workingDays.length] ?? '',
      ...{ seen: null, answered: nth % 10 < late ? 15 : 7, announced: 10 },
      ...kind,
    }))

  it('names the channel that waits longer than the others, and keeps fewer dates', async () => {
    await treat(hub, [
      ...several(60, 6, { channel: 'post' }),
      ...several(60, 1, { channel: 'web' }),
      ...several(60, 1, { channel: 'email' }),
    ])
    const groups = await told()
    expect(found(groups, 'post', 'within')).toMatchObject({
      of: { x: 24, n: 60 },
      others: { x: 108, n: 120 },
      difference: -0.5,
      verdict: 'gap',
    })
    expect(found(groups, 'post', 'kept')).toMatchObject({
      of: { x: 24, n: 60 },
      others: { x: 108, n: 120 },
      verdict: 'gap',
    })
    expect(groups.parts.map(({ by }) => by)).not.toContain('locale')
    expect(groups.beside.indicator).toBe('satisfied')
  })

  it('compares two languages once, the rarer with the other', async () => {
    await treat(hub, [...several(80, 2, {}), ...several(40, 2, { locale: 'ar' })])
    const { parts } = await told()
    expect(parts.map(({ by, part }) => [by, part])).toEqual([['locale', 'ar']])
    expect(parts[0]?.comparisons[0]).toMatchObject({ of: { n: 40 }, others: { n: 80 } })
  })

  it('counts somebody’s help from the first day, and the counter', async () => {
    await treat(hub, [
      ...several(40, 2, {}),
      ...several(15, 2, { isHelped: true }),
      ...several(15, 2, { channel: 'counter' }),
    ])
    await hub.database.query(
      `update mandate set begun_at = begun_at + interval '3 days' where reference = 'T-41'`,
    )
    expect(found(await told(), 'assisted', 'within')).toMatchObject({
      of: { n: 29 },
      others: { n: 41 },
    })
  })

  it('hides a language of a few requests with the next, and says how many are hidden', async () => {
    await treat(hub, [
      ...several(60, 2, {}),
      ...several(20, 2, { locale: 'ar' }),
      ...several(4, 2, { locale: 'uk' }),
      ...several(30, 2, { locale: 'es' }),
    ])
    const { parts, hidden } = await told()
    const locales = parts.filter(({ by }) => by === 'locale').map(({ part }) => part)
    expect(locales).toEqual(['es', 'fr'])
    expect(hidden).toBe(2)
  })

  it('has nothing to compare of one channel and one language', async () => {
    await treat(hub, several(30, 2, {}))
    expect((await readTreatment(hub)).groups).toEqual({ told: 'nothing', because: 'one_group' })
  })

  it('does not name a gap of few requests that many comparisons bring by chance', async () => {
    await treat(hub, [
      ...several(40, 3, { channel: 'web' }),
      ...several(20, 1, { channel: 'email', locale: 'ar' }),
      ...several(20, 4, { channel: 'post', locale: 'es' }),
      ...several(20, 2, { channel: 'telephone', locale: 'en', isHelped: true }),
    ])
    const { parts } = await told()
    const verdicts = parts.flatMap(({ comparisons }) => comparisons.map((one) => one.verdict))
    expect(verdicts).not.toContain('gap')
    expect(verdicts).toContain('unknown')
  })
})
