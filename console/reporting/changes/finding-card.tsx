import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import type { Finding, Findings } from '#shared/contract/reporting/finding.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { wordsOf } from '#shared/report/words-of.ts'
import { formatCivilDay, formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../../language/language.tsx'
import { OutcomePart } from './outcome-part.tsx'
import { useWords } from './use-words.ts'

interface FindingCardProps {
  finding: Finding
  known: Findings
  circumstances: readonly Circumstance[]
  onEdit(): void
}

/** One finding: what was found, what was decided, whether it was better after, and its history. */
export function FindingCard({ finding, known, circumstances, onEdit }: FindingCardProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { service, versions } = finding
  const content = versions[0]?.content
  if (!content) return null
  const { title, words: said, origin, decision, done_on, observed, indicator, every } = content
  const day = (one: string) => formatCivilDay(one, locale, new Date())
  const id = `finding-${finding.finding}`
  return (
    <article class="finding card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="finding-how">
        {[
          localise(service.name, locale),
          words.origins[origin],
          ...(observed === null
            ? []
            : [fill(words.observed, { period: formatPeriod(observed, locale) })]),
        ].join(' · ')}
      </p>
      {said !== '' && <p class="finding-words">{said}</p>}
      <h3>{words.decided}</h3>
      {decision === null ? (
        <p>{words.notDecided}</p>
      ) : (
        <>
          <p class="finding-words">{decision.what}</p>
          <p class="finding-how">
            {fill(words.decidedBy, { who: decision.decided_by, day: day(decision.from) })}
          </p>
          <p>{done_on === null ? words.notDone : fill(words.doneOn, { day: day(done_on) })}</p>
        </>
      )}
      <p class="finding-how">
        {fill(words.judgedBy, {
          indicator: wordsOf(indicator, locale).name,
          every: words.everies[every],
        })}
      </p>
      <OutcomePart finding={finding} indicator={indicator} circumstances={circumstances} />
      <div class="actions">
        <button
          type="button"
          class="quiet"
          id={`edit-${id}`}
          aria-labelledby={`edit-${id} ${id}`}
          onClick={onEdit}
        >
          {decision === null || done_on === null ? words.decide : words.edit}
        </button>
      </div>
      <details>
        <summary>{formatCount(versions.length, words.history, locale)}</summary>
        <ol class="finding-history" reversed>
          {versions.map((one) => (
            <li key={one.version}>
              <p class="finding-how">
                {fill(words.version, {
                  version: one.version,
                  author: one.author,
                  day: formatDay(new Date(one.at), known.zone, locale, new Date()),
                })}
              </p>
              <p>
                {one.content.title}
                {one.content.decision && ` · ${one.content.decision.what}`}
                {one.content.done_on &&
                  ` · ${fill(words.doneOn, { day: day(one.content.done_on) })}`}
              </p>
            </li>
          ))}
        </ol>
      </details>
    </article>
  )
}
