import type { onSendAsyncHookHandler } from 'fastify'
import { sha256 } from '../crypto/digest.ts'

/** Length from which a digest is remembered, in characters, and most of them. */
const [long, mostRemembered] = [50_000, 50]

const remembered = new Map<string, string>()

function tagOf(content: string): string {
  const known = remembered.get(content)
  if (known) return known
  // Weak, because the same content may be sent compressed.
  const tag = `W/"${sha256(content).slice(0, 22)}"`
  if (content.length < long) return tag
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(content, tag)
  return tag
}

/** A hook that sets an ETag, and answers 304 to a client that has it. */
export const tagContent: onSendAsyncHookHandler<unknown> = async (request, reply, payload) => {
  if (reply.statusCode !== 200 || typeof payload !== 'string') return payload
  const etag = tagOf(payload)
  reply.header('etag', etag)
  if (request.headers['if-none-match'] !== etag) return payload
  reply.code(304).removeHeader('content-length').removeHeader('content-type')
  return ''
}
