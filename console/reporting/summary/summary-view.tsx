import type { ComponentChildren } from 'preact'
import type { Summary } from '#shared/contract/reporting/summary.ts'
import { type FormattedSentence, formatSummary } from '#shared/report/format-summary.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { summaryText } from '#shared/text/site-owner/reporting/summary.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { WorldIcon } from '../../style/world-mark.tsx'

interface SummaryViewProps {
  summary: Summary
  id: string
  /** Sentences in sight, the others fold; all where it is absent. */
  most?: number
  /** What its links are read of: a whole period; `null` for the usual one of their pages. */
  period: string | null
  /** What stands above the sentences. */
  children?: ComponentChildren
  /** What stands under each sentence. */
  after?(sentence: FormattedSentence): ComponentChildren
}

/** What to know of a period, in seven sentences at most: on the first page, and on paper. */
export function SummaryView({
  summary,
  id,
  most = summary.sentences.length,
  period,
  children,
  after = () => null,
}: SummaryViewProps) {
  const { locale } = useLanguage()
  const { title, sentences, note } = formatSummary(summary, locale)
  const [first, more] = [sentences.slice(0, most), sentences.slice(most)]
  return (
    <section class="summary" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <Sentences sentences={first} period={period} after={after} />
      {more.length > 0 && (
        <details class="folded">
          <summary>{formatCount(more.length, summaryText[locale].more, locale)}</summary>
          <Sentences sentences={more} period={period} after={after} />
        </details>
      )}
      {note !== null && <p>{note}</p>}
    </section>
  )
}

type Shared = Required<Pick<SummaryViewProps, 'after' | 'period'>>

function Sentences({ sentences, ...shared }: Shared & { sentences: readonly FormattedSentence[] }) {
  return (
    <ol class="plain-list">
      {sentences.map((one) => (
        <SentenceView key={`${one.kind} ${one.head}`} sentence={one} {...shared} />
      ))}
    </ol>
  )
}

function SentenceView({ sentence, period, after }: Shared & { sentence: FormattedSentence }) {
  const { kind, alert, head, usager, commun, links } = sentence
  const [link, another] = links
  const query = period === null ? '' : `?periode=${period}`
  return (
    <li class="summary-sentence" data-kind={kind}>
      {alert !== null && <Attention>{alert}</Attention>}
      <div class="summary-head">
        {link && !another ? (
          <a href={`${link.fragment}${query}`} aria-label={link.label}>
            {head}
          </a>
        ) : (
          <>
            <span>{head}</span>
            {links.map(({ label, fragment }) => (
              <a key={fragment} class="summary-link" href={`${fragment}${query}`}>
                {label}
              </a>
            ))}
          </>
        )}
      </div>
      <div class="summary-worlds">
        <p data-world="usager">
          <WorldIcon world="usager" />
          <span>{usager}</span>
        </p>
        <p data-world="commun">
          <WorldIcon world="commun" />
          <span>{commun}</span>
        </p>
      </div>
      {after(sentence)}
    </li>
  )
}
