import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Indicators } from '#shared/contract/reporting/indicators.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany } from '../../../world/answers.ts'
import { closeOn, readClosings } from '../../../world/closings.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { preview, putBack, setAside } from '../../../world/settings-aside.ts'
import { anyStore } from '../../../world/stores.ts'
import { isLong, times } from '../../../world/times.ts'

const services = ['voirie', 'etat-civil'] as const
const streams = ['invited', 'open'] as const

const october = { from: '2026-10-01', until: '2026-10-31' }

const cell = fc.record({
  service: fc.constantFrom(...services),
  stream: fc.constantFrom(...streams),
  territory: fc.constantFrom('nord', 'sud'),
})
const some = fc.record({ cell, good: fc.integer({ min: 1, max: 14 }), bad: fc.nat(14) })
const act = fc.oneof(
  { weight: 3, arbitrary: some.map((one) => ({ kind: 'late' as const, ...one })) },
  { weight: 1, arbitrary: cell.map((one) => ({ kind: 'set_aside' as const, cell: one })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'put_back' as const }) },
)

/** Sends answers of October, on a day of November. */
const answer = (
  hub: TestHub,
  { cell, good, bad }: typeof some extends fc.Arbitrary<infer T> ? T : never,
) =>
  answerMany(
    hub,
    { good, bad, daysAgo: hub.clock.now.getUTCDate() + 5 },
    { ...cell, evidence: { errors: bad % 2 } },
  )

/** Figures of a service and stream that a report of October tells outside. */
async function toldOutside(hub: TestHub, period: string) {
  const sent = await hub.as(
    townAgents.quality,
    'GET',
    `/v1/export/indicators.json?period=${period}`,
  )
  const { services } = sent.json() as Indicators
  return services.flatMap(({ service, pairs }) =>
    pairs.flatMap(({ usager }) =>
      usager.told === 'figure' && usager.figure.indicator === 'satisfied'
        ? usager.figure.shares.map(({ stream, share }) => ({ service, stream, share }))
        : [],
    ),
  )
}

/** How often each mark of October occurs with what was measured, by service and stream. */
async function countCrossed(hub: TestHub): Promise<Map<string, number>> {
  const rows = await hub.database.query<{ cell: string; n: number }>(
    `select concat_ws(' ', service, stream, fact, class, value) as cell, sum(n)::int as n
     from crossed where month = '2026-10-01' group by 1 having sum(n) <> 0`,
  )
  return new Map(rows.map(({ cell, n }) => [cell, n]))
}

describe.each(anyStore)('A closed month, on $store', ({ open }) => {
  it('shows nothing that was hidden, and keeps what it published, whatever arrives later', async () => {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(some, { minLength: 1, maxLength: 5 }),
        fc.array(fc.array(act, { maxLength: 2 }), { minLength: 1, maxLength: 3 }),
        async (before, days) => {
          const hub = await startHub(await open())
          try {
            hub.clock.now = new Date('2026-11-06T11:00:00Z')
            for (const one of before) await answer(hub, one)
            await closeOn(hub, '2026-11-10')
            const crossed = await countCrossed(hub)
            const [first] = (await readClosings(hub)).closings
            const hidden = new Set(
              first?.published.flatMap(({ service, streams }) =>
                streams.flatMap(({ stream, share }) =>
                  share.told === 'nothing' ? [`${service} ${stream}`] : [],
                ),
              ),
            )
            const standing: Awaited<ReturnType<typeof setAside>>[] = []
            for (const [at, acts] of days.entries()) {
              for (const one of acts) {
                if (one.kind === 'late') await answer(hub, one)
                if (one.kind === 'set_aside') {
                  const { service, stream } = one.cell
                  const criterion = { answered: october, service, stream }
                  if ((await preview(hub, criterion)).n > 0)
                    standing.push(await setAside(hub, criterion))
                }
                const back = one.kind === 'put_back' && standing.pop()
                if (back) await putBack(hub, back)
              }
              await closeOn(hub, `2026-11-${11 + at}`)
              const [closing] = (await readClosings(hub)).closings
              expect(closing?.published).toEqual(first?.published)
              const shown = closing?.services.flatMap(({ service, streams }) =>
                streams.flatMap(({ stream, share }) =>
                  share.told === 'nothing' ? [] : [`${service} ${stream}`],
                ),
              )
              expect(shown?.filter((one) => hidden.has(one))).toEqual([])
              for (const [cell, n] of await countCrossed(hub)) {
                compared += 1
                expect(n, cell).toBeLessThanOrEqual(crossed.get(cell) ?? 0)
              }
              for (const { service, stream, share } of await toldOutside(hub, '2026-10')) {
                const own = closing?.services
                  .find((one) => one.service === service)
                  ?.streams.find((one) => one.stream === stream)
                if (own) expect(share).toEqual(own.share)
              }
            }
          } finally {
            await hub.close()
          }
        },
      ),
      { numRuns: times(6, 60), ...(!isLong && { seed: 20_261_130 }) },
    )
    expect(compared).toBeGreaterThan(0)
  })
})
