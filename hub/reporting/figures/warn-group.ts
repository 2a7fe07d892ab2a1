import { daysLater } from '#shared/calendar/day.ts'
import { addUp } from '#shared/statistics/change-chart.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'

/** The answers of one week. */
export interface WeekCount {
  /** Its Monday, `YYYY-MM-DD`. */
  week: string
  /** Bad answers, and all answers. */
  x: number
  n: number
}

/** One point of a chart: enough weeks to have enough answers. */
export interface Group {
  /** Its first Monday, and the day after its last. */
  from: string
  until: string
  weeks: readonly WeekCount[]
  x: number
  n: number
}

/** Fewest answers in a point: fewer, all alike, would disclose each of them. */
const fewestOfPoint = fewestPublic

/**
 * Groups consecutive weeks until each point has enough answers; incomplete weeks at the end wait.
 * @param weeks in order; a week without answers may be missing
 * @param before first day excluded: a week that is not over shows nothing yet
 */
export function groupWeeks(weeks: readonly WeekCount[], before: string): Group[] {
  const groups: Group[] = []
  let open: WeekCount[] = []
  for (const one of weeks) {
    if (daysLater(one.week, 7) > before) break
    open.push(one)
    const counted = addUp(open)
    if (counted.n < fewestOfPoint) continue
    groups.push({
      from: groups.at(-1)?.until ?? open[0]?.week ?? one.week,
      until: daysLater(one.week, 7),
      weeks: open,
      ...counted,
    })
    open = []
  }
  return groups
}
