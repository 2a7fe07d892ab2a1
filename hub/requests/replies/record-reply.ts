import type { Service } from '#shared/contract/catalogue/service.ts'
import type { RequestReplySent } from '#shared/contract/requests/reply.ts'
import { answerDay } from '../../catalogue/services/answer-day.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { openReach, sealReach } from '../addresses/sealed-address.ts'
import { emit } from '../events/emit.ts'
import { lockRequest, type StoredRequest } from '../requests/requests-sql.ts'
import { enqueueNote } from './note-queue.ts'
import { insertReply, listReplies, type StoredReply } from './replies-sql.ts'

/** Most replies of one request that wait for an answer, and most in all. */
const mostWaiting = 3
const mostInAll = 20

/**
 * Records a reply of a usager. It is idempotent, and changes nothing else of the request.
 * @returns the stored reply, and whether it was first
 * @throws Refusal `reply_contradiction`, `too_many_replies`, `unknown_code`
 */
export function recordReply(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret'>,
  asked: { request: StoredRequest; service: Service; zone: string },
  { reply, kind, text: typed, written_in = undefined }: RequestReplySent,
): Promise<{ stored: Pick<StoredReply, 'reply' | 'kind' | 'at' | 'due_on'>; isFirst: boolean }> {
  const { database, clock, secret } = deps
  const text = typed.trim()
  return database.transaction(async (transaction) => {
    const request = await lockRequest(transaction, asked.request)
    if (!request) throw new Refusal('unknown_code')
    const { organisation, service } = request
    const known = await listReplies(transaction, request)
    const same = known.find((one) => one.reply === reply)
    if (same) {
      if (same.kind !== kind || openReach(secret, organisation, same.sealed) !== text)
        throw new Refusal('reply_contradiction')
      return { stored: same, isFirst: false }
    }
    const waiting = known.filter(({ answered_at }) => answered_at === null)
    if (waiting.length >= mostWaiting || known.length >= mostInAll)
      throw new Refusal('too_many_replies')
    const at = clock()
    const { service: offered, zone } = asked
    const due_on = answerDay(offered, { territory: request.territory, zone }, at)
    const sealed = sealReach(secret, organisation, text)
    const stored = { reply, kind, sealed, written_in: written_in ?? null, at, due_on }
    await insertReply(transaction, request, stored)
    const type = 'org.parvis.request.reply.v1'
    await emit(transaction, deps, { type, key: request, at, told: { service, reply, kind } })
    await enqueueNote(transaction, request, reply)
    return { stored, isFirst: true }
  })
}
