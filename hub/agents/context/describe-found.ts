import type {
  ContextFound,
  PromiseStanding,
  RequestBrief,
  RequestFull,
} from '#shared/contract/agents/context.ts'
import { agentText } from '#shared/text/agent/text.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { isPromiseSuspended } from '../../requests/promises/is-promise-suspended.ts'
import type { StoredRequest } from '../../requests/requests/requests-sql.ts'
import { describeTracking } from '../../requests/status/describe-tracking.ts'
import { formatWindow } from '../../requests/status/format-window.ts'
import type { Recognised, Story } from '../recognition/recognition-sql.ts'
import { type Reading, serviceOf } from './reading.ts'

/** How close a promised date must be for a notice, in milliseconds: two days. */
const near = 2 * 24 * 3600_000

/**
 * Describes to an agent what the search found: the named request in full, others in brief, other
 * sectors briefer still.
 * @param isPerson the agent searched a person, and all requests are theirs
 */
export function describeFound(
  reading: Reading,
  found: readonly Recognised[],
  isPerson: boolean,
): Partial<ContextFound> {
  const named = found.filter(({ is_named }) => is_named)
  // The same reference in two sources is ambiguous.
  const request = named.length === 1 ? named[0] : undefined
  const own = found.filter(({ whole }) => whole)
  const elsewhere = found.filter(({ whole }) => !whole)
  const person = request?.whole ? request : isPerson ? own[0] : undefined
  return {
    zone: reading.zone,
    ...(person && { usager: describeUsager(person, reading) }),
    ...(request?.story && { request: describeFull(request, request.story, reading) }),
    others: own.filter((one) => one !== request).map((one) => describeBrief(one, reading)),
    ...(elsewhere.length > 0 && {
      elsewhere: elsewhere.map((one) => ({
        service: serviceOf(one, reading).name[reading.locale],
        headline: agentText[reading.locale].state[one.state],
        received: formatDay(one.received_at, reading.zone, reading.locale, reading.now),
      })),
    }),
  }
}

/** Lists the kinds of identifiers the hub knows a usager by, never the values. */
function describeUsager({ known_by, merges, sector }: Recognised, { zone, locale, now }: Reading) {
  const own = merges.filter((one) => one.sector === sector)
  return {
    ...(own.length > 0 && {
      merges: own.map(({ merge, made_at, reason }) => ({
        merge,
        since: formatDay(made_at, zone, locale, now),
        reason: agentText[locale].mergeReasons[reason],
      })),
    }),
    known_by: known_by
      .filter(({ beside }) => !beside)
      .map(({ kind, how, since }) => ({
        kind,
        how,
        since: formatDay(since, zone, locale, now),
      })),
  }
}

function describeFull(
  request: Recognised,
  { proofs, promises, deliveries, awaited }: Story,
  reading: Reading,
): RequestFull {
  const { locale, now, zone, level } = reading
  const service = serviceOf(request, reading)
  const organisation = reading.name
  const known = { request, proofs, promises, deliveries, service, organisation, zone }
  const text = agentText[locale]
  const {
    locale: _,
    organisation: __,
    facts: ___,
    ...told
  } = describeTracking(known, locale, now, text)
  const promised = promises.find((promise) => promise.replaced_at === null)
  const standing = standingOf(request, promised?.window_to ?? null, now)
  const day = (at: Date) => formatDay(at, zone, locale, now)
  return {
    ...told,
    adaptations: told.adaptations.map((one, at) => ({ ...one, adaptation: at + 1 })),
    source: request.source,
    ...(request.kind && { kind: request.kind }),
    channel: text.channel[request.channel as keyof typeof text.channel] ?? request.channel,
    received: day(request.received_at),
    // The usager no longer sees a date that was met; an agent may still need it.
    ...(promised &&
      standing && {
        standing,
        promise: told.promise ?? {
          window: formatWindow(promised, usagerText[locale].telling, locale, now),
          note: text.note[promised.basis],
        },
      }),
    ...(awaited && { callback: fill(text.callback, { day: day(awaited) }) }),
    told: fill(text.told, {
      day: day(request.changed_at),
      hour: formatHour(request.changed_at, zone, locale),
    }),
    ...(level === 2 && request.link && { link: request.link }),
  }
}

function describeBrief(request: Recognised, reading: Reading): RequestBrief {
  const { locale, now, zone } = reading
  const promise = standingOf(request, request.promised_to, now)
  return {
    source: request.source,
    reference: request.reference,
    ...(request.kind && { kind: request.kind }),
    service: serviceOf(request, reading).name[locale],
    headline: agentText[locale].state[request.state],
    received: formatDay(request.received_at, zone, locale, now),
    ...(promise && { promise }),
  }
}

/**
 * Describes the state of the promise of a request. A withdrawn request has none; while the hub
 * waits for the usager, the date lies ahead.
 * @param end of the current window
 */
function standingOf(
  request: StoredRequest,
  end: Date | null,
  now: Date,
): PromiseStanding | undefined {
  const { state, completed_at } = request
  if (!end || state === 'withdrawn') return undefined
  if (isPromiseSuspended(request, { window_to: end })) return 'ahead'
  if (completed_at) return completed_at <= end ? 'kept' : 'late'
  if (end < now) return 'late'
  return end.getTime() - now.getTime() <= near ? 'near' : 'ahead'
}
