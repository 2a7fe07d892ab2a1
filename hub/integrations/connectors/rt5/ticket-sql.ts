import { SourceFault } from '../../source-client/fault.ts'
import type { SoughtAtSource } from '../../source-client/record.ts'

/**
 * Quotes a text for TicketSQL.
 * @throws SourceFault for a text it cannot hold, or that is a keyword
 */
export function quote(text: string): string {
  if (!text || text.length > 500 || /\p{Cc}|\p{Cs}|^__\w+__$/u.test(text))
    throw new SourceFault({ why: 'unexpected', path: '/identifier' })
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

/** Returns a condition on the requestor, never on people in copy. */
export function isOf({ kind, value }: Exclude<SoughtAtSource, { kind: 'reference' }>): string {
  switch (kind) {
    case 'email':
      return `Requestor.EmailAddress = ${quote(value)}`
    case 'phone':
      // Match any formatting: a prefix or none, and any separators between digits.
      return `Requestor.MobilePhone LIKE ${quote(lastDigits(value).replace(/(?<=.)(?=(..)+$)/g, '%'))}`
    case 'account':
      return `Requestor.Name = ${quote(value)}`
  }
}

/** Returns the digits that a number shares with its national form. */
export function lastDigits(phone: string): string {
  return phone.replace(/\D/g, '').slice(-9)
}

/**
 * Returns a condition: changed at that second or later, and within that second only higher ids. RT
 * parses a date in the key owner's time zone, but stores `.DateTime` in UTC. The condition on the
 * day before only enables the index.
 */
export function isChangedSince(since: Date, above: string | null): string {
  const second = `'${since.toISOString().slice(0, 19).replace('T', ' ')}'`
  const day = new Date(since.getTime() - oneDay).toISOString().slice(0, 10)
  const later =
    above === null
      ? `LastUpdated.DateTime >= ${second}`
      : `(LastUpdated.DateTime > ${second} OR (LastUpdated.DateTime = ${second} AND id > ${above}))`
  return `LastUpdated >= '${day}' AND ${later}`
}

const oneDay = 86_400_000

/** Matches one ticket, changed at exactly that moment. */
export function isStatedTicket(id: string, changed: Date): string {
  return `id = ${id} AND LastUpdated.DateTime = '${changed.toISOString().slice(0, 19).replace('T', ' ')}'`
}

/** Matches tickets merged into these. */
export function areMergedInto(ids: readonly string[]): string {
  return `EffectiveId != id AND (${ids.map((id) => `EffectiveId = ${id}`).join(' OR ')})`
}
