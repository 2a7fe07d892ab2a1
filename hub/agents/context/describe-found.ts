import type {
  ContextFound,
  PromiseStanding,
  RequestBrief,
  RequestFull,
} from '#shared/contract/agents/context.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { agentText } from '#shared/text/agent/text.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { type Locale, localise } from '#shared/text/locale.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { aboutOf } from '../../requests/addresses/about.ts'
import { openReach } from '../../requests/addresses/sealed-address.ts'
import { isPromiseSuspended } from '../../requests/promises/is-promise-suspended.ts'
import type { StoredPromise } from '../../requests/promises/promises-sql.ts'
import type { StoredRequest } from '../../requests/requests/requests-sql.ts'
import { describeTracking } from '../../requests/status/describe-tracking.ts'
import { formatState } from '../../requests/status/format-state.ts'
import { formatWindow } from '../../requests/status/format-window.ts'
import { nameDate } from '../../requests/status/name-date.ts'
import type { Known } from '../../requests/status/narration.ts'
import type { Recognised, Story } from '../recognition/recognition-sql.ts'
import { describePastPromises } from './describe-past-promises.ts'
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
    ...(person && { usager: describeUsager(person, own, reading) }),
    ...(request?.story && { request: describeFull(request, request.story, reading) }),
    others: own.filter((one) => one !== request).map((one) => describeBrief(one, reading)),
    ...(elsewhere.length > 0 && {
      elsewhere: elsewhere.map((one) => ({
        service: localise(serviceOf(one, reading).name, reading.locale),
        headline: agentText[reading.locale].state[one.state],
        received: formatDay(one.received_at, reading.zone, reading.locale, reading.now),
      })),
    }),
  }
}

/** Lists the kinds of identifiers the hub knows a usager by, never the values. */
function describeUsager(
  { known_by, merges, sector }: Recognised,
  told: readonly Recognised[],
  { zone, locale, now }: Reading,
) {
  const own = merges.filter((one) => one.sector === sector)
  return {
    ...(told.every(({ factors }) => factors.length > 0) && { told_apart: true as const }),
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

/** Gathers what is told of a request. */
export function knownOf(
  request: Recognised,
  { proofs, promises, deliveries }: Story,
  reading: Reading,
): Known {
  const { name: organisation, zone } = reading
  const service = serviceOf(request, reading)
  const about = aboutOf(reading, request)
  return { request, about, proofs, promises, deliveries, service, organisation, zone }
}

function describeFull(request: Recognised, story: Story, reading: Reading): RequestFull {
  const { promises, awaited, mandates } = story
  const { locale, now, zone, level } = reading
  const known = knownOf(request, story, reading)
  const text = agentText[locale]
  const {
    locale: _,
    organisation: __,
    facts: ___,
    past_promises: ____,
    ...told
  } = describeTracking(known, locale, now, text)
  const promised = promises.find((promise) => promise.replaced_at === null)
  const standing = standingOf(request, promised?.window_to ?? null, now)
  const day = (at: Date) => formatDay(at, zone, locale, now)
  const past = describePastPromises(known, locale, now)
  const languages = new Set<UsagerLocale>([locale, request.locale as UsagerLocale])
  return {
    ...told,
    adaptations: told.adaptations.map((one, at) => ({ ...one, adaptation: at + 1 })),
    source: request.source,
    ...(request.kind && { kind: request.kind }),
    channel: text.channel[request.channel as keyof typeof text.channel] ?? request.channel,
    received: day(request.received_at),
    since: day(request.state_at),
    ...(past.length > 0 && { past_promises: past }),
    say: [...languages].map((one) => ({ locale: one, text: formatState(known, one, now) })),
    // The usager no longer sees a date that was met; an agent may still need it.
    ...(promised &&
      standing && {
        standing,
        promise: told.promise ?? describeMet(known.service, promised, locale, now),
      }),
    ...(awaited && { callback: formatCall(awaited, reading) }),
    ...(mandates.length > 0 && {
      acting: mandates.map(({ kind, name_sealed, begun_at }) => {
        const name = openReach(reading.secret, request.organisation, name_sealed) ?? '…'
        const said = { name, kind: text.acting.kinds[kind], day: day(begun_at) }
        return { kind, name, words: fill(text.acting.since, said) }
      }),
    }),
    told: fill(text.told, {
      day: day(request.changed_at),
      hour: formatHour(request.changed_at, zone, locale),
    }),
    ...(level === 2 && request.link && { link: request.link }),
  }
}

/** Formats a pending call: since when, or its slot, and that it was missed. */
function formatCall(
  { asked_at, window_from, window_to, zone }: NonNullable<Story['awaited']>,
  { zone: home, locale, now }: Reading,
): string {
  const text = agentText[locale]
  if (!window_from || !window_to || !zone)
    return fill(text.callback, { day: formatDay(asked_at, home, locale, now) })
  const slot = { window_from, window_to, zone }
  const window = formatWindow(slot, usagerText[locale].telling, locale, now)
  return fill(window_to < now ? text.callMissed : text.callAhead, { window })
}

/** Describes a date that was met, which its usager no longer sees. */
function describeMet(
  service: Service,
  promised: StoredPromise,
  locale: Locale,
  now: Date,
): RequestFull['promise'] {
  const title = nameDate(service, promised, { locale, spoken: locale })
  const window = formatWindow(promised, usagerText[locale].telling, locale, now)
  return { title, window, sentence: window, note: agentText[locale].note[promised.basis] }
}

function describeBrief(request: Recognised, reading: Reading): RequestBrief {
  const { locale, now, zone } = reading
  const promise = standingOf(request, request.promised_to, now)
  const about = aboutOf(reading, request)
  return {
    source: request.source,
    reference: request.reference,
    ...(request.kind && { kind: request.kind }),
    ...(about && { about }),
    service: localise(serviceOf(request, reading).name, locale),
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
