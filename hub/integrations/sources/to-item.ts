import type { RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import { ownOf } from '#shared/text/own-of.ts'
import type { Offer } from '../../catalogue/services/offer.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { oneLine } from '../../platform/terminal/one-line.ts'
import { type ReadItem, readItem } from '../../requests/intake/read-item.ts'
import { states } from '../../requests/requests/states.ts'
import type { SourceRecord, SourceUsager } from '../source-client/record.ts'
import type { SourceSettings } from '../source-client/settings.ts'

/**
 * Turns a record into a request, with the same validation as the API.
 * @returns `null` where the settings leave it out, or the refusal
 */
export function toItem(
  record: SourceRecord,
  settings: SourceSettings,
  offer: Offer,
  now: Date,
): ReadItem | Refusal | null {
  const service = serviceOf(record, settings)
  if (service === undefined || isBefore(record, settings)) return null
  if (!isId(record.id)) return new Refusal('invalid', [{ path: '/id', code: 'wrong_value' }])
  const { received, since, promise, usagers } = record
  const [usager, ...beside] = usagers.filter(isSomebody)
  const seen = latest(since ?? record.changed, received)
  const state = stateOf(record, settings)
  const about = record.about && [...oneLine(record.about)]
  const said = {
    reference: record.reference,
    service,
    channel: record.channel ?? settings.channel,
    locale: record.locale ?? settings.locale,
    received_at: received.toISOString(),
    state,
    ...(states[state].isComplete && outcomeOf(record, settings)),
    observed_at: seen.toISOString(),
    ...(record.kind && { kind: [...record.kind].slice(0, 120).join('') }),
    ...(about && { about: about.slice(0, 120).join('') }),
    ...(settings.territory && { territory: settings.territory }),
    ...(record.link && { link: record.link }),
    confidential: record.confidential ?? false,
    // A usager removed from a request no longer identifies it.
    ...(record.saysNobody ? {} : { usager: usager ?? {} }),
    ...(beside.length > 0 && { beside: beside.slice(0, mostBeside) }),
    ...(promise &&
      promise.by >= received && {
        promise: {
          from: received.toISOString(),
          to: promise.by.toISOString(),
          zone: settings.zone,
          basis: promise.basis,
        },
      }),
  }
  const first = readItem(said, offer, now)
  const read = first instanceof Refusal ? readItem(without(said, first), offer, now) : first
  return read instanceof Refusal ? read : { ...read, isSeenNow: since === undefined }
}

/** Returns whether an id can be requested from a source and stored. */
export function isId(text: string): boolean {
  return /^[^\p{Cc}\p{Cs}]{1,200}$/u.test(text)
}

/**
 * Drops invalid optional fields: an invalid phone number identifies nobody, and an invalid link
 * opens nothing.
 */
function without(said: object, { faults }: Refusal): object {
  const left = structuredClone(said)
  for (const { path } of faults) {
    const [, field = '', ...within] = path.split('/')
    if (spared.has(field)) remove(left, [field])
    else if (field === 'usager' || field === 'beside') remove(left, [field, ...within])
  }
  return left
}

/** The optional fields of a request. */
const spared = new Set(['kind', 'about', 'link', 'promise'])

function remove(from: unknown, [first = '', ...rest]: readonly string[]): void {
  const fields = Object(from) as Record<string, unknown>
  if (rest.length === 0) delete fields[first]
  else remove(fields[first], rest)
}

/** Returns the service of a record, by the settings; `undefined` where they leave it out. */
export function serviceOf(
  { group }: Pick<SourceRecord, 'group'>,
  { services }: Pick<SourceSettings, 'services'>,
): string | undefined {
  return ownOf(services, group) ?? services['*']
}

/** Most joint applicants of a request. */
const mostBeside = 9

/** Returns the state: the source's final flag takes precedence over any table. */
function stateOf({ status, isFinal, state }: SourceRecord, { states: table }: SourceSettings) {
  const told: RequestState | undefined = ownOf(table, status)
  return told && isEnd(told) === isFinal ? told : state
}

/** Returns the outcome, where the settings or the source tell one of each request that ended. */
function outcomeOf({ status, outcome }: SourceRecord, { outcomes }: SourceSettings) {
  if (!outcomes && outcome === undefined) return {}
  return { outcome: (outcomes && ownOf(outcomes, status)) ?? outcome ?? null }
}

/** Returns whether a state is final. */
function isEnd(state: RequestState): boolean {
  return states[state].isOver || states[state].isComplete
}

function isBefore({ received }: SourceRecord, { received_since: first }: SourceSettings): boolean {
  return first !== undefined && received.toISOString().slice(0, 10) < first
}

function isSomebody({ email, phone, account }: SourceUsager): boolean {
  return email !== undefined || phone !== undefined || account !== undefined
}

function latest(one: Date, other: Date): Date {
  return one > other ? one : other
}
