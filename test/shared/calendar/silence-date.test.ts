import { describe, expect, it } from 'vitest'
import { silenceDate } from '#shared/calendar/silence-date.ts'
import workdays from '../../fixtures/workdays.json' with { type: 'json' }

describe('The day on which silence is an answer', () => {
  it.each(workdays.add_months_crpa)(
    'received on $received, after $months months: $claimable_from',
    ({ received, months, last_day, claimable_from }) => {
      expect(silenceDate(received, months)).toEqual({ lastDay: last_day, from: claimable_from })
    },
  )

  it('is not known of a day there is not, nor after no month', () => {
    for (const [received, months] of [
      ['2026-02-30', 2],
      ['2026-02-01', 0],
      ['2026-02-01', 1.5],
      ['2026-02-01', 121],
    ] as const)
      expect(() => silenceDate(received, months), `${received} ${months}`).toThrow(RangeError)
  })
})
