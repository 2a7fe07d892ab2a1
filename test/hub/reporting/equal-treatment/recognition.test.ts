import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type {
  DisclosedRecognition,
  EqualTreatment,
} from '#shared/contract/reporting/equal-treatment.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, declareInTown } from '../../../world/answers.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { declares } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import {
  readTreatment,
  type TreatedRequest,
  treat,
  workingDays,
} from '../../../world/treated-town.ts'

const received = (nth: number) => workingDays[nth % workingDays.length] ?? ''

describe.each(anyStore)('Recognition, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
    await answerMany(hub, { good: 20, bad: 4 }, { service: 'etat-civil' })
    await declareInTown(hub, townAgents.quality, { kind: 'margin', value: 0.1 }, 'etat-civil')
  })
  afterEach(() => hub.close())

  const told = async (): Promise<DisclosedRecognition> => {
    const { recognition } = await readTreatment(hub)
    if (recognition.told !== 'figures') throw new Error(`Not told: ${recognition.because}`)
    return recognition
  }
  const because = (found: EqualTreatment) =>
    found.recognition.told === 'nothing' ? found.recognition.because : 'told'

  /** Half are seen on the day after receipt; of each half, so many in ten are late. */
  const halves = (n: number, late: { seen: number; others: number }): TreatedRequest[] =>
    Array.from({ length: n }, (_, nth): TreatedRequest => {
      const isSeen = nth % 2 === 0
      const place = Math.floor(nth / 2) % 10
      const isLate = place < (isSeen ? late.seen : late.others)
      return { received: received(nth), seen: isSeen ? 1 : null, answered: isLate ? 15 : 7 }
    })

  it('is found to go with answers within the norm, where those recognised are served sooner', async () => {
    await treat(hub, halves(160, { seen: 1, others: 4 }))
    const { whole, beside } = await told()
    expect(whole).toMatchObject([
      {
        outcome: 'within',
        of: { x: 72, n: 80 },
        others: { x: 48, n: 80 },
        difference: 0.3,
        verdict: 'gap',
      },
      { outcome: 'adapted', of: { x: 0 }, others: { x: 0 }, verdict: 'equivalent' },
    ])
    expect(beside.indicator).toBe('satisfied')
  })

  it('is equivalent where both are served alike, by enough requests', async () => {
    await declareInTown(hub, townAgents.quality, { kind: 'margin', value: 0.15 }, 'etat-civil')
    await treat(hub, halves(280, { seen: 2, others: 2 }))
    const { whole } = await told()
    expect(whole[0]).toMatchObject({ difference: 0, verdict: 'equivalent' })
  })

  it('is not decided by few requests, and says how many it would take', async () => {
    await treat(hub, halves(60, { seen: 2, others: 2 }))
    const { whole } = await told()
    // Two equal groups at 80 %, drawn a little towards the half, within ten points.
    expect(whole[0]).toMatchObject({ verdict: 'unknown', would_take: { answers: 293 } })
  })

  it('claims nothing where a late request only has more days to be seen', async () => {
    const random = seededRandom(11)
    await treat(
      hub,
      Array.from({ length: 300 }, (_, nth): TreatedRequest => {
        const answered = 3 + Math.floor(random() * 14)
        const seen = Math.floor(random() * 14)
        return { received: received(nth), seen: seen < answered ? seen : null, answered }
      }),
    )
    // Whoever counts without a landmark finds that recognition delays.
    const [naive] = await hub.database.query<{ seen: number; others: number }>(
      `select (avg((late < 11)::int) filter (where recognised_on is not null))::float8 as seen,
         (avg((late < 11)::int) filter (where recognised_on is null))::float8 as others
       from (select recognised_on, completed_at::date - received_at::date as late from request
             where completed_at is not null) r`,
    )
    expect(naive?.seen).toBeLessThan((naive?.others ?? 0) - 0.2)
    const { whole } = await told()
    expect(whole.map(({ verdict }) => verdict)).not.toContain('gap')
  })

  it('compares the adaptations that follow, of requests open at the landmark', async () => {
    await treat(
      hub,
      Array.from({ length: 120 }, (_, nth): TreatedRequest => {
        const isSeen = nth % 2 === 0
        return {
          received: received(nth),
          ...{ seen: isSeen ? 0 : null, answered: 9 },
          adapted: isSeen ? 5 : null,
        }
      }),
    )
    const { whole } = await told()
    expect(whole[1]).toMatchObject({
      outcome: 'adapted',
      of: { x: 60, n: 60 },
      others: { x: 0, n: 60 },
      verdict: 'gap',
    })
  })

  it('leaves out what is over by the landmark, withdrawn, erased or shown to nobody', async () => {
    await treat(hub, [
      ...halves(60, { seen: 1, others: 1 }),
      ...Array.from({ length: 20 }, (_, nth): TreatedRequest => {
        return { received: received(nth), seen: 0, answered: 1 }
      }),
    ])
    const before = await told()
    expect(before.whole[0]).toMatchObject({ of: { n: 30 }, others: { n: 30 } })
    await hub.database.script(`
      update request set state = 'withdrawn' where reference = 'T-1';
      update request set tracking_hash = '' where reference = 'T-3';
      update request set confidential = true where reference = 'T-2'`)
    const after = await told()
    expect(after.whole[0]).toMatchObject({ of: { n: 28 }, others: { n: 29 } })
  })

  it('shows each channel, language and kind of help apart, and hides a few with the next', async () => {
    await treat(
      hub,
      halves(240, { seen: 2, others: 2 }).map((one, nth) => ({
        ...one,
        channel: nth < 8 ? 'post' : nth < 80 ? 'counter' : nth < 150 ? 'email' : 'web',
        locale: nth % 4 < 2 ? 'fr' : 'ar',
      })),
    )
    const { parts, hidden } = await told()
    // Four by post on each side; those by e-mail are the fewest of the others.
    expect(parts.map(({ by, part }) => `${by} ${part}`).sort()).toEqual([
      'assistance alone',
      'assistance assisted',
      'channel counter',
      'channel web',
      'locale ar',
      'locale fr',
    ])
    expect(hidden).toBe(2)
    for (const { comparisons } of parts)
      for (const { of, others } of comparisons)
        expect(Math.min(of.n, others.n)).toBeGreaterThanOrEqual(11)
  })

  it('says why it is not measured', async () => {
    expect(because(await readTreatment(hub))).toBe('early')
    await treat(
      hub,
      halves(40, { seen: 1, others: 1 }).map((one) => ({ ...one, seen: null })),
    )
    expect(because(await readTreatment(hub))).toBe('unmeasured')
    await declares(hub, {
      norm: { delay: 2, unit: 'working', sentence: { fr: 'Deux', en: 'Two' } },
    })
    expect(because(await readTreatment(hub))).toBe('short_norm')
    await declares(hub, {
      norm: { delay: 0, unit: 'working', sentence: { fr: 'Sans', en: 'None' } },
    })
    expect(because(await readTreatment(hub))).toBe('no_norm')
  })

  it('says that nobody, or everybody, was recognised in time, and that there are too few', async () => {
    await treat(hub, halves(40, { seen: 1, others: 1 }))
    const set = (value: string) => hub.database.query(`update request set recognised_on = ${value}`)
    await set(`(received_at + interval '6 days')::date`)
    expect(because(await readTreatment(hub))).toBe('nobody')
    await set(`received_at::date`)
    expect(because(await readTreatment(hub))).toBe('everybody')
    await set(`case when reference < 'T-15' then received_at::date end`)
    expect(because(await readTreatment(hub))).toBe('too_few')
  })

  it('is never told alone', async () => {
    await treat(hub, halves(60, { seen: 1, others: 1 }))
    await hub.database.query(`delete from roll_up`)
    await hub.database.query(`delete from roll_up_change`)
    expect(because(await readTreatment(hub))).toBe('not_alone')
  })

  it('is read by those who answer for quality, and of a service that exists', async () => {
    const read = (agent: Parameters<TestHub['as']>[0], service: string) =>
      hub.as(agent, 'GET', `/v1/services/${service}/equal-treatment`)
    expect((await read(townAgents.claire, 'etat-civil')).statusCode).toBe(403)
    expect((await read(townAgents.admin, 'nulle-part')).json()).toMatchObject({
      code: 'unknown_service',
    })
  })
})
