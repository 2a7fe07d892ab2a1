import type { FeedbackPart } from '#shared/contract/feedback/feedback.ts'
import type { Configured } from '#shared/quality/configured.ts'
import { streamOfMoment } from '#shared/quality/proven-stream.ts'
import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import { drawQuestion } from '../../invitations/draw-question.ts'
import { updateAnswer } from '../../invitations/invitations-sql.ts'
import {
  dayOfAnswer,
  type FoundInvitation,
  findByTicket,
  territoryOfAnswer,
} from '../../invitations/redeem.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { PartToStore } from '../answers/part-to-store.ts'
import type { HowAsked } from './how-asked.ts'
import { undated } from './minimise.ts'

/** An invitation that a part answers, with what it asks. */
interface Opened extends FoundInvitation {
  how: HowAsked
}

/**
 * Returns the invitation whose ticket a part brings; `null` for a part without one. Unknown, used,
 * expired and foreign tickets get one answer, and an address may try only a few.
 * @param configured the version that the page showed
 * @throws Refusal `ticket_refused`, `too_many_requests`
 */
export async function openInvitation(
  { database, secret, clock, guesses }: Pick<Deps, 'database' | 'secret' | 'clock' | 'guesses'>,
  site: Site,
  configured: Configured | null,
  { id, service, ticket }: FeedbackPart,
  address: string,
): Promise<Opened | null> {
  if (ticket === undefined) return null
  const found = await findByTicket(database, secret, ticket, clock())
  const isOther = found?.organisation !== site.organisation || found.service !== service
  const isUsed = found?.feedback && found.feedback !== undated(id)
  if (!found || isOther || isUsed || found.finished) {
    // Counted after the look-up: a hundred usagers of one town hall answer at once, and guess nothing.
    guesses.take(address)
    throw new Refusal('ticket_refused')
  }
  // A page may show another version than the one of the draw: the ticket draws from it anew.
  const isAsDrawn = found.site === site.site && found.configuration === configured?.version
  const question = isAsDrawn
    ? { form: found.form, item: found.item ?? undefined, pi: found.pi }
    : configured && drawQuestion(site, configured, found, ticket)
  return { ...found, how: { stream: streamOfMoment(found.moment), channel: 'web', question } }
}

/**
 * Gives an invitation its answer, and dates and places the part as the invitation says.
 * @throws Refusal `ticket_refused` when another answer came first
 */
export async function ofInvitation(
  { database, secret }: Pick<Deps, 'database' | 'secret'>,
  part: PartToStore,
  invitation: FoundInvitation,
): Promise<PartToStore> {
  const day = await dayOfAnswer(database, invitation, part.day)
  const territory = await territoryOfAnswer(database, secret, invitation)
  if (!(await updateAnswer(database, invitation, part.feedback)))
    throw new Refusal('ticket_refused')
  const isOfRegister = invitation.frame === 'register'
  return { ...part, day, territory: isOfRegister ? territory : (part.territory ?? territory) }
}
