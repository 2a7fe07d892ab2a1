import type { SourceStanding } from '#shared/contract/agents/context.ts'
import type { SourcesText } from '#shared/text/agent/sources-fr.ts'
import { sourcesText } from '#shared/text/agent/text.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { Fault } from '../source-client/fault.ts'

/** What is known of the reading of one source. */
export interface SourceRead {
  source: string
  /** When it last answered whole; `null` where it never did. */
  answeredAt: Date | null
  /** What the last try came to, where it failed; `null` where nothing failed since. */
  failure: Fault | null
  /** What it answers is not believed, and nothing of it is shown. */
  isUnreliable: boolean
  /** Seconds between two readings. */
  every: number
}

/** In whose language, and on whose clocks. */
export interface StandingContext {
  now: Date
  zone: string
  locale: Locale
}

/** How late a reading may be before a source is behind, in seconds beyond two readings. */
const grace = 30

/** What a failure is to an agent. What it is to an administrator stays out of the panel. */
const kinds: Readonly<Record<Fault['why'], 'waiting' | keyof SourcesText['unavailable']>> = {
  busy: 'waiting',
  rested: 'waiting',
  unreachable: 'silent',
  too_slow: 'silent',
  refused: 'closed',
  redirected: 'closed',
  not_proven: 'closed',
  untrusted: 'unclear',
  failed: 'unclear',
  too_large: 'unclear',
  unreadable: 'unclear',
  unexpected: 'unclear',
  endless: 'unclear',
  not_asked_for: 'unclear',
  emptied: 'unclear',
  hindered: 'unclear',
}

/** Says how far the memory of a source goes. It knows nothing of what was asked, nor of any request. */
export function describeSourceStanding(read: SourceRead, told: StandingContext): SourceStanding {
  const { source, answeredAt, failure, isUnreliable } = read
  const text = sourcesText[told.locale]
  if (isUnreliable) return { source, standing: 'unreliable', words: text.unreliable }
  if (answeredAt === null) return { source, standing: 'unavailable', words: text.neverRead }
  const kind = failure && kinds[failure.why]
  if (kind && kind !== 'waiting') {
    const since = formatMoment(answeredAt, text.since, told)
    const words = fill(text.unavailable[kind], { since })
    return { source, standing: 'unavailable', words }
  }
  if (kind === null && isYoung(answeredAt, read, told))
    return { source, standing: 'up_to_date', words: text.upToDate }
  return { source, standing: 'behind', words: formatRead(answeredAt, text, told) }
}

/** Clocks of two machines differ by a little: an answer of the next second is young, one of tomorrow is not. */
function isYoung(answeredAt: Date, { every }: SourceRead, { now }: StandingContext): boolean {
  return Math.abs(now.getTime() - answeredAt.getTime()) < (2 * every + grace) * 1000
}

/** When it was last read: minutes within the hour, with the hour itself, which stays true. */
function formatRead(at: Date, text: SourcesText, told: StandingContext): string {
  const minutes = Math.floor((told.now.getTime() - at.getTime()) / 60_000)
  const hour = formatHour(at, told.zone, told.locale)
  if (minutes === 0) return fill(text.justNow, { hour })
  if (minutes > 0 && minutes < 60)
    return fill(text.withHour, { ago: formatCount(minutes, text.minutesAgo, told.locale), hour })
  return fill(text.lastRead, { when: formatMoment(at, text.at, told) })
}

/** A moment by its hour, and by its day where that is not today. */
function formatMoment(
  at: Date,
  says: SourcesText['at'],
  { now, zone, locale }: StandingContext,
): string {
  const day = formatDay(at, zone, locale, now)
  const isToday = day === formatDay(now, zone, locale, now)
  return fill(isToday ? says.today : says.before, { day, hour: formatHour(at, zone, locale) })
}
