import type { FastifyRequest } from 'fastify'
import { takenBack } from '#shared/quality/steps.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { updatePressed } from '../../invitations/automatic-sql.ts'
import { updateFinished } from '../../invitations/invitations-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import { field } from '../../platform/pages/page-border.ts'
import { type Asked, askedOf, nameOf, stepAsked, wordsName } from './asked-of.ts'
import { addressOf, writeAddress } from './frame-of.ts'
import type { HostedForm } from './hosted-form.ts'
import { keepAnswer } from './keep-answer.ts'
import { readAnswer, type StepFault } from './read-answer.ts'
import { markThanks } from './thanks-mark.ts'

/** Where a press leads: another address, or the same step with a fault. */
export type StepTaken = { address: string } | { fault: StepFault }

/**
 * Keeps the answer to a step that a person pressed on. The button of the last step ends the form.
 * @param body the form of the page: `q` names the step
 * @throws Refusal as `takeIn`
 */
export async function takeStep(
  deps: Pick<Deps, 'database' | 'takeIn' | 'secret' | 'clock' | 'publicUrl'>,
  form: HostedForm,
  locale: UsagerLocale,
  request: FastifyRequest,
): Promise<StepTaken> {
  const { database, publicUrl } = deps
  const { body } = request
  const { invitation, code } = form
  const asked = askedOf(form, locale, publicUrl)
  const step = stepAsked(asked, field(body, 'q'))
  const name = nameOf(step)
  const mark = markThanks(deps, code)
  const leadTo = (q: string) => ({ address: writeAddress(addressOf(form), locale, { q, r: mark }) })
  // A late press on a step that is asked no more: on to the one that is.
  if (field(body, 'q') !== name) return leadTo(name)
  const answer = readAnswer(asked, step, body)
  if ('kind' in answer) return { fault: answer }
  if (invitation) await updatePressed(database, invitation)
  const isTrapped = field(body, 'subject') !== ''
  const { configuration, drawing } = asked
  const given = { ...asked.answers, ...answer.answers }
  const answers = { ...answer.answers, ...takenBack(configuration, drawing, given) }
  const kept = await keepAnswer(deps, form, { ...answer, answers }, locale, request, isTrapped)
  const now = askedOf({ ...form, kept }, locale, publicUrl)
  const next = stepAfter(now, name)
  if (next) return leadTo(next)
  if (field(body, 'do') !== 'finish') return leadTo(name)
  if (now.drawing.form.comment === 'required' && !kept?.comment) return leadTo(wordsName)
  if (invitation) await updateFinished(database, invitation)
  return { address: writeAddress(addressOf(form), locale, { merci: mark }) }
}

/** Returns the name of the step after another, as the answers now make them. */
function stepAfter({ steps }: Asked, name: string): string | undefined {
  const next = steps[steps.findIndex((step) => nameOf(step) === name) + 1]
  return next && nameOf(next)
}
