import type { Purpose } from '#shared/contract/agents/purpose.ts'
import type { LookQuery, StandingPurpose, TabState } from './state.ts'
import { isSame, subjectOf } from './subject.ts'

/**
 * Until when a purpose may be let stand from now on: the next of the hours its organisation gave, on
 * the clock of this machine, in milliseconds since 1970; `null` where it may not, or not today.
 */
export function endOfStanding({ across, stands_until = [] }: Purpose, now: Date): number | null {
  if (across) return null
  const ends = stands_until.map((hour) => {
    const [hours, minutes] = hour.split(':').map(Number)
    return new Date(now).setHours(hours ?? 0, minutes ?? 0, 0, 0)
  })
  const ahead = ends.filter((end) => end > now.getTime())
  return ahead.length > 0 ? Math.min(...ahead) : null
}

/** Whether a purpose stands for what a tab shows: in its tool, in time, and of a sure subject alone. */
export function isStanding(
  standing: StandingPurpose | null,
  { origin, sightings, typed }: Pick<TabState, 'origin' | 'sightings' | 'typed'>,
  { subject, purpose }: Pick<LookQuery, 'subject' | 'purpose'>,
  now: number,
): boolean {
  return (
    standing !== null &&
    standing.until > now &&
    standing.origin === origin &&
    standing.purpose === purpose &&
    typed === null &&
    isSame(subjectOf(sightings), subject)
  )
}
