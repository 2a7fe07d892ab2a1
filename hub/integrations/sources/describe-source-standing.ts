import type { SourceStanding } from '#shared/contract/agents/source-standing.ts'
import type { SourcesText } from '#shared/text/agent/sources-fr.ts'
import { sourcesText } from '#shared/text/agent/text.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { Fault } from '../source-client/fault.ts'

/** The reading state of one source. */
export interface SourceRead {
  source: string
  /** When it last answered completely; `null` if never. */
  answeredAt: Date | null
  /** The fault of the last try; `null` after a success. */
  failure: Fault | null
  /** Its answers are untrustworthy, so the hub shows none. */
  isUnreliable: boolean
  /** Polling interval, in seconds. */
  every: number
}

/** Language and time zone. */
export interface StandingContext {
  now: Date
  zone: string
  locale: Locale
}

/** Grace beyond two polling intervals before a source counts as late, in seconds. */
const grace = 30

/** The agent's word for a fault. Administrators see the details elsewhere. */
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

/** Describes how fresh the data of a source is. It knows neither the search nor any request. */
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

/**
 * Accepts a small clock difference: an answer of the next second is fresh, one of tomorrow is not.
 */
function isYoung(answeredAt: Date, { every }: SourceRead, { now }: StandingContext): boolean {
  return Math.abs(now.getTime() - answeredAt.getTime()) < (2 * every + grace) * 1000
}

/** Formats the last reading: minutes within the hour, with the time, which stays true. */
function formatRead(at: Date, text: SourcesText, told: StandingContext): string {
  const minutes = Math.floor((told.now.getTime() - at.getTime()) / 60_000)
  const hour = formatHour(at, told.zone, told.locale)
  if (minutes === 0) return fill(text.justNow, { hour })
  if (minutes > 0 && minutes < 60)
    return fill(text.withHour, { ago: formatCount(minutes, text.minutesAgo, told.locale), hour })
  return fill(text.lastRead, { when: formatMoment(at, text.at, told) })
}

/** Formats a moment as a time, with the day where it is not today. */
function formatMoment(
  at: Date,
  says: SourcesText['at'],
  { now, zone, locale }: StandingContext,
): string {
  const day = formatDay(at, zone, locale, now)
  const isToday = day === formatDay(now, zone, locale, now)
  return fill(isToday ? says.today : says.before, { day, hour: formatHour(at, zone, locale) })
}
