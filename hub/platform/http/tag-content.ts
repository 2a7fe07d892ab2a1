import type { onSendAsyncHookHandler } from 'fastify'
import { sha256 } from '../crypto/digest.ts'

/** A hook that marks what it sends: who comes again with the mark is told that nothing changed, and no more. */
export const tagContent: onSendAsyncHookHandler<unknown> = async (request, reply, payload) => {
  if (reply.statusCode !== 200 || typeof payload !== 'string') return payload
  // Weak, since the same words may leave compressed.
  const etag = `W/"${sha256(payload).slice(0, 22)}"`
  reply.header('etag', etag)
  if (request.headers['if-none-match'] !== etag) return payload
  reply.code(304).removeHeader('content-length').removeHeader('content-type')
  return ''
}
