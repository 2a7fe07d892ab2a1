import type { FeedbackPart } from '#shared/contract/feedback/feedback.ts'
import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import { updateAnswer } from '../../invitations/invitations-sql.ts'
import {
  dayOfAnswer,
  type FoundInvitation,
  findByTicket,
  territoryOfAnswer,
} from '../../invitations/redeem.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { PartToStore } from '../answers/insert-feedback-parts-sql.ts'
import { undated } from './minimise.ts'

/** An invitation that a part answers, with what it asks. */
interface Opened extends FoundInvitation {
  asked: Pick<FeedbackPart, 'stream' | 'form'> & { item: string | undefined }
}

/**
 * Returns the invitation whose ticket a part brings; `null` for a part without one. Unknown, used,
 * expired and foreign tickets get one answer, and an address may try only a few.
 * @throws Refusal `ticket_refused`, `too_many_requests`
 */
export async function openInvitation(
  { database, secret, clock, guesses }: Pick<Deps, 'database' | 'secret' | 'clock' | 'guesses'>,
  site: Site,
  sent: FeedbackPart,
  address: string,
): Promise<Opened | null> {
  if (sent.ticket === undefined) return null
  guesses.take(address)
  const found = await findByTicket(database, secret, sent.ticket, clock())
  const isOther = found?.organisation !== site.organisation || found.service !== sent.service
  const isUsed = found?.feedback && found.feedback !== undated(sent.id)
  if (!found || isOther || isUsed || found.finished) throw new Refusal('ticket_refused')
  guesses.giveBack(address)
  const { form, item } = found
  return { ...found, asked: { stream: 'invited', form, item: item ?? undefined } }
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
  const { frame, pi } = invitation
  const day = await dayOfAnswer(database, invitation, part.day)
  const territory = await territoryOfAnswer(database, secret, invitation)
  if (!(await updateAnswer(database, invitation, part.feedback)))
    throw new Refusal('ticket_refused')
  const isOfRegister = frame === 'register'
  return { ...part, pi, day, territory: isOfRegister ? territory : (part.territory ?? territory) }
}
