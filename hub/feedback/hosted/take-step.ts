import type { FastifyRequest } from 'fastify'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { updatePressed } from '../../invitations/automatic-sql.ts'
import { updateFinished } from '../../invitations/invitations-sql.ts'
import { sha256 } from '../../platform/crypto/digest.ts'
import type { Deps } from '../../platform/deps.ts'
import { field } from '../../platform/pages/page-border.ts'
import { deleteComment } from '../receipts/withdraw-feedback-sql.ts'
import { addressOf, writeAddress } from './frame-of.ts'
import type { HostedForm } from './hosted-form.ts'
import { keepAnswer } from './keep-answer.ts'
import { readAnswer, type StepFault } from './read-answer.ts'
import { stepAsked } from './show-step.ts'
import { stepsOf } from './steps.ts'
import { markThanks } from './thanks-mark.ts'

/** Where a press leads: another address, or the same step with a fault. */
export type StepTaken = { address: string } | { fault: StepFault }

/**
 * Keeps the answer to a step that a person pressed on, and finishes after the last one.
 * @param body the form of the page: `q` names the step
 * @throws Refusal as `takeIn`
 */
export async function takeStep(
  deps: Pick<Deps, 'database' | 'takeIn' | 'secret' | 'clock'>,
  form: HostedForm,
  locale: UsagerLocale,
  request: FastifyRequest,
): Promise<StepTaken> {
  const { database } = deps
  const { body } = request
  const { invitation, identity } = form
  const { step } = stepAsked(form, field(body, 'q'))
  const address = addressOf(form)
  // A late press on a step that is asked no more: on to the one that is.
  if (field(body, 'q') !== step.name)
    return { address: writeAddress(address, locale, { q: step.name }) }
  const answer = readAnswer(form, step, body)
  if ('kind' in answer) return { fault: answer }
  if (invitation) await updatePressed(database, invitation)
  const isTrapped = field(body, 'subject') !== ''
  const kept = await keepAnswer(deps, form, answer, locale, request, isTrapped)
  const isEmptied = step.kind === 'comment' && !answer.comment && kept?.comment
  if (isEmptied) await deleteComment(database, sha256(identity.receipt))
  const steps = stepsOf(form, kept?.answers ?? {})
  const next = steps[steps.findIndex(({ name }) => name === step.name) + 1]
  if (next) return { address: writeAddress(address, locale, { q: next.name }) }
  if (invitation) await updateFinished(database, invitation)
  return { address: writeAddress(address, locale, { merci: markThanks(deps, form.code) }) }
}
