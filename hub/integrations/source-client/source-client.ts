import { readRetryAfter } from '../../platform/outbound/retry-after.ts'
import { type Fault, SourceFault } from './fault.ts'
import type { Pace } from './pace.ts'
import { discardBody, readBytes } from './read-bytes.ts'
import { readJson } from './read-json.ts'
import { readText } from './read-text.ts'

/** One HTTP request to a source. */
export interface Question {
  method?: 'GET' | 'POST' | 'PUT' | undefined
  /** Path below the source's URL, encoded: `/REST/2.0/tickets`. */
  path: string
  /** Query parameters, in this order, encoded like `URLSearchParams`. */
  query?: readonly (readonly [name: string, value: string])[] | undefined
  headers?: Readonly<Record<string, string>> | undefined
  /** JSON body. */
  body?: unknown
  /** Known ETag: the source answers 304 when unchanged. */
  etag?: string | undefined
  /** Statuses to return rather than throw. */
  allow?: readonly number[] | undefined
  /** `text` returns the raw body. */
  as?: 'json' | 'text' | undefined
}

/** The answer of a source. */
export interface Answer {
  status: number
  /** Parsed JSON; `null` for an empty body, or for invalid JSON with an allowed status. */
  body: unknown
  headers: Headers
}

/** Sends one request. @throws SourceFault */
export type SourceClient = (question: Question) => Promise<Answer>

/** How to reach a source. */
export interface SourceConnection {
  url: string
  pace: Pace
  /** Timeout, in milliseconds. */
  patience: number
  clock: () => Date
  /** Called with the `Date` header of an answer, if any. */
  heard?: ((date: string | null) => void) | undefined
  signal?: AbortSignal | undefined
}

/** Longest decompressed answer, in bytes. */
const mostBytes = 20_000_000

/**
 * Opens the HTTP client of a source, for one request at a time per caller. It follows no redirect,
 * aborts an answer that is too long, and turns everything else into a fault.
 */
export function openSourceClient(reaching: SourceConnection): SourceClient {
  return async (question) => {
    await reaching.pace(reaching.signal)
    const { query = [], method = question.body === undefined ? 'GET' : 'POST' } = question
    const search = new URLSearchParams(query as [string, string][]).toString()
    const headers: Record<string, string> = {
      accept: question.as === 'text' ? '*/*' : 'application/json',
      'user-agent': 'Parvis',
      ...(question.body !== undefined && { 'content-type': 'application/json' }),
      ...(question.etag !== undefined && { 'if-none-match': question.etag }),
      ...question.headers,
    }
    // Not `AbortSignal.timeout`: it may be garbage collected while nothing else holds it.
    const ending = new AbortController()
    const { signal } = ending
    const leave = () => ending.abort()
    const timer = setTimeout(leave, reaching.patience)
    // Remove the listener, or a long-lived signal would retain every answer.
    reaching.signal?.addEventListener('abort', leave)
    if (reaching.signal?.aborted) leave()
    // A body with a wrong content-encoding may never end, even after an abort.
    const left = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
    const answering = async () => {
      const response = await fetch(`${reaching.url}${question.path}${search && `?${search}`}`, {
        method,
        headers,
        redirect: 'manual',
        signal,
        ...(question.body !== undefined && { body: JSON.stringify(question.body) }),
      })
      reaching.heard?.(response.headers.get('date'))
      return read(response, question, reaching)
    }
    try {
      return await Promise.race([answering(), left])
    } catch (error) {
      if (error instanceof SourceFault) throw error
      if (signal.aborted)
        throw new SourceFault({ why: 'too_slow', seconds: reaching.patience / 1000 })
      throw new SourceFault(notReached(error))
    } finally {
      clearTimeout(timer)
      reaching.signal?.removeEventListener('abort', leave)
    }
  }
}

async function read(
  response: Response,
  { allow = [], as = 'json' }: Question,
  { clock, url }: SourceConnection,
): Promise<Answer> {
  const { status, headers } = response
  const isAllowed = allow.includes(status)
  const fault = isAllowed || status === 304 ? null : faultOf(response, clock(), url)
  if (fault) {
    await discardBody(response)
    throw new SourceFault(fault)
  }
  if (status === 304 || status === 204) return { status, headers, body: null }
  const bytes = await readBytes(response, mostBytes)
  if (bytes.length === 0 && as === 'json') {
    if (isAllowed) return { status, headers, body: null }
    throw new SourceFault({ why: 'unreadable', what: 'format' })
  }
  const type = headers.get('content-type') ?? ''
  if (as === 'text') return { status, headers, body: readText(bytes, type) }
  try {
    return { status, headers, body: readJson(bytes, type) }
  } catch (error) {
    // Many servers send errors as HTML, whatever the Accept header.
    if (isAllowed && status >= 400 && error instanceof SourceFault)
      return { status, headers, body: null }
    throw error
  }
}

function faultOf({ status, headers }: Response, now: Date, url: string): Fault | null {
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400) return { why: 'redirected', to: placeOf(headers, url) }
  if (status === 401 || status === 403) return { why: 'refused', status }
  if (status === 429 || status === 503) {
    const ms = readRetryAfter(headers.get('retry-after') ?? undefined, now)
    return { why: 'busy', seconds: ms === null ? null : Math.ceil(ms / 1000) }
  }
  return { why: 'failed', status }
}

/**
 * Returns the target of a redirect, up to its first folder: the rest may hold the search or a
 * session token.
 */
function placeOf(headers: Headers, url: string): string {
  const location = headers.get('location') ?? ''
  if (!URL.canParse(location, url)) return ''
  const { origin, pathname } = new URL(location, url)
  const [, first = ''] = /^\/([A-Za-z_-]{1,40})(?=[/;]|$)/.exec(pathname) ?? []
  return origin === 'null' ? '' : `${origin}/${first}`.slice(0, 120)
}

function notReached(error: unknown): Fault {
  const { cause } = error as { cause?: { code?: unknown } }
  const code = typeof cause?.code === 'string' ? cause.code : 'unknown'
  if (/^(?:Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_PADDING)/.test(code))
    return { why: 'unreadable', what: 'format' }
  return /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|SSL|TLS|EPROTO/.test(code)
    ? { why: 'untrusted', code }
    : { why: 'unreachable', code }
}
