import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import type { Claim, ClaimedJob, NewJob } from '../../../../hub/platform/jobs/job.ts'
import { joinWorkers } from '../../../../hub/platform/jobs/join-workers.ts'
import {
  claimJobs,
  completeJobs,
  enqueue,
  extendLease,
} from '../../../../hub/platform/jobs/queue.ts'
import { passTime } from '../../../world/pass-time.ts'
import { newDatabase, stores } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'

const job = (n: number, more: Partial<NewJob> = {}): NewJob => ({
  queue: 'a',
  payload: { n },
  ...more,
})
const wanted = (more: Partial<Claim> = {}): Claim[] => [
  { queue: 'a', most: 10, lease: 60, ...more },
]
const numbersOf = (jobs: readonly ClaimedJob[]) =>
  jobs.map(({ payload }) => (payload as { n: number }).n)

describe.each(stores)('The job queue, on $store,', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())
  beforeEach(() => database.script('delete from job'))

  const takes = async (more: Partial<Claim> = {}) =>
    numbersOf(await claimJobs(database, wanted(more)))
  const later = (seconds: number) => passTime(database, seconds * 1000)
  const ends = (ended: Parameters<typeof completeJobs>[1]) =>
    database.transaction((transaction) => completeJobs(transaction, ended))

  it('gives the urgent first, then what is due, in the order of time', async () => {
    const jobs = [job(1, { delay: 5 }), job(2), job(3), job(4, { isUrgent: true })]
    await enqueue(database, [...jobs, job(5, { isUrgent: true, delay: 3 })])
    expect(await takes({ most: 2 })).toEqual([4, 2])
    await later(6)
    expect(await takes()).toEqual([5, 3, 1])
  })

  it('takes of several queues at once, of each at most so many', async () => {
    await enqueue(database, [job(1), job(2), job(3, { queue: 'b' }), job(4, { queue: 'c' })])
    const both = [...wanted({ most: 1 }), ...wanted({ queue: 'b' })]
    expect(numbersOf(await claimJobs(database, both))).toEqual([1, 3])
  })

  it('has jobs where their transaction is there, and nowhere where it is not', async () => {
    const undone = database.transaction(async (transaction) => {
      await enqueue(transaction, [job(1)])
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await takes()).toEqual([])
  })

  it('has one job of a key, with what was put last and the earlier time', async () => {
    await enqueue(database, [job(1, { key: 'k', delay: 60 }), job(2, { queue: 'b', key: 'k' })])
    await enqueue(database, [job(3, { key: 'k' })])
    await enqueue(database, [job(4, { key: 'k', delay: 60 })])
    expect(await takes()).toEqual([4])
  })

  it('runs again what was put again while it was in hand', async () => {
    await enqueue(database, [job(1, { key: 'k' })])
    const [taken] = await claimJobs(database, wanted())
    await enqueue(database, [job(2, { key: 'k' })])
    expect(await takes()).toEqual([])
    expect(await ends([{ job: taken as ClaimedJob }])).toEqual(new Set())
    expect(await takes()).toEqual([2])
  })

  it('ends many at once with what follows, each where it is still in hand', async () => {
    await enqueue(database, [job(1), job(2), job(3)])
    const taken = await claimJobs(database, wanted())
    await later(61)
    const [again] = await claimJobs(database, wanted({ most: 1 }))
    const ended = taken.map((one, n) => ({ job: one, next: [job(10 + n), job(20 + n)] }))
    expect(await ends(ended)).toEqual(new Set(taken.slice(1).map(({ id }) => id)))
    expect(again).toMatchObject({ attempts: 2, id: taken[0]?.id })
    expect(await takes()).toEqual([11, 21, 12, 22])
  })

  it('brings back later what failed, and counts how often', async () => {
    await enqueue(database, [job(1)])
    for (const attempts of [1, 2]) {
      const [taken] = await claimJobs(database, wanted())
      expect(taken).toMatchObject({ attempts })
      await ends([{ job: taken as ClaimedJob, again: { delay: 30, error: 'refused' } }])
      expect(await takes()).toEqual([])
      await later(30)
    }
    const [third] = await claimJobs(database, wanted())
    await ends([{ job: third as ClaimedJob, again: { delay: 0, isUntried: true, error: 'full' } }])
    const [again] = await claimJobs(database, wanted())
    expect(again).toMatchObject({ attempts: 3 })
    await ends([{ job: again as ClaimedJob, again: { delay: 0 } }])
    expect(await claimJobs(database, wanted())).toMatchObject([{ attempts: 1 }])
  })

  it('leaves in hand what is held longer, and gives to another what is not', async () => {
    await enqueue(database, [job(1), job(2)])
    const [one, two] = (await claimJobs(database, wanted())) as [ClaimedJob, ClaimedJob]
    await later(50)
    expect(await extendLease(database, [one], 60)).toEqual(new Set([one.id]))
    await later(50)
    expect(await takes()).toEqual([2])
    expect(await extendLease(database, [one, two], 60)).toEqual(new Set([one.id]))
  })

  it('has so many of a queue in hand in all, and those of one subject one after the other', async () => {
    const about = (n: number, subject: string) => job(n, { subject })
    await enqueue(database, [about(1, 'x'), about(2, 'x'), about(3, 'y'), about(4, 'z'), job(5)])
    const first = await claimJobs(database, wanted({ inAll: 2 }))
    expect(numbersOf(first)).toEqual([1, 3])
    expect(await takes({ inAll: 2 })).toEqual([])
    expect(await takes({ inAll: 4 })).toEqual([4, 5])
    await ends([{ job: first[0] as ClaimedJob }])
    expect(await takes({ inAll: 4 })).toEqual([2])
  })

  it('does what a list would, for any calls in any order', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('put' as const), urgent: fc.boolean(), delay: fc.nat(3) }),
      fc.record({ do: fc.constant('take' as const), most: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ do: fc.constant('end' as const), nth: fc.nat(9), again: fc.boolean() }),
      fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 4 }) }),
    )
    const property = fc.asyncProperty(fc.array(step, { maxLength: 24 }), async (steps) => {
      await database.script('delete from job')
      let now = 0
      const model: { n: number; urgent: boolean; due: number; held: string | null }[] = []
      const taken: ClaimedJob[] = []
      for (const [n, one] of steps.entries()) {
        // Each step has its second: what is due in the same one would be told apart by less.
        await later(1)
        now += 1
        if (one.do === 'put') {
          await enqueue(database, [job(n, { isUrgent: one.urgent, delay: one.delay + 0.5 })])
          model.push({ n, urgent: one.urgent, due: now + one.delay + 0.5, held: null })
        } else if (one.do === 'take') {
          const got = await claimJobs(database, wanted({ most: one.most, lease: 2.5 }))
          const due = model
            .filter((each) => each.due < now)
            .sort((a, b) => Number(b.urgent) - Number(a.urgent) || a.due - b.due || a.n - b.n)
            .slice(0, one.most)
          expect(numbersOf(got).sort()).toEqual(due.map((each) => each.n).sort())
          for (const each of due) {
            each.due = now + 2.5
            each.held =
              got.find(({ payload }) => (payload as { n: number }).n === each.n)?.lease ?? ''
          }
          taken.push(...got)
        } else if (one.do === 'end') {
          const mine = taken[one.nth]
          if (!mine) continue
          const at = model.findIndex(
            (each) => each.n === numbersOf([mine])[0] && each.held === mine.lease,
          )
          const again = one.again ? { delay: 1.5, error: 'failed' } : null
          const held = await ends([{ job: mine, ...(again && { again }) }])
          expect(held.size).toBe(at === -1 ? 0 : 1)
          const known = model[at]
          if (!known) continue
          if (one.again) Object.assign(known, { due: now + 1.5, held: null })
          else model.splice(at, 1)
        } else {
          await later(one.seconds)
          now += one.seconds
        }
      }
    })
    await fc.assert(property, { numRuns: times(15, 200) })
  })
})

