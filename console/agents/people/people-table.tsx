import type { People, Person } from '#shared/contract/agents/people.ts'
import { roleText } from '#shared/text/site-owner/agents/role.ts'
import { useLanguage } from '../../language/language.tsx'
import { addressOf } from './address.ts'
import { formatReach, formatSeen, formatSignIn } from './format-person.ts'
import type { Offered } from './rights-draft.ts'
import { useWords } from './use-words.ts'

interface PeopleTableProps {
  /** Those who are shown. */
  people: readonly Person[]
  known: People
  offered: Offered
}

/** People, one a row, each with the way to their rights. */
export function PeopleTable({ people, known, offered }: PeopleTableProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { columns } = words
  return (
    <div class="access-table people-table">
      <table>
        <caption class="unseen">{words.caption}</caption>
        <thead>
          <tr>
            {Object.values(columns).map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((one) => (
            <tr key={one.person}>
              <th scope="row">
                <a href={addressOf(one.person)}>{one.name}</a>
                {one.person === known.me && <span class="people-you"> ({words.you})</span>}
                {one.email && <span class="people-email">{one.email}</span>}
              </th>
              <td data-label={columns.role}>{roleText[locale].names[one.role]}</td>
              <td data-label={columns.reach}>{formatReach(one, offered, words, locale)}</td>
              <td data-label={columns.seen}>{formatSeen(one, known, words, locale)}</td>
              <td data-label={columns.door}>{formatSignIn(one, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
