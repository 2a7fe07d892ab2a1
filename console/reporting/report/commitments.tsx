import type { Indicators, ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import {
  type FormattedCommitment,
  formatCommitments,
  isMissed,
} from '#shared/report/format-commitments.ts'
import { toldServices } from '#shared/report/told-services.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { commitmentsText } from '#shared/text/site-owner/reporting/commitments.ts'
import { useLanguage } from '../../language/language.tsx'
import { WorldIcon } from '../../style/world-mark.tsx'
import type { Block, BlockProps } from './block.ts'
import { useBilan } from './use-bilan.ts'
import { Verdict } from './verdict.tsx'

/** One figure per service and world against its commitment, and all else that is missed. */
export const commitmentsBlock: Block = { id: 'commitments', Show: Commitments }

/** The same, of the services for which page one has no room. */
export const otherCommitmentsBlock: Block = { id: 'other-commitments', Show: OtherCommitments }

/** Most services that share the first page with the summary. */
const mostFirst = 4

/** The services for which page one has no room, the worst first. */
export function servicesAfterFirst(report: Indicators): ServiceIndicators[] {
  const all = toldServices(report).map(({ service }) => service)
  // A table of one row under a heading of its own is worse than a longer first page.
  return all.length > mostFirst + 1 ? all.slice(mostFirst) : []
}

function Commitments({ report }: BlockProps) {
  const { locale } = useLanguage()
  const { commitments: words, cover } = useBilan()
  const rest = servicesAfterFirst(report)
  const first = toldServices(report).flatMap(({ service }) =>
    rest.includes(service) ? [] : service,
  )
  return (
    <section aria-labelledby="sheet-commitments">
      <h2 id="sheet-commitments">{commitmentsText[locale].title}</h2>
      {first.length === 0 && <p>{cover.none}</p>}
      {rest.length > 0 && <p>{formatCount(rest.length, words.more, locale)}</p>}
      {first.length > 0 && <CommitmentTable report={{ ...report, services: first }} />}
    </section>
  )
}

function OtherCommitments({ report }: BlockProps) {
  const { commitments: words } = useBilan()
  return (
    <section>
      <h2>{words.rest}</h2>
      <CommitmentTable report={report} />
    </section>
  )
}

function CommitmentTable({ report }: Pick<BlockProps, 'report'>) {
  const { locale } = useLanguage()
  const { worlds } = commitmentsText[locale]
  const services = toldServices(report).map(({ service, told }) =>
    formatCommitments(service, told, locale),
  )
  return (
    <table class="sheet-commitments">
      <thead>
        <tr>
          {(['usager', 'commun'] as const).map((world) => (
            <th key={world} scope="col" data-world={world}>
              <span>
                <WorldIcon world={world} /> {worlds[world]}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {services.map(({ service, name, usager, commun, others }) => (
        <tbody key={service}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {name}
            </th>
          </tr>
          <tr>
            <CommitmentCell one={usager} others={[]} />
            <CommitmentCell one={commun} others={others.filter(isMissed)} />
          </tr>
        </tbody>
      ))}
    </table>
  )
}

interface CommitmentCellProps {
  one: FormattedCommitment
  /** What else is missed, or may be. */
  others: readonly FormattedCommitment[]
}

function CommitmentCell({ one, others }: CommitmentCellProps) {
  const { world, percent, name, base, owed, verdict } = one
  return (
    <td data-world={world}>
      <p>
        {percent !== null && <strong class="sheet-percent">{percent}</strong>} {name}
        {base !== '' && ` (${base})`}
      </p>
      <p>
        <Verdict verdict={verdict} /> {owed}
      </p>
      {others.length > 0 && (
        <ul class="sheet-missed plain-list">
          {others.map((other) => (
            <li key={other.key}>
              <Verdict verdict={other.verdict} /> {other.said}
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}
