import { SourceFault } from '../../source-client/fault.ts'
import type { SoughtAtSource, SourceRecord } from '../../source-client/record.ts'
import { isSame } from '../../source-client/same-usager.ts'
import { spellPhone } from '../../source-client/spell-phone.ts'

/** Returns the search query for one usager or one request. */
export function queryOf({ kind, value }: SoughtAtSource): string {
  switch (kind) {
    case 'email':
      return `customer.email:${quote(value)}`
    case 'phone':
      return spellPhone(value)
        .flatMap((written) => [
          `customer.mobile:${quote(written)}`,
          `customer.phone:${quote(written)}`,
        ])
        .join(' OR ')
    case 'account':
      return `customer_id:${quote(value)}`
    case 'reference':
      return `number:${quote(value)}`
  }
}

/**
 * Returns the query for changes between two dates. It needs an end: Zammad removes every `*` from a
 * query, and an open range then finds nothing.
 */
export function changedIn(from: Date, to: Date): string {
  return `updated_at:[${from.toISOString()} TO ${to.toISOString()}]`
}

/** Quotes a text. @throws SourceFault for a text that cannot be quoted */
function quote(text: string): string {
  if (/[\p{Cc}*]/u.test(text)) throw new SourceFault({ why: 'unexpected', path: '/identifier' })
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}

/**
 * Returns whether a record is only a near match: an index compares words, so `marie@…` also finds
 * `anne-marie@…`. A near match raises no alarm.
 */
export function isNear({ usagers }: SourceRecord, sought: SoughtAtSource): boolean {
  const { kind } = sought
  if ((kind !== 'email' && kind !== 'phone') || usagers.some((one) => isSame(one, sought)))
    return false
  const bare = (text: string) =>
    kind === 'email' ? text.toLowerCase() : text.replace(/\D/g, '').slice(-9)
  const whole = (text: string) => (kind === 'email' ? text.toLowerCase() : text.replace(/\D/g, ''))
  return usagers.some((one) => whole(one[kind] ?? '').includes(bare(sought.value)))
}
