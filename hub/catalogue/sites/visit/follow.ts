import type { NotReached } from '../../../platform/outbound/failure.ts'
import { inTime } from '../../../platform/outbound/in-time.ts'
import { type Reach, reach } from '../../../platform/outbound/reach.ts'
import { type ReadPage, readPage } from '../../../platform/outbound/read-page.ts'

/** Redirects that are followed before it is given up. */
const mostHops = 5

/** Most bytes of a page that are read. */
const most = 1_000_000

/** Why a page was not visited to its end. */
export type NotVisited =
  | { kind: 'not_registered'; origin: string; isFirst: boolean }
  | { kind: 'credentials' }
  | { kind: 'not_reached'; failure: NotReached; isFirst: boolean }
  | { kind: 'redirects' }
  | { kind: 'not_an_address'; location: string }

/** What was read, where it stood in the end. */
export interface Visited {
  url: URL
  page: ReadPage
}

/**
 * Goes to a page and follows its redirects, each hop judged like the first: on an origin registered
 * for the site, at an address that may be gone to. Where one is not, it is not asked.
 * @param signal ends it, wherever it has got to
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
  // Nothing is unpacked here: a small page may be a very large one.
  'accept-encoding': 'identity',
  'user-agent': 'Parvis-check/1 (a site owner asked for it)',
}
