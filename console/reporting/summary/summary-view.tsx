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
      <Sentences sentences={first} after={after} />
      {more.length > 0 && (
        <details class="folded">
          <summary>{formatCount(more.length, summaryText[locale].more, locale)}</summary>
          <Sentences sentences={more} after={after} />
        </details>
      )}
      {note !== null && <p>{note}</p>}
    </section>
  )
}

type After = Required<Pick<SummaryViewProps, 'after'>>

function Sentences({ sentences, after }: After & { sentences: readonly FormattedSentence[] }) {
  return (
    <ol class="plain-list">
      {sentences.map((one) => (
        <SentenceView key={`${one.kind} ${one.head}`} sentence={one} after={after} />
      ))}
    </ol>
  )
}

function SentenceView({ sentence, after }: After & { sentence: FormattedSentence }) {
  const { kind, alert, head, usager, commun, links } = sentence
  const [link, another] = links
  return (
    <li class="summary-sentence" data-kind={kind}>
      {alert !== null && <Attention>{alert}</Attention>}
      <div class="summary-head">
        {link && !another ? (
          <a href={link.fragment} aria-label={link.label}>
            {head}
          </a>
        ) : (
          <>
            <span>{head}</span>
            {links.map(({ label, fragment }) => (
              <a key={fragment} class="summary-link" href={fragment}>
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
