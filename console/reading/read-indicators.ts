import './no-eval.ts'

import { type Indicators, indicators } from '#shared/contract/indicators.ts'

/** What one question to the hub brought back. */
export type Reading =
  | { kind: 'fresh'; indicators: Indicators; etag: string | null }
  | { kind: 'same' }
  | { kind: 'refused' }
  | { kind: 'trouble'; trouble: Trouble }

/** The hub cannot be reached, or answers something this page does not understand. */
export type Trouble = 'unreachable' | 'unreadable'

const patience = 10_000

/**
 * Asks the hub once for the indicators of the organisation.
 * @param etag what the last answer was marked with, so that an unchanged one is not sent again.
 */
export async function readIndicators(
  key: string,
  etag: string | null,
  signal: AbortSignal,
): Promise<Reading> {
  // A header carries nothing else, and `fetch` would report it as a broken network.
  if (!/^[\x21-\x7e]+$/.test(key)) return { kind: 'refused' }
  try {
    const response = await fetch('/v1/indicators', {
      headers: {
        Accept: 'application/json',
        Authorization: `Bearer ${key}`,
        ...(etag === null ? {} : { 'If-None-Match': etag }),
      },
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    })
    if (response.status === 304) return { kind: 'same' }
    if (response.status === 401) return { kind: 'refused' }
    if (response.status === 429 || response.status >= 500) return trouble('unreachable')
    if (!response.ok) return trouble('unreadable')
    return understand(await response.text(), response.headers.get('ETag'))
  } catch {
    return trouble('unreachable')
  }
}

function understand(body: string, etag: string | null): Reading {
  try {
    return { kind: 'fresh', indicators: indicators.parse(JSON.parse(body)), etag }
  } catch {
    return trouble('unreadable')
  }
}

function trouble(kind: Trouble): Reading {
  return { kind: 'trouble', trouble: kind }
}
