import { normalise } from '../../../requests/identifiers/normalise.ts'
import type { Page } from '../../source-client/connector.ts'
import { SourceFault } from '../../source-client/fault.ts'
import { lastDigits } from './ticket-sql.ts'

/**
 * Drops usagers who share only the last digits, as numbers of two countries may. It keeps unrelated
 * records, so that the recheck detects them.
 * @throws SourceFault `refused` where the key may not see numbers
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
