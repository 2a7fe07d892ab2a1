import { isAnswered } from '#shared/quality/steps.ts'
import { fill } from '#shared/text/fill.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { hostedText, restText } from '#shared/text/usager/text.ts'
import { nameOf, scaleAsked } from './asked-of.ts'
import type { AskedStep } from './asked-step.ts'
import { DetailsFold } from './details-fold.tsx'
import type { HostedForm } from './hosted-form.ts'
import { type HostedFrame, writeHostedPage } from './hosted-page.tsx'
import { QuestionField } from './question-field.tsx'
import { WordsField } from './words-field.tsx'

/** URL of the script that keeps a mark once somebody looks at it. */
const hostedScript = () => `/widget/${__WIDGET_VERSION__}/hosted.js`

/** Writes one step of a form: its form posts to the page's own address. */
export function writeQuestionPage(
  form: HostedForm,
  frame: HostedFrame,
  asked: AskedStep,
  action: string,
): string {
  const { locale } = frame
  const text = hostedText[locale]
  const { step, steps, n, of, isAutomatic, isRefusable, receipt } = asked
  const isLast = step === steps.at(-1)
  const progress = n > 1 || step !== steps[0] ? fill(text.progress, { n, of }) : null
  return writeHostedPage(
    frame,
    progress,
    <>
      <form
        action={action}
        method="post"
        {...(isAutomatic && { 'data-automatic': text.kept })}
        noValidate
      >
        <input type="hidden" name="q" value={nameOf(step)} />
        {/* Enter in a radio of the fold presses the first button of the form: no answer. */}
        {isLast && (
          <button type="submit" class="trap" name="do" value="stay" aria-hidden tabIndex={-1} />
        )}
        <div class="come">
          <p class="hint" role="status">
            {progress ?? text.intro}
          </p>
          <Before asked={asked} frame={frame} />
        </div>
        {progress && <progress value={n} max={of} aria-hidden="true" />}
        {step.kind === 'words' ? (
          <WordsField form={form} locale={locale} asked={asked} />
        ) : (
          <QuestionField step={step} locale={locale} asked={asked} />
        )}
        {/* Nobody meets it: what fills it is a machine. */}
        {!form.invitation && (
          <input class="trap" name="subject" aria-hidden="true" tabIndex={-1} autocomplete="off" />
        )}
        <div class="turn">
          <Turn asked={asked} frame={frame} />
          {isLast && <DetailsFold locale={locale} asked={asked} />}
        </div>
      </form>
      {receipt && (
        <details class="code">
          <summary>{restText[locale].receipt}</summary>
          <output class="code-written" dir="ltr">
            {receipt}
          </output>
        </details>
      )}
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

/** What was answered before, on one line, with the way to change it. */
function Before({
  asked: { before },
  frame: { locale },
}: {
  asked: AskedStep
  frame: HostedFrame
}) {
  if (!before) return null
  const { change, back } = restText[locale]
  const { given, question, address } = before
  return (
    <p class="before">
      {given && <span dir="auto">{given}</span>}{' '}
      <a href={address} aria-label={given && question ? `${change} – ${question}` : undefined}>
        {given ? change : back}
      </a>
    </p>
  )
}

/** The button of a step, quiet where an answer is still to be given; an answer is one by itself. */
function Turn({ asked, frame: { locale } }: { asked: AskedStep; frame: HostedFrame }) {
  const { step, steps, configuration, answers } = asked
  const isLast = step === steps.at(-1)
  const isOpen = step.kind === 'question' && !isAnswered(step, answers)
  const isSeveral = step.kind === 'question' && scaleAsked(configuration, step.item).several
  const isQuiet = isOpen && !isSeveral
  if (isQuiet && (!isLast || step === steps[0])) return null
  return (
    <button
      type="submit"
      class={isQuiet ? 'bare' : undefined}
      name="do"
      value={isLast ? 'finish' : isSeveral ? 'pass' : 'next'}
    >
      {hostedText[locale][isLast ? 'finish' : 'next']}
    </button>
  )
}
