import { lastOver } from '#shared/calendar/period.ts'
import type { ServiceInvitations } from '#shared/contract/reporting/invitations.ts'
import { formatFrames, formatUnsure } from '#shared/report/format-answered.ts'
import { formatEstimate } from '#shared/report/format-invitations.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../../language/language.tsx'
import { AnsweredTable } from './answered-table.tsx'
import { useWords } from './use-words.ts'

interface ServiceInvitationsProps {
  invitations: ServiceInvitations
  /** The period that is read. */
  period: string
  /** Today, `YYYY-MM-DD`. */
  today: string
  onPeriod(period: string): void
}

/** Who was invited by a service, who answered, and what the silent may change. */
export function ServiceInvitationsPart({
  invitations,
  period,
  today,
  onPeriod,
}: ServiceInvitationsProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { counted, share, better } = invitations
  const isShown = share.told !== 'nothing'
  const longer = better && lastOver(period, better, today)
  const { frames, notDrawn } = formatFrames(invitations, locale)
  const unsure = formatUnsure(invitations, locale)
  return (
    <div class="invited">
      {counted.invited === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          {counted.undeliverable > 0 && (
            <p class="chart-note">
              {formatCount(counted.undeliverable, words.undeliverable, locale)}
            </p>
          )}
          {!isShown && <p>{words.tooFew}</p>}
          {longer && (
            <p>
              <button type="button" class="quiet" onClick={() => onPeriod(longer)}>
                {fill(words.better, { period: formatPeriod(longer, locale) })}
              </button>
            </p>
          )}
          {isShown && <EstimatePart invitations={invitations} />}
          <AnsweredTable invitations={invitations} />
        </>
      )}
      <dl class="coverage-facts">
        {frames.length > 1 && <Facts title={words.frames.title} sentences={frames} />}
        {notDrawn.length > 0 && <Facts title={words.notDrawn.title} sentences={notDrawn} />}
        {unsure.length > 0 && (
          <div>
            <dt>{words.dontKnow.title}</dt>
            <dd class="chart-note">{words.dontKnow.intro}</dd>
            {unsure.map(({ item, question, counted: said }) => (
              <dd key={item}>
                {question} <span class="invited-unsure">{said}</span>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </div>
  )
}

/** The estimate, its conclusion with the tipping point, and the bounds, folded. */
function EstimatePart({ invitations }: { invitations: ServiceInvitations }) {
  const { locale } = useLanguage()
  const words = useWords()
  const { said, beside, conclusion, bounds } = formatEstimate(invitations, locale)
  const ofMoment = invitations.moment && words.ofMoment[invitations.moment]
  const [concluded, ...tips] = conclusion
  return (
    <>
      <h3>{words.estimate.title}</h3>
      {ofMoment && <p class="chart-note">{ofMoment}</p>}
      <p class="invited-estimate">{said}</p>
      {beside.map((sentence) => (
        <p key={sentence} class="chart-note">
          {sentence}
        </p>
      ))}
      {concluded && (
        <div class="notice invited-conclusion">
          <p>{concluded}</p>
          {tips.map((sentence) => (
            <p key={sentence} class="invited-tips">
              {sentence}
            </p>
          ))}
        </div>
      )}
      {bounds && (
        <details>
          <summary>{words.bounds.title}</summary>
          <p>{bounds}</p>
        </details>
      )}
    </>
  )
}

function Facts({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <div>
      <dt>{title}</dt>
      {sentences.map((sentence) => (
        <dd key={sentence}>{sentence}</dd>
      ))}
    </div>
  )
}
