import { normalise } from '../../../requests/identifiers/normalise.ts'
import type { Page } from '../../source-client/connector.ts'
import { SourceFault } from '../../source-client/fault.ts'
import { lastDigits } from './ticket-sql.ts'

/**
 * Leaves out those who only share the last digits of a number, as two countries may give them. What does
 * not even have these is left in, for whoever asked to see that it was not asked for.
 * @throws SourceFault `refused` where the key may not see numbers, and nobody can tell whose they are
 */
export function withPhone(page: Page, sought: string): Page {
  const asked = normalise({ kind: 'phone', value: sought })
  const isAsked = (phone: string) =>
    asked !== null && normalise({ kind: 'phone', value: phone }) === asked
  const digits = lastDigits(sought)
  return page.filter(({ usagers }) => {
    const phones = usagers.flatMap(({ phone }) => phone ?? [])
    if (phones.length === 0) throw new SourceFault({ why: 'refused', status: 403 })
    return (
      phones.some(isAsked) || !phones.some((phone) => phone.replace(/\D/g, '').includes(digits))
    )
  })
}
