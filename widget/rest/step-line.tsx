import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import { choiceName } from '#shared/quality/instrument.ts'
import { progressOf, type Step } from '#shared/quality/steps.ts'
import { fill } from '#shared/text/fill.ts'
import type { Answers } from '../delivery/delivery.ts'
import type { RestWords } from './words.ts'

/** How far one is, in words and as a line, beside what was answered before and how to change it. */
export function StepLine({
  steps,
  at,
  configuration: { questions, scales },
  words,
  answers,
  typed,
  onChange,
}: {
  steps: readonly Step[]
  /** The step that is seen. */
  at: Step
  configuration: SiteConfiguration
  words: RestWords
  answers: Answers
  typed: string
  onChange: (before: Step) => void
}) {
  const { n, of } = progressOf(steps, at)
  const before = steps[steps.indexOf(at) - 1]
  const item = before?.kind === 'question' ? before.item : ''
  const question = questions[item]
  const scale = question && scales[question.scale]
  const chosen = [...(scale?.answers ?? []), ...(scale?.aside ?? [])].filter(
    ({ value }) => answers[item] === value || answers[choiceName(item, value)] === 1,
  )
  const said = question ? chosen.map(({ label }) => label).join(', ') : typed.trim()
  return (
    <div class="quiet line" style={{ '--done': `${(100 * n) / of}%` }}>
      <span id="progress">{fill(words.progress, { n, of })}</span>
      {before && (
        <>
          <b dir="auto">{said}</b>
          <button
            type="button"
            class="link"
            title={question?.wording ?? words.comment}
            onClick={() => onChange(before)}
          >
            {said ? words.change : words.back}
          </button>
        </>
      )}
    </div>
  )
}
