import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { inventFeedback } from '../../demo/seed/feedback.ts'
import { inventFunnel } from '../../demo/seed/funnel.ts'
import type { PastAnswer } from '../../demo/seed/past-answer.ts'
import { seedRecord } from '../../demo/seed/record.ts'
import { townDay } from '../../demo/valmont/promise.ts'
import { listDeclarations } from '../../hub/catalogue/declarations/sql.ts'
import { type DayCounters, listMonthCounters } from '../../hub/feedback/intake/counters-sql.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { startHub, type TestHub } from '../world/hub.ts'
import { stores } from '../world/stores.ts'
import { town } from '../world/town.ts'

/** Half past midnight in Valmont, on another day than in UTC. */
const now = new Date('2026-11-24T23:30:00Z')
const { organisation, site } = town
const feedback = inventFeedback({ now, site, configuration: 1, random: seededRandom(1) })
const counters = inventFunnel({ organisation, feedback, now })

const count = (all: readonly string[]) =>
  Object.fromEntries(
    [...new Set(all)].sort().map((one) => [one, all.filter((other) => other === one).length]),
  )
const open = feedback.filter(({ stream }) => stream === 'open')
const dayOf = ({ waited_s = 0 }: PastAnswer) => townDay(new Date(+now - waited_s * 1000))

describe('Of the usagers the town invents', () => {
  it('as many answered by the button as there are answers, by service and day in town', () => {
    const answers = open.map((one) => `${one.service} ${one.stream} ${dayOf(one)}`)
    const counted = counters.map((one) => [`${one.service} ${one.stream} ${one.day}`, one.answered])
    expect(Object.fromEntries(counted)).toEqual(count(answers))
    expect(counted).toHaveLength(new Set(answers).size)
  })

  it('nobody answers who did not open the form, and no page counts those the hub invited', () => {
    for (const { stream, ended, shown, opened, answered } of counters) {
      expect(opened).toBeGreaterThanOrEqual(answered)
      expect([stream, ended, shown]).toEqual(['open', 0, 0])
    }
    const sum = (step: 'opened' | 'answered') => counters.reduce((all, one) => all + one[step], 0)
    expect(sum('opened')).toBeGreaterThan(sum('answered'))
  })
})

describe('What the town decided and whom it asked', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
  })
  afterAll(() => hub.close())

  const decided = {
    at: new Date('2026-08-06T09:20:00Z'),
    declared: [
      { service: null, declared: { kind: 'floor', value: 0.6 } as const, basis: 'Conseil' },
    ],
  }
  const seed = (counters: readonly DayCounters[], database: Database = hub.database) =>
    seedRecord(database, { organisation, author: 'Sylvie Roche', decided, counters })
  const known = async () => {
    const counted = await listMonthCounters(hub.database, organisation)
    return {
      answered: counted.reduce((all, one) => all + one.answered, 0),
      declared: (await listDeclarations(hub.database, organisation)).length,
    }
  }

  it('is entered whole or not at all, and once, however often the town is started', async () => {
    const stopped: Database = {
      ...hub.database,
      transaction: (work) =>
        hub.database.transaction(async (transaction) => {
          await work(transaction)
          throw new Error('stopped')
        }),
    }
    await expect(seed(counters, stopped)).rejects.toThrow('stopped')
    expect(await known()).toEqual({ answered: 0, declared: 0 })
    await seed(counters)
    await seed(counters)
    expect(await known()).toEqual({ answered: open.length, declared: 1 })
  })
})
