import type { Publication } from '#shared/contract/feedback/publication.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { publicRepliesText } from '#shared/text/site-owner/feedback/public-replies.ts'
import { findAgent } from '../../catalogue/organisations/agents-sql.ts'
import {
  findPublishable,
  type ToPublish,
  upsertPublication,
} from '../../feedback/comments/publications-sql.ts'
import { findAllPersonal } from '../../feedback/personal/find-all-personal.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { listFindings } from '../changes/sql.ts'

/**
 * Publishes the reply to a feedback, with the comment if chosen.
 * @throws Refusal `not_found`; `invalid`, with the reason: no reply, too few answers that month,
 *   personal data, a case of one person, no decision of that name; `token_refused`
 */
export async function publish(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  feedback: string,
  publication: Publication,
): Promise<void> {
  const { organisation } = bearer.rights
  const agent = await findAgent(database, bearer.agent)
  if (!agent) throw new Refusal('token_refused')
  await database.transaction(async (transaction) => {
    const found = await findPublishable(transaction, organisation, feedback)
    if (!found) throw new Refusal('not_found')
    check(found, publication)
    if (publication.finding !== null) {
      const all = await listFindings(transaction, organisation)
      const newest = all.find(({ finding }) => finding === publication.finding)
      if (!newest?.content.decision) refuse('/finding', 'no_decision')
    }
    const by = { author: agent.name, at: clock() }
    await upsertPublication(transaction, organisation, feedback, publication, by)
  })
}

function check(found: ToPublish, { with_comment }: Publication): void {
  if (!found.answered) refuse('', 'no_reply')
  if (found.cell < fewestPublic) refuse('', 'few')
  if (!with_comment) return
  if (found.comment === null) refuse('/with_comment', 'no_comment')
  if (found.about === 'personal' || found.handed_over) refuse('/with_comment', 'personal_case')
  if (findAllPersonal(found.comment, found.references).length > 0)
    refuse('/with_comment', 'personal')
}

function refuse(path: string, code: keyof (typeof publicRepliesText)['fr']['refused']): never {
  const detail = {
    fr: publicRepliesText.fr.refused[code],
    en: publicRepliesText.en.refused[code],
  }
  throw new Refusal('invalid', [{ path, code, detail }])
}
