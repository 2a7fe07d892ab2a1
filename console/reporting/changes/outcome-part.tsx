import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import type { Finding } from '#shared/contract/reporting/finding.ts'
import { touching } from '#shared/report/touches.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { daysAround, formatOutcome } from './format-outcome.ts'
import { HeldPicture } from './held-picture.tsx'
import { useWords } from './use-words.ts'

interface OutcomePartProps {
  finding: Finding
  /** The one that was named beforehand. */
  indicator: string
  circumstances: readonly Circumstance[]
}

/** Whether it was better after: the word, what moved, what the other world says, what to read with it. */
export function OutcomePart({ finding, indicator, circumstances }: OutcomePartProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { outcome, named_after, service } = finding
  const { verdict, sentences, alert } = formatOutcome(outcome, words, locale)
  const days = daysAround(outcome)
  const meanwhile =
    days === null
      ? []
      : touching(circumstances, { service: service.service, territory: null, ...days })
  const state = outcome.told === 'judged' ? outcome.verdict : outcome.told
  return (
    <div class="finding-outcome" data-state={state}>
      <p class="outcome-verdict">
        <strong>{verdict}</strong>
      </p>
      {outcome.told === 'judged' && <HeldPicture outcome={outcome} indicator={indicator} />}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {alert && (
        <p>
          <Attention>{words.alert}</Attention>
        </p>
      )}
      {outcome.told === 'judged' && <p class="finding-how">{words.notCause}</p>}
      {outcome.told === 'judged' && outcome.was_lowest && (
        <p class="finding-how">{words.regression}</p>
      )}
      {named_after && outcome.told === 'judged' && <p class="finding-how">{words.namedAfter}</p>}
      {meanwhile.map(({ id, label }) => (
        <p key={id} class="finding-how">
          {fill(words.meanwhile, { label })}
        </p>
      ))}
    </div>
  )
}
