import type { BeliefQuestion, BeliefsSent } from '#shared/contract/agents/belief.ts'
import { localise, resolveLocale } from '#shared/text/locale.ts'
import { useLanguage } from '../hooks/language.tsx'
import { useBeliefsText } from './use-beliefs.ts'

type Value = BeliefsSent['answers'][number]['value']

interface QuestionProps {
  question: BeliefQuestion
  value: Value | undefined
  /** It was sent without an answer to this. */
  isMissing: boolean
  onChoose(value: Value): void
}

/** One question: what the agent is asked to believe, and the words usagers read. */
export function Question({ question, value, isMissing, onChoose }: QuestionProps) {
  const says = useBeliefsText()
  const { locale } = useLanguage()
  const { item, side, wording, answers } = question
  const fault = `believed-${item}-fault`
  const offered: readonly { value: Value; label: string }[] = [
    ...answers.map((one) => ({ value: one.value, label: localise(one.label, locale) })),
    { value: 'dont_know', label: says.dontKnow },
  ]
  return (
    <fieldset class="asked-question" aria-describedby={isMissing ? fault : undefined}>
      <legend>
        {says.sides[side]}{' '}
        <strong lang={resolveLocale(wording, locale)}>{localise(wording, locale)}</strong>
      </legend>
      {offered.map((one) => (
        <label key={one.value}>
          <input
            type="radio"
            name={`believed-${item}`}
            checked={one.value === value}
            onChange={() => onChoose(one.value)}
          />
          <span>{one.label}</span>
        </label>
      ))}
      <p class="fault small" id={fault} role="alert">
        {isMissing && says.missing}
      </p>
    </fieldset>
  )
}
