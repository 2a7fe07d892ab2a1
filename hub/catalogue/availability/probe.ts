import type { ProbeFailure } from '#shared/contract/catalogue/offer.ts'
import { inTime } from '../../platform/outbound/in-time.ts'
import { type Reach, reach } from '../../platform/outbound/reach.ts'
import { readPage } from '../../platform/outbound/read-page.ts'

/** What asking for an address needs from outside. */
export interface Probing extends Reach {
  /** Where people may read who asks. */
  publicUrl: string
  /** Longest that one try may take, in milliseconds. */
  timeLimit: number
}

/** Most bytes of an answer that are waited for: that there is one is enough. */
const mostRead = 16_384

/** Most addresses that one try is led to. */
const mostRedirects = 3

/**
 * Asks for an address once, as a visitor would, and reads a little of the answer. It goes to origins
 * that are registered and to no other, wherever it is sent; into a private network only where the
 * hub was told that it may.
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

/** Nothing secret is sent, so that plain http is as good: what counts is where the name leads. */
function asSecure(url: URL): URL {
  const secure = new URL(url)
  secure.protocol = 'https:'
  return secure
}
