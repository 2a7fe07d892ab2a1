import { periodBefore, periodOf } from '#shared/report/period.ts'
import type { DayCounters } from '../../hub/store/counters.ts'
import { between, type Random } from './chance.ts'
import { opinions } from './opinions.ts'

/** Months of the past in which usagers were asked. */
const months = 3

/** One usager in so many who is asked answers. */
const asked = { few: 3, many: 6 }

/** Of those who open the form, as many give it up. */
const givenUp = 1.3

/**
 * How many usagers were asked and did not answer, service by service and month by month: what the
 * answers alone would not say.
 */
export function inventFunnel(
  { organisation, site, today }: { organisation: string; site: string; today: string },
  random: Random,
): DayCounters[] {
  return opinions.flatMap(({ service, invited, open }) => {
    let month = periodOf(today, 'month')
    return Array.from({ length: months }, (_, nth) => {
      month = periodBefore(month)
      const row = { organisation, site, service, day: `${month}-15` }
      const answered = partOf(invited, nth)
      const shown = Math.round(answered * between(random, asked.few, asked.many))
      const clicked = partOf(open, nth)
      return [
        {
          ...row,
          stream: 'invited' as const,
          ended: Math.round(shown * between(random, 2, 4)),
          shown,
          opened: Math.round(answered * givenUp),
          answered,
        },
        {
          ...row,
          stream: 'open' as const,
          ended: 0,
          shown: 0,
          opened: Math.round(clicked * givenUp),
          answered: clicked,
        },
      ]
    }).flat()
  })
}

/** What of a whole falls to one of the months, so that together they are the whole. */
function partOf(whole: number, nth: number): number {
  return Math.floor(((nth + 1) * whole) / months) - Math.floor((nth * whole) / months)
}
