import { fill } from '#shared/text/fill.ts'
import { restText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { AskedStep } from './asked-step.ts'
import type { HostedForm } from './hosted-form.ts'

/** The text box: under words of regret where it comes second, after a bad mark. */
export function WordsField({
  form,
  locale,
  asked: { fault, drawing, step, steps },
}: {
  form: HostedForm
  locale: UsagerLocale
  asked: AskedStep
}) {
  const { comment, commentHint, commentNeeded, commentOver, happened, sorry } = restText[locale]
  const isLong = fault?.kind === 'long' ? fault : null
  const isSorry = step !== steps.at(-1)
  const isNeeded = drawing.form.comment === 'required'
  return (
    <div class="comment">
      {isSorry && <p>{sorry}</p>}
      <h1>
        <label for="comment">{isSorry ? happened : comment}</label>
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
