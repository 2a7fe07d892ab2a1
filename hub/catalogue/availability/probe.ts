import type { ProbeFailure } from '#shared/contract/catalogue/offer.ts'
import { inTime } from '../../platform/outbound/in-time.ts'
import { type Reach, reach } from '../../platform/outbound/reach.ts'
import { readPage } from '../../platform/outbound/read-page.ts'

/** Dependencies of one check. */
export interface Probing extends Reach {
  /** URL that identifies this hub in the `User-Agent` of its checks. */
  publicUrl: string
  /** Timeout of one check, in milliseconds. */
  timeLimit: number
}

/** Most bytes read of an answer: its existence is enough. */
const mostRead = 16_384

/** Most redirects in one check. */
const mostRedirects = 3

/**
 * Requests an address once, like a visitor, and reads the start of the answer. It follows redirects
 * to registered origins only, and enters a private network only when the settings allow it.
 * @returns why it did not answer; `null` when it did
 */
export async function probe(
  address: string,
  origins: readonly string[],
  probing: Probing,
): Promise<ProbeFailure | null> {
  const signal = AbortSignal.timeout(probing.timeLimit)
  let url = new URL(address)
  for (let led = 0; led <= mostRedirects; led++) {
    const isOwn = origins.includes(url.origin)
    if (!isOwn && led === 0) return 'unregistered'
    const found = await inTime(reach(asSecure(url), probing), signal)
    if (found === null) return 'too_slow'
    if ('failure' in found)
      return found.failure.why === 'private_address' ? 'private_address' : 'unresolved'
    if (!isOwn) return 'redirected'
    const answer = await readPage({
      url,
      addresses: found.addresses,
      headers: { 'user-agent': `Parvis (availability; ${probing.publicUrl})`, accept: '*/*' },
      most: mostRead,
      signal,
    })
    if ('failure' in answer) {
      if (signal.aborted) return 'too_slow'
      return answer.failure.why === 'untrusted' ? 'untrusted' : 'unreachable'
    }
    const { status, headers } = answer
    const { location } = headers
    if (status >= 200 && status < 300) return null
    if (status < 300 || status >= 400 || !location || !URL.canParse(location, url.href))
      return 'status'
    url = new URL(location, url)
    if (!/^https?:$/.test(url.protocol)) return 'redirected'
  }
  return 'redirected'
}

/**
 * Treats plain HTTP like HTTPS: the check sends no secret, so only the resolved address matters.
 */
function asSecure(url: URL): URL {
  const secure = new URL(url)
  secure.protocol = 'https:'
  return secure
}
