import { createHmac } from 'node:crypto'
import { isSame } from '../../../platform/crypto/secret.ts'

/**
 * Signatures of Publik: each URL carries one in its query, valid for the clock tolerance. Bodies
 * are unsigned.
 */

/** Clock tolerance, in milliseconds. */
export const tolerance = 30_000

/** A query, in the order it is sent. */
export type Pairs = readonly (readonly [name: string, value: string])[]

/**
 * Signs a query, over its bytes as `URLSearchParams` encodes them.
 * @param nonce used once
 * @returns the parameters to send, in this order, the signature last
 */
export function signQuery(key: string, query: Pairs, now: Date, nonce: string): Pairs {
  const timestamp = now.toISOString().replace(/\.\d+Z$/, 'Z')
  const signed: Pairs = [...query, ['algo', 'sha256'], ['timestamp', timestamp], ['nonce', nonce]]
  const written = new URLSearchParams(signed as [string, string][]).toString()
  return [...signed, ['signature', digestOf(key, written)]]
}

/** Returns whether a query has a valid, recent signature with this key. */
export function isQuerySigned(key: string, query: string, now: Date): boolean {
  const [, written, signature] = /^(.+?)&signature=([^&]+)$/.exec(query) ?? []
  if (written === undefined || signature === undefined) return false
  const said = new URLSearchParams(query)
  // Refuse repeated parameters, which are ambiguous.
  if (['algo', 'timestamp', 'signature'].some((name) => said.getAll(name).length !== 1))
    return false
  if (said.get('algo') !== 'sha256') return false
  if (!isSame(said.get('signature') ?? '', digestOf(key, written))) return false
  const timestamp = said.get('timestamp') ?? ''
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(timestamp)) return false
  // NaN fails this comparison too.
  return Math.abs(now.getTime() - Date.parse(timestamp)) <= tolerance
}

function digestOf(key: string, written: string): string {
  return createHmac('sha256', key).update(written).digest('base64')
}
