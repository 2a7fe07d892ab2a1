import type { Summary } from '#shared/contract/reporting/summary.ts'
import { type FormattedSentence, formatSummary } from '#shared/report/format-summary.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { WorldIcon } from '../../style/world-mark.tsx'

interface SummaryViewProps {
  summary: Summary
  id: string
  /** How often chance alone makes such a sentence. */
  odds?: string
}

/** What to know of a period, in seven sentences at most: on the first page, and on paper. */
export function SummaryView({ summary, id, odds }: SummaryViewProps) {
  const { locale } = useLanguage()
  const { title, sentences, note } = formatSummary(summary, locale)
  return (
    <section class="summary" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol class="plain-list">
        {sentences.map((one) => (
          <SentenceView key={`${one.kind} ${one.head}`} sentence={one} />
        ))}
      </ol>
      {note !== null && <p>{note}</p>}
      {odds !== undefined && <p class="summary-odds">{odds}</p>}
    </section>
  )
}

function SentenceView({ sentence }: { sentence: FormattedSentence }) {
  const { kind, alert, head, usager, commun, links } = sentence
  return (
    <li class="summary-sentence" data-kind={kind}>
      {alert !== null && <Attention>{alert}</Attention>}
      <p class="summary-head">{head}</p>
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
      <p class="summary-links">
        {links.map(({ label, fragment }) => (
          <a key={fragment} href={fragment}>
            {label}
          </a>
        ))}
      </p>
    </li>
  )
}
