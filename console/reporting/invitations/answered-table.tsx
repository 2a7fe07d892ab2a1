import type { ServiceInvitations } from '#shared/contract/reporting/invitations.ts'
import { type AnsweredRow, formatAnswered } from '#shared/report/format-answered.ts'
import { useLanguage } from '../../language/language.tsx'
import { useWords } from './use-words.ts'

/** Who answered by what is known of the invited: one table, a group of rows for each fact. */
export function AnsweredTable({ invitations }: { invitations: ServiceInvitations }) {
  const { locale } = useLanguage()
  const words = useWords()
  const groups = formatAnswered(invitations, locale)
  if (groups.length === 0) return null
  if (groups.every(({ rows }) => isHidden(rows)))
    return <p class="chart-note">{words.table.allTooFew}</p>
  const isAnyHidden = groups.some(({ rows }) => rows.some(({ share }) => share === null))
  return (
    <>
      <table class="invited-table">
        <caption>{words.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.situation}</th>
            <th scope="col">{words.table.answered}</th>
            <th scope="col">{words.table.rate}</th>
          </tr>
        </thead>
        {groups.map(({ fact, name, rows }) => (
          <tbody key={fact} data-fact={fact}>
            {isHidden(rows) ? (
              <tr class="invited-fact">
                <th scope="row">{name}</th>
                <td colSpan={2}>{words.table.tooFew}</td>
              </tr>
            ) : (
              <Rows name={name} rows={rows} />
            )}
          </tbody>
        ))}
      </table>
      {isAnyHidden && <p class="chart-note">{words.covered}</p>}
    </>
  )
}

const isHidden = (rows: readonly AnsweredRow[]) => rows.every(({ share }) => share === null)

/** The rows of one fact, under its name. */
function Rows({ name, rows }: { name: string; rows: readonly AnsweredRow[] }) {
  return (
    <>
      <tr class="invited-fact">
        <th scope="rowgroup" colSpan={3}>
          {name}
        </th>
      </tr>
      {rows.map(({ key, name: situation, answered, rate, share }) => (
        <tr key={key}>
          <th scope="row">{situation}</th>
          <td>{answered}</td>
          <td>
            <span class="invited-rate">
              {rate}
              {share !== null && (
                <svg class="invited-bar" aria-hidden="true">
                  <rect class="invited-whole" width="100%" height="100%" rx="2" />
                  <rect
                    class="invited-part"
                    width={`${(share * 100).toFixed(1)}%`}
                    height="100%"
                    rx="2"
                  />
                </svg>
              )}
            </span>
          </td>
        </tr>
      ))}
    </>
  )
}
