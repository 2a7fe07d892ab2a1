import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { onSendAsyncHookHandler } from 'fastify'

const compress = promisify(brotliCompress)

/** Most compressed answers in the cache. */
const mostRemembered = 200

/** Answers shorter than this, in characters, are not compressed. */
const shortest = 512

/** The client accepts brotli, and not with `q=0`. */
const brotli = /(?:^|,)\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[^,]*)?(?:,|$)/i

/**
 * Returns a hook that compresses popular answers once, at the best level of brotli. That level
 * takes a hundred times longer than the quickest, and the result is a seventh smaller.
 */
export function compressOnce(): onSendAsyncHookHandler<unknown> {
  const remembered = new Map<string, Buffer>()

  async function compressed(content: string): Promise<Buffer> {
    const known = remembered.get(content)
    if (known) return known
    const made = await compress(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    })
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(content, made)
    return made
  }

  return async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < shortest) return payload
    if (reply.statusCode !== 200 || !brotli.test(request.headers['accept-encoding'] ?? ''))
      return payload
    reply.header('content-encoding', 'br')
    reply.removeHeader('content-length')
    return compressed(payload)
  }
}
