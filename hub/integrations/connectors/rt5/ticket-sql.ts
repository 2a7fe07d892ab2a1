import { SourceFault } from '../../source-client/fault.ts'
import type { SoughtAtSource } from '../../source-client/record.ts'

/** A text of TicketSQL. @throws SourceFault for what no text of it can hold, or what it takes for a word of its own */
export function quote(text: string): string {
  if (!text || text.length > 500 || /\p{Cc}|\p{Cs}|^__\w+__$/u.test(text))
    throw new SourceFault({ why: 'unexpected', path: '/identifier' })
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

/** Tickets of persons who asked, never those of which they were only sent a copy. */
export function isOf({ kind, value }: Exclude<SoughtAtSource, { kind: 'reference' }>): string {
  switch (kind) {
    case 'email':
      return `Requestor.EmailAddress = ${quote(value)}`
    case 'phone':
      // Written in any way: with or without what is before them, and anything between any two.
      return `Requestor.MobilePhone LIKE ${quote(lastDigits(value).replace(/(?<=.)(?=(..)+$)/g, '%'))}`
    case 'account':
      return `Requestor.Name = ${quote(value)}`
  }
}

/** What a number has in common with itself, written without its country. */
export function lastDigits(phone: string): string {
  return phone.replace(/\D/g, '').slice(-9)
}

/**
 * Changed at that second or later; of those of that second itself, only with numbers above. RT reads a
 * date on the clocks of whoever holds the key and forgets the hour of one with a zone, but compares
 * `.DateTime` as it is kept: in UTC. The day before only lets it use its index.
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

/** Exactly one ticket, changed at exactly that moment. */
export function isStatedTicket(id: string, changed: Date): string {
  return `id = ${id} AND LastUpdated.DateTime = '${changed.toISOString().slice(0, 19).replace('T', ' ')}'`
}

/** Tickets that were merged into these. */
export function areMergedInto(ids: readonly string[]): string {
  return `EffectiveId != id AND (${ids.map((id) => `EffectiveId = ${id}`).join(' OR ')})`
}
