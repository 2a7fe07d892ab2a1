import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { daysLater } from '#shared/calendar/day.ts'
import { answerMany } from '../../../world/answers.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { readDelays } from '../../../world/service-figures.ts'
import { figureOf, readReport } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'

/** The worked example: fifteen requests, those with `+` still open after so many days. */
const example = '2 3 3 5 6 8 8 10 12 15+ 15+ 20 9+ 4 1'.split(' ')

describe.each(anyStore)('How long the requests of a service take, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  /** Requests by how many days they took, or have been open. */
  async function receive(waits: readonly string[], more: Record<string, unknown> = {}, name = 'R') {
    for (const [nth, said] of waits.entries()) {
      const days = Number.parseInt(said, 10)
      const isOpen = said.endsWith('+')
      const from = isOpen ? daysLater('2026-11-24', -days) : '2026-10-20'
      await putRequest(hub, `${name}-${nth}`, {
        service: 'voirie',
        received_at: `${from}T07:00:00Z`,
        ...(!isOpen && { state: 'closed', observed_at: `${daysLater(from, days)}T09:00:00Z` }),
        ...more,
      })
    }
  }

  it('is a curve in which open requests count, as in the worked example', async () => {
    await answerMany(hub, { good: 20, bad: 10 })
    await receive(example)
    const { waits, norm } = await readDelays(hub)
    if (waits.told !== 'figures') throw new Error('No wait is told')
    const { delays, steps } = waits.whole
    expect(norm).toBe(10)
    expect(delays).toMatchObject({ n: 15, open: 3, median: { days: 8 }, nine_in_ten: { days: 20 } })
    const at = (days: number) => steps.findLast((step) => step.days <= days)
    expect(at(5)?.waiting).toBeCloseTo(0.6, 9)
    // All requests on record are counted: the curve has no interval.
    expect(at(10)).toEqual({ days: 10, waiting: expect.closeTo(0.32, 9) })
    expect(delays.within?.estimate).toBeCloseTo(0.68, 9)
    expect(waits.beside.indicator).toBe('satisfied')
    expect(figureOf(await readReport(hub), 'voirie', 'delays')?.delays).toMatchObject(delays)
  })

  it('is told by channel and by territory, by name, and no few are left by a subtraction', async () => {
    await answerMany(hub, { good: 20, bad: 10 })
    await receive(example.slice(0, 8), { channel: 'web', territory: 'nord' }, 'W')
    await receive(example.slice(0, 6), { channel: 'counter', territory: 'est' }, 'C')
    await receive(example.slice(0, 2), { channel: 'post', territory: 'est' }, 'P')
    const { waits } = await readDelays(hub)
    if (waits.told !== 'figures') throw new Error('No wait is told')
    const { channels, territories } = waits
    // Two by post would be what is left of the whole: those at the counter are hidden with them.
    expect(channels).toMatchObject({ told: [{ part: 'web', delays: { n: 8 } }], untold: 2 })
    expect(territories).toMatchObject({
      told: [
        { part: 'est', delays: { n: 8 } },
        { part: 'nord', delays: { n: 8 } },
      ],
      untold: 0,
      more: 0,
    })
  })

  it('is told beside what usagers say of it, or not at all', async () => {
    await receive(example.slice(0, 4))
    expect((await readDelays(hub)).waits).toEqual({ told: 'nothing', because: 'too_few' })
    await receive(example.slice(0, 8), {}, 'M')
    expect((await readDelays(hub)).waits).toEqual({ told: 'nothing', because: 'not_alone' })
    await answerMany(hub, { good: 20, bad: 10 })
    expect((await readDelays(hub)).waits.told).toBe('figures')
    expect((await readDelays(hub, '?period=2026-09')).waits).toEqual({
      told: 'nothing',
      because: 'absent',
    })
  })
})
