import { SourceFault } from '../../source-client/fault.ts'
import type { SoughtAtSource, SourceRecord } from '../../source-client/record.ts'
import { isSame } from '../../source-client/same-usager.ts'
import { spellPhone } from '../../source-client/spell-phone.ts'

/** What a search index is asked for one usager or one request. */
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
 * Everything that changed from one date to another. Never without an end: Zammad takes every `*` out of
 * what is asked, and what is left of an open end finds nothing.
 */
export function changedIn(from: Date, to: Date): string {
  return `updated_at:[${from.toISOString()} TO ${to.toISOString()}]`
}

/** @throws SourceFault for what no quoted text can hold */
function quote(text: string): string {
  if (/[\p{Cc}*]/u.test(text)) throw new SourceFault({ why: 'unexpected', path: '/identifier' })
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}

/**
 * Whether a record is only near what was looked for: an index compares words, so that `anne-marie@…` is
 * found with `marie@…`. That is no alarm, as a stranger would be.
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
