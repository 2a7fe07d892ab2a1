import type { QuestionScale } from '#shared/contract/catalogue/site.ts'
import { Face } from '#shared/drawing/face.tsx'
import { endsOf } from '#shared/quality/ends-of.ts'
import { fitsRow } from '#shared/quality/fits-row.ts'
import { choiceName } from '#shared/quality/instrument.ts'
import { isAnswered, type Step } from '#shared/quality/steps.ts'
import { hostedText, restText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { scaleAsked } from './asked-of.ts'
import type { AskedStep } from './asked-step.ts'

/** Most characters of a question in large letters: longer ones take too much of a small screen. */
const longWording = 40

/**
 * A question. Each answer is a button that sends it; where several hold, boxes to tick. The answers
 * that are no points of the scale stand below, quiet.
 */
export function QuestionField({
  step,
  locale,
  asked: { configuration, answers, steps, fault },
}: {
  step: Step & { kind: 'question' }
  locale: UsagerLocale
  asked: AskedStep
}) {
  const { item, title } = step
  const scale = scaleAsked(configuration, item)
  const { several } = scale
  const given = several ? undefined : (answers[item] ?? undefined)
  const { answers: points, aside } = scale
  const { look, ends } = layoutOf(scale)
  const named =
    ends &&
    new Map([
      [points[0]?.value, ends.first],
      [points.at(-1)?.value, ends.last],
    ])
  const draw = ({ value, label }: (typeof scale.answers)[number]) => {
    const choice = choiceName(item, value)
    const end = named?.get(value)
    if (several)
      return (
        <label key={value} class="answer">
          <input type="checkbox" name={choice} value="1" checked={`${answers[choice]}` === '1'} />
          <span>{label}</span>
        </label>
      )
    return (
      <button
        key={value}
        type="submit"
        class="answer"
        name="answer"
        value={value}
        aria-current={`${given}` === `${value}` ? 'true' : undefined}
        aria-label={end ? `${value}, ${end}` : undefined}
      >
        {item === configuration.opening && (
          <Face points={scale.answers} bad={configuration.bad} value={value} />
        )}
        <span>{end ? value : label}</span>
      </button>
    )
  }
  // The button of the last step ends; of several choices, it goes on with or without one.
  const isPassable = step !== steps[0] && step !== steps.at(-1) && !isAnswered(step, answers)
  const { wording = '' } = configuration.questions[item] ?? {}
  return (
    <fieldset aria-describedby={fault ? 'fault' : undefined}>
      <legend>
        {(title || several) && (
          <span class="hint">
            {title && <span class={several && 'boxed'}>{title}</span>}
            {several && hostedText[locale].several}
          </span>
        )}
        <h1 class={wording.length > longWording ? 'long' : undefined}>{wording}</h1>
      </legend>
      {fault && (
        <p class="fault" id="fault" role="alert">
          {hostedText[locale].choose}
        </p>
      )}
      {given !== undefined && <input type="hidden" name="answer" value={given} />}
      <div class={`points ${look}`}>{points.map(draw)}</div>
      {ends && (
        <p class="ends" aria-hidden="true">
          <span>{ends.first}</span>
          <span>{ends.last}</span>
        </p>
      )}
      <div class="aside">
        {isPassable && !several && (
          <button type="submit" class="bare" name="do" value="pass">
            {restText[locale].pass}
          </button>
        )}
        {aside.map(draw)}
      </div>
    </fieldset>
  )
}

/** How answers stand on a telephone: boxes in two columns, one row, numbers with named ends, a column. */
function layoutOf({ answers, several }: QuestionScale) {
  if (several) return { look: 'boxes', ends: null }
  if (fitsRow(answers.map(({ label }) => label))) return { look: 'row narrow', ends: null }
  const ends = endsOf(answers)
  if (ends) return { look: 'numbers', ends }
  return { look: answers.length <= 5 ? 'row' : '', ends }
}
