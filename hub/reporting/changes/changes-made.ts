import { dayNumber } from '#shared/calendar/day.ts'
import type { Findings } from '#shared/contract/reporting/finding.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { kaplanMeier, waitQuantile } from '#shared/statistics/kaplan-meier.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { FindingVersion } from './sql.ts'

/**
 * Counts the findings that became decisions and changes, and the days this took from the first
 * version (a survival estimate: open ones are censored).
 * @param all the versions of each finding, newest first
 * @param today `YYYY-MM-DD`
 */
export function changesMade(
  all: readonly (readonly [FindingVersion, ...FindingVersion[]])[],
  today: string,
  zone: string,
): Findings['changes'] {
  const contents = all.map(([{ content }]) => content)
  const waits = all.map((versions) => {
    const [{ content }] = versions
    const begun = dayIn(zone, new Date(versions.at(-1)?.at ?? 0))
    const until = content.done_on ?? today
    return {
      // A change made before its finding was entered has no known wait.
      time: Math.max(0, dayNumber(until) - dayNumber(begun)),
      answered: content.done_on !== null,
    }
  })
  const curve = waits.length < fewestShown ? null : kaplanMeier(waits)
  const half = curve && waitQuantile(curve, 0.5)
  return {
    findings: all.length,
    decided: contents.filter(({ decision }) => decision !== null).length,
    done: contents.filter(({ done_on }) => done_on !== null).length,
    half: half?.reached ? { days: half.time } : null,
  }
}
