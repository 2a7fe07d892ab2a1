import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import type { InboxSettings } from './settings.ts'

const sent = z.strictObject({
  id: z.string().min(1).max(200),
  to: z.string().regex(/^\+\d{6,15}$/),
  text: z.string().min(1).max(2000),
})

/** Adds the API of an SMS provider that deduplicates by idempotency key. */
export function addGateway(app: FastifyInstance, { messages, token, now }: InboxSettings): void {
  app.post('/sms', (request, reply) => {
    if (request.headers.authorization !== `Bearer ${token}`)
      return reply.code(401).send({ error: 'The token is not ours' })
    const parsed = sent.safeParse(request.body)
    if (!parsed.success)
      return reply.code(422).send({ error: 'An SMS has an id, a number in E.164 and a text' })
    const { id, to, text } = parsed.data
    const said = request.headers['idempotency-key']
    const key = typeof said === 'string' && said !== '' ? said : id
    const known = messages.list().find((one) => one.kind === 'sms' && one.key === key)
    const made = known?.id ?? randomUUID()
    if (!known) messages.add({ kind: 'sms', id: made, at: now().toISOString(), to, text, key })
    return reply.send({ id: made })
  })
}
