import * as z from 'zod'
import {
  requestReplies,
  requestReplySent,
  requestReplyStored,
} from '#shared/contract/requests/reply.ts'
import { reference } from '#shared/contract/requests/request.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { maskPersonal } from '../../feedback/personal/mask-personal.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import { holderOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { openReach } from '../addresses/sealed-address.ts'
import { findRequest, type StoredRequest } from '../requests/requests-sql.ts'
import { findTracked } from '../status/find-tracked.ts'
import { typedCode } from '../status/typed-code.ts'
import { recordReply } from './record-reply.ts'
import { listReplies, type StoredReply } from './replies-sql.ts'

/** What the usager of a request answers, with its tracking code, and what its system reads of it. */
export const requestReplyRoutes: Routes = async (app, deps) => {
  app.get(
    '/v1/requests/:reference/replies',
    {
      config: { opensTo: 'key', scope: 'requests' },
      schema: {
        tags: ['requests'],
        summary: 'What the usager of a request answered to the service',
        security: [{ key: [] }],
        params: z.strictObject({ reference }),
        response: { 200: requestReplies, ...refusals(401, 403, 404, 503) },
      },
    },
    async (request) => {
      const { organisation, source } = holderOf(request)
      const key = { organisation, source, reference: request.params.reference }
      const found = await findRequest(deps.database, key)
      if (!found) throw new Refusal('unknown_request')
      const stored = await listReplies(deps.database, key)
      return { replies: stored.flatMap((one) => describeMasked(deps.secret, found, one)) }
    },
  )

  app.post(
    '/v1/requests/:reference/replies',
    {
      config: { opensTo: 'code' },
      schema: {
        tags: ['widget'],
        summary: 'What the usager of a request answers to the service',
        description:
          'For whoever has its tracking code. It reaches the agents of the service and changes no state. Said again, it says the same. Three may wait for an answer at once, and 20 in all.',
        headers: z.object({ 'parvis-tracking': typedCode }),
        params: z.strictObject({ reference }),
        body: requestReplySent,
        response: {
          200: requestReplyStored,
          201: requestReplyStored,
          ...refusals(400, 403, 404, 409, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const tracked = await findTracked(deps, request.headers['parvis-tracking'])
      if (tracked?.request.reference !== request.params.reference) throw new Refusal('unknown_code')
      deps.countPost(tracked.request)
      const { stored, isFirst } = await recordReply(deps, tracked, request.body)
      return reply.code(isFirst ? 201 : 200).send({
        reply: stored.reply,
        kind: stored.kind,
        at: stored.at.toISOString(),
        answer_by: stored.due_on,
      })
    },
  )
}

/** Describes a reply to a system: it goes further than the request, so personal data is masked. */
function describeMasked(secret: Secret, { organisation, locale }: StoredRequest, one: StoredReply) {
  const text = openReach(secret, organisation, one.sealed)
  if (text === null) return []
  const { reply, kind, written_in, at, due_on, read_at, answered_at } = one
  return [
    {
      reply,
      kind,
      text: maskPersonal(text, written_in ?? (locale as UsagerLocale), []),
      ...(written_in && { written_in }),
      at: at.toISOString(),
      answer_by: due_on,
      ...(read_at && { read_at: read_at.toISOString() }),
      ...(answered_at && { answered_at: answered_at.toISOString() }),
    },
  ]
}
