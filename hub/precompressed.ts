import type { onSendAsyncHookHandler } from 'fastify'

/**
 * How files are served that stand beside themselves in brotli and gzip, made once by the build.
 * Zstandard is not among them: what reads it reads brotli, which is smaller for each of these files.
 */
export const precompressed = { preCompressed: true, cacheControl: false } as const

/** A hook for all of them, so that a cache on the way keeps each form apart: not everybody reads the same. */
export const varyByEncoding: onSendAsyncHookHandler<unknown> = async (_, reply, payload) => {
  const names = [reply.getHeader('vary') ?? []].flat().join(', ')
  if (!/accept-encoding/i.test(names))
    reply.header('vary', names ? `${names}, accept-encoding` : 'accept-encoding')
  return payload
}
