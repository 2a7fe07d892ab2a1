import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import { choiceName } from '#shared/quality/instrument.ts'
import { progressOf, type Step } from '#shared/quality/steps.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { isAssisted } from '../../invitations/redeem.ts'
import type { Deps } from '../../platform/deps.ts'
import { field } from '../../platform/pages/page-border.ts'
import { type Asked, askedOf, nameOf, scaleAsked, stepAsked } from './asked-of.ts'
import { addressOf, frameOf, writeAddress } from './frame-of.ts'
import type { HostedForm } from './hosted-form.ts'
import { writeQuestionPage } from './question-page.tsx'
import { readAnswerValue, type StepFault } from './read-answer.ts'
import { isThanksMark } from './thanks-mark.ts'

/**
 * Writes the page of a step.
 * @param query of the address: `q` names the step, `m` is the mark that a tap chose, `r` says that its
 *   usager has pressed
 */
export async function showStep(
  deps: Pick<Deps, 'database' | 'identities' | 'publicUrl' | 'secret' | 'clock'>,
  form: HostedForm,
  locale: UsagerLocale,
  query: unknown,
  fault?: StepFault,
): Promise<string> {
  const { invitation, configured, code, identity, kept } = form
  const { opening } = configured.instrument
  const mark = readAnswerValue(configured, opening, field(query, 'm'))
  const asked = askedOf(form, locale, deps.publicUrl)
  const { steps, answers } = asked
  // Somebody acted for them: the answer is chosen, and can be changed.
  const isHelped = invitation !== null && isAssisted(deps.secret, invitation)
  const helped = isHelped ? { helped: 'with_help' as const } : {}
  const step = stepAsked(asked, mark === undefined ? field(query, 'q') : opening)
  const address = addressOf(form)
  const before = steps[steps.indexOf(step) - 1]
  const isUntouched = invitation !== null && invitation.automatic !== 'pressed'
  const pressed = field(query, 'r')
  const isPressed = isThanksMark(deps, code, pressed)
  const frame = await frameOf(deps, form, locale, {
    ...address.query,
    q: nameOf(step),
    ...(mark !== undefined && { m: String(mark) }),
    ...(isPressed && { r: pressed }),
  })
  return writeQuestionPage(
    form,
    frame,
    {
      ...asked,
      answers: { ...helped, ...answers, ...(mark !== undefined && { [opening]: mark }) },
      step,
      ...progressOf(steps, step),
      before: before && {
        given: formatGiven(asked, before, kept?.comment ?? null),
        question: before.kind === 'question' ? questionOf(asked, before.item) : null,
        address: writeAddress(address, locale, {
          q: nameOf(before),
          ...(isPressed && { r: pressed }),
        }),
      },
      isAutomatic: mark !== undefined && isUntouched && invitation?.automatic !== 'contradicted',
      isRefusable: isUntouched && step === steps[0],
      receipt: isPressed && kept ? identity.receipt : null,
      fault,
    },
    writeAddress(address, locale),
  )
}

function questionOf({ configuration }: Asked, item: string): string {
  return configuration.questions[item]?.wording ?? ''
}

/** Returns what was answered to a step, in words; empty where it was passed. */
function formatGiven({ configuration, answers }: Asked, step: Step, comment: string | null) {
  if (step.kind === 'words') return comment ?? ''
  const scale = scaleAsked(configuration, step.item)
  const isGiven = (value: AnswerValue) =>
    scale.several
      ? `${answers[choiceName(step.item, value)]}` === '1'
      : `${answers[step.item]}` === `${value}`
  return [...scale.answers, ...scale.aside]
    .filter(({ value }) => isGiven(value))
    .map(({ label }) => label)
    .join(', ')
}
