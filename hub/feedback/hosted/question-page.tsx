import { choiceName, findItem, scaleOf } from '#shared/quality/instrument.ts'
import { helps } from '#shared/quality/said.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { hostedText, letterText, restText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { HostedForm } from './hosted-form.ts'
import { type HostedFrame, writeHostedPage } from './hosted-page.tsx'
import { isCommentRequired, type StepFault } from './read-answer.ts'
import type { Step } from './steps.ts'

/** URL of the script that keeps a mark once somebody looks at it. */
const hostedScript = () => `/widget/${__WIDGET_VERSION__}/hosted.js`

/** What one page asks. */
export interface AskedStep {
  step: Step
  /** From 1 on. */
  n: number
  of: number
  /** Address of the step before, if any. */
  back?: string | undefined
  /** The mark that a tap in a message chose. */
  mark?: string | undefined
  /** Whether the mark may be kept before a button is pressed. */
  isAutomatic: boolean
  /** Whether the usager may still refuse to answer. */
  isRefusable: boolean
  fault?: StepFault | undefined
}

/** Writes one step of a form: its form posts to the page's own address. */
export function writeQuestionPage(
  form: HostedForm,
  frame: HostedFrame,
  asked: AskedStep,
  action: string,
): string {
  const { locale } = frame
  const text = hostedText[locale]
  const { step, n, of, back, fault, isAutomatic, isRefusable } = asked
  return writeHostedPage(
    frame,
    text.title,
    <>
      <form
        action={action}
        method="post"
        {...(isAutomatic && { 'data-automatic': text.kept })}
        noValidate
      >
        <input type="hidden" name="q" value={step.name} />
        <p class="hint" role="status">
          {n === 1 ? text.intro : fill(text.progress, { n, of })}
        </p>
        <Field form={form} locale={locale} asked={asked} />
        {/* Nobody meets it: what fills it is a machine. */}
        {!form.invitation && (
          <input class="trap" name="subject" aria-hidden="true" tabIndex={-1} autocomplete="off" />
        )}
        <p class="turn">
          <button type="submit" autofocus={fault !== undefined}>
            {n === of && n > 1 ? text.finish : text.next}
          </button>
          {back && <a href={back}>{text.back}</a>}
        </p>
      </form>
      {isRefusable && (
        <form action={action} method="post">
          <button type="submit" class="bare" name="do" value="refuse">
            {text.refuse}
          </button>
          {form.invitation?.frame === 'register' && (
            <p class="foot">
              <a href={`/ne-plus-demander/${form.code.replaceAll('-', '')}?locale=${locale}`}>
                {letterText[locale].invitation.stop}
              </a>
            </p>
          )}
        </form>
      )}
    </>,
    isAutomatic ? hostedScript() : undefined,
  )
}

function Field(properties: { form: HostedForm; locale: UsagerLocale; asked: AskedStep }) {
  const { form, locale, asked } = properties
  const kept = form.kept?.answers ?? {}
  const { step, fault } = asked
  if (step.kind === 'comment') return <Comment {...properties} />
  if (step.kind === 'helped') {
    const text = restText[locale]
    const choices = helps.map((one) => ({
      name: 'answer',
      value: one,
      label: text[one],
      isChosen: kept['helped'] === one,
    }))
    return <Choices legend={text.helped} type="radio" points={choices} aside={[]} />
  }
  const { instrument } = form.configured
  const item = findItem(instrument, step.name)
  if (!item) return null
  const scale = scaleOf(instrument, item)
  const mark = asked.mark ?? kept[step.name]
  const write = ({ value, label }: (typeof scale.answers)[number]) => {
    const choice = choiceName(step.name, value)
    return {
      name: scale.several ? choice : 'answer',
      value: scale.several ? '1' : String(value),
      label: localise(label, locale),
      isChosen: scale.several ? kept[choice] === '1' : mark === String(value),
    }
  }
  return (
    <Choices
      legend={localise(item.wording, locale)}
      hint={scale.several && hostedText[locale].several}
      fault={fault && hostedText[locale].choose}
      type={scale.several ? 'checkbox' : 'radio'}
      points={scale.answers.map(write)}
      aside={scale.aside.map(write)}
    />
  )
}

interface Choice {
  name: string
  value: string
  label: string
  isChosen: boolean
}

/** A question: its points as wide buttons, then the answers that are no points. */
function Choices({
  legend,
  hint,
  fault,
  type,
  points,
  aside,
}: {
  legend: string
  hint?: string | false | undefined
  fault?: string | undefined
  type: 'radio' | 'checkbox'
  points: readonly Choice[]
  aside: readonly Choice[]
}) {
  const draw = ({ name, value, label, isChosen }: Choice) => (
    <label key={`${name} ${value}`} class="answer">
      <input type={type} name={name} value={value} checked={isChosen} />
      <span>{label}</span>
    </label>
  )
  const isRow = type === 'radio' && points.length <= 5
  return (
    <fieldset aria-describedby={fault ? 'fault' : undefined}>
      <legend>
        <h1>{legend}</h1>
      </legend>
      {hint && <p class="hint">{hint}</p>}
      {fault && (
        <p class="fault" id="fault" role="alert">
          {fault}
        </p>
      )}
      <div class={isRow ? 'points row' : 'points'}>{points.map(draw)}</div>
      {aside.length > 0 && <div class="aside">{aside.map(draw)}</div>}
    </fieldset>
  )
}

function Comment({
  form,
  locale,
  asked: { fault },
}: {
  form: HostedForm
  locale: UsagerLocale
  asked: AskedStep
}) {
  const { commentHint, commentNeeded, commentOver } = restText[locale]
  const isLong = fault?.kind === 'long' ? fault : null
  const isNeeded = isCommentRequired(form)
  return (
    <div class="comment">
      <h1>
        <label for="comment">{hostedText[locale].comment}</label>
      </h1>
      <p class="hint" id="hint">
        {isNeeded && `${commentNeeded} `}
        {commentHint}
      </p>
      {fault && (
        <p class="fault" id="fault" role="alert">
          {isLong ? fill(commentOver, { n: isLong.over }) : commentNeeded}
        </p>
      )}
      <textarea
        id="comment"
        name="comment"
        rows={4}
        dir="auto"
        aria-required={isNeeded ? 'true' : undefined}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? 'fault hint' : 'hint'}
        value={isLong?.typed ?? form.kept?.comment ?? ''}
      />
    </div>
  )
}
