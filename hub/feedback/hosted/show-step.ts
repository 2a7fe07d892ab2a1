import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Deps } from '../../platform/deps.ts'
import { field } from '../../platform/pages/page-border.ts'
import { addressOf, frameOf, writeAddress } from './frame-of.ts'
import type { HostedForm } from './hosted-form.ts'
import { writeQuestionPage } from './question-page.tsx'
import type { StepFault } from './read-answer.ts'
import { isAnswered, readAnswerValue, type Step, stepsOf } from './steps.ts'

/** Returns the step that an address names, else the first one that is not answered. */
export function stepAsked(
  form: HostedForm,
  named: string,
): { step: Step; at: number; steps: Step[] } {
  const answers = form.kept?.answers ?? {}
  const steps = stepsOf(form, answers)
  const isOpen = (step: Step) => !isAnswered(form, step, answers)
  const first = steps.findIndex(isOpen)
  const wanted = steps.findIndex(({ name }) => name === named)
  // Nothing comes before the opening question.
  const at = first === 0 ? 0 : wanted >= 0 ? wanted : first > 0 ? first : steps.length - 1
  const step = steps[at]
  if (!step) throw new RangeError(`${form.site.site} asks nothing`)
  return { step, at, steps }
}

/**
 * Writes the page of a step.
 * @param query of the address: `q` names the step, `m` is the mark that a tap chose
 */
export async function showStep(
  { database }: Pick<Deps, 'database'>,
  form: HostedForm,
  locale: UsagerLocale,
  query: unknown,
  fault?: StepFault,
): Promise<string> {
  const { invitation, configured } = form
  const { opening } = configured.instrument
  const mark = readAnswerValue(configured, opening, field(query, 'm'))
  const { step, at, steps } = stepAsked(form, mark === undefined ? field(query, 'q') : opening)
  const address = addressOf(form)
  const before = steps[at - 1]
  const isUntouched = invitation !== null && invitation.automatic !== 'pressed'
  const frame = await frameOf(database, form, locale, {
    ...address.query,
    q: step.name,
    ...(mark !== undefined && { m: String(mark) }),
  })
  return writeQuestionPage(
    form,
    frame,
    {
      step,
      n: at + 1,
      of: steps.length,
      back: before && writeAddress(address, locale, { q: before.name }),
      mark: mark === undefined ? undefined : String(mark),
      isAutomatic: mark !== undefined && isUntouched && invitation?.automatic !== 'contradicted',
      isRefusable: isUntouched && at === 0,
      fault,
    },
    writeAddress(address, locale),
  )
}
