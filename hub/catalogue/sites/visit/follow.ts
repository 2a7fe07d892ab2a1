import type { NotReached } from '../../../platform/outbound/failure.ts'
import { inTime } from '../../../platform/outbound/in-time.ts'
import { type Reach, reach } from '../../../platform/outbound/reach.ts'
import { type ReadPage, readPage } from '../../../platform/outbound/read-page.ts'

/** Most redirects. */
const mostHops = 5

/** Most bytes of a page that are read. */
const most = 1_000_000

/** Why a page was not read. */
export type NotVisited =
  | { kind: 'not_registered'; origin: string; isFirst: boolean }
  | { kind: 'credentials' }
  | { kind: 'not_reached'; failure: NotReached; isFirst: boolean }
  | { kind: 'redirects' }
  | { kind: 'not_an_address'; location: string }

/** A page as read, and its final URL. */
export interface Visited {
  url: URL
  page: ReadPage
}

/**
 * Reads a page and follows its redirects. It checks each hop like the first: a registered origin of
 * the site, and an allowed address.
 * @param signal aborts it
 */
export async function follow(
  first: URL,
  origins: readonly string[],
  ways: Reach,
  signal: AbortSignal,
): Promise<Visited | NotVisited> {
  let url = first
  for (let hop = 0; hop <= mostHops; hop++) {
    const isFirst = hop === 0
    if (url.username !== '' || url.password !== '') return { kind: 'credentials' }
    if (!origins.includes(url.origin))
      return { kind: 'not_registered', origin: url.origin, isFirst }
    const reached = (await inTime(reach(url, ways), signal)) ?? tooSlow
    if ('failure' in reached) return { kind: 'not_reached', failure: reached.failure, isFirst }
    const page = await readPage({ url, ...reached, headers, most, signal })
    if ('failure' in page) return { kind: 'not_reached', failure: page.failure, isFirst }
    const { location } = page.headers
    if (page.status < 300 || page.status > 399 || location === undefined) return { url, page }
    if (!URL.canParse(location, url.href)) return { kind: 'not_an_address', location }
    url = new URL(location, url)
    url.hash = ''
  }
  return { kind: 'redirects' }
}

const tooSlow = { failure: { why: 'unreachable', code: 'ABORT_ERR' } } as const

const headers = {
  accept: 'text/html',
  'accept-language': 'fr',
  // No compression: a small answer could unpack to a huge one.
  'accept-encoding': 'identity',
  'user-agent': 'Parvis-check/1 (a site owner asked for it)',
}
