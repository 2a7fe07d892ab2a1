import { daysLater } from '#shared/calendar/day.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'

/** What came in one week. */
export interface WeekCount {
  /** Its Monday, `YYYY-MM-DD`. */
  week: string
  /** How many were bad, of how many. */
  x: number
  n: number
}

/** One point of a chart: as many weeks as it takes to have enough. */
export interface Group {
  /** Its first Monday, and the first day that is no longer of it. */
  from: string
  until: string
  weeks: readonly WeekCount[]
  x: number
  n: number
}

/** Answers of one point at least: of fewer, one that all gave alike would tell what each of them said. */
const fewestOfPoint = fewestPublic

/**
 * Puts weeks that follow each other together until each point has enough; those of the end that have
 * not are left for later.
 * @param weeks in their order; a week that nobody answered in may be missing
 * @param before first day that is not looked at any more: a week that is not over says nothing yet
 */
export function groupWeeks(weeks: readonly WeekCount[], before: string): Group[] {
  const groups: Group[] = []
  let open: WeekCount[] = []
  for (const one of weeks) {
    if (daysLater(one.week, 7) > before) break
    open.push(one)
    const n = open.reduce((all, week) => all + week.n, 0)
    if (n < fewestOfPoint) continue
    groups.push({
      from: groups.at(-1)?.until ?? open[0]?.week ?? one.week,
      until: daysLater(one.week, 7),
      weeks: open,
      x: open.reduce((all, week) => all + week.x, 0),
      n,
    })
    open = []
  }
  return groups
}