describe('Hubs that share a queue on a server', () => {
  let url: string
  let hubs: Database[]
  beforeAll(async () => {
    url = await newDatabase()
    hubs = [openPostgres(url, 4), openPostgres(url, 4), openPostgres(url, 4)]
  })
  afterAll(() => Promise.all(hubs.map((hub) => hub.close())))
  beforeEach(() => hubs[0]?.script('delete from job'))

  const all = <T>(work: (hub: Database) => Promise<T>) =>
    Promise.all([...hubs, ...hubs, ...hubs].map(work))

  it('never have one job in two hands', async () => {
    const [hub] = hubs as [Database]
    await enqueue(
      hub,
      Array.from({ length: 300 }, (_, n) => job(n, { isUrgent: n % 7 === 0 })),
    )
    const got = await all(async (one) => {
      const mine: ClaimedJob[] = []
      for (let some = await claimJobs(one, wanted()); some.length > 0; ) {
        mine.push(...some)
        some = await claimJobs(one, wanted())
      }
      return mine
    })
    expect(numbersOf(got.flat()).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 300 }, (_, n) => n),
    )
  })

  it('have no more in hand than may be in all, and one of a subject', async () => {
    const [hub] = hubs as [Database]
    const jobs = Array.from({ length: 60 }, (_, n) => job(n, { subject: String(n % 6) }))
    await enqueue(hub, jobs)
    const order = new Map<string, number[]>()
    const inHand = new Set<string>()
    const works = async (one: Database) => {
      for (;;) {
        const got = await claimJobs(one, wanted({ most: 2, inAll: 4 }))
        if (got.length === 0 && (await hub.query('select from job')).length === 0) return
        for (const { subject, payload } of got) {
          expect(inHand.has(String(subject))).toBe(false)
          inHand.add(String(subject))
          const { n } = payload as { n: number }
          order.set(String(subject), [...(order.get(String(subject)) ?? []), n])
        }
        expect(inHand.size).toBeLessThanOrEqual(4)
        for (const { subject } of got) inHand.delete(String(subject))
        await completeJobs(
          one,
          got.map((taken) => ({ job: taken })),
        )
      }
    }
    await Promise.all(hubs.map(works))
    for (const [subject, numbers] of order)
      expect(numbers).toEqual(Array.from({ length: 10 }, (_, n) => Number(subject) + 6 * n))
  })

  it('put one key at the same time, and there is one job', async () => {
    await all((one) => enqueue(one, [job(1, { key: 'k' })]))
    expect(await hubs[0]?.query('select from job')).toHaveLength(1)
  })

  it('lose nothing that is put again while it is being ended', async () => {
    const [hub, other] = hubs as [Database, Database]
    for (let n = 0; n < times(20, 200); n += 1) {
      await enqueue(hub, [job(n, { key: 'k' })])
      const [taken] = await claimJobs(hub, wanted())
      await Promise.all([
        enqueue(other, [job(n, { key: 'k' })]),
        completeJobs(hub, [{ job: taken as ClaimedJob }]),
      ])
      const [again] = await claimJobs(hub, wanted())
      await completeJobs(hub, [{ job: again as ClaimedJob }])
    }
  })

  it('take at once what hubs had in hand that are gone', async () => {
    const [killed, next] = [openPostgres(url, 2), openPostgres(url, 2)]
    await joinWorkers(killed)
    await enqueue(killed, [job(1)])
    expect(numbersOf(await claimJobs(killed, wanted()))).toEqual([1])
    await killed.close()
    const leave = await joinWorkers(next)
    expect(await claimJobs(next, wanted())).toMatchObject([{ attempts: 2 }])
    await leave()
    await next.close()
  })
})
