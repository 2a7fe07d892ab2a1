import type { onSendAsyncHookHandler } from 'fastify'
import { sha256 } from '../crypto/digest.ts'

/** A hook that sets an ETag, and answers 304 to a client that has it. */
export const tagContent: onSendAsyncHookHandler<unknown> = async (request, reply, payload) => {
  if (reply.statusCode !== 200 || typeof payload !== 'string') return payload
  // Weak, because the same content may be sent compressed.
  const etag = `W/"${sha256(payload).slice(0, 22)}"`
  reply.header('etag', etag)
  if (request.headers['if-none-match'] !== etag) return payload
  reply.code(304).removeHeader('content-length').removeHeader('content-type')
  return ''
}
