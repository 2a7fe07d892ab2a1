import { createHmac } from 'node:crypto'
import { isSame } from '../../../platform/crypto/secret.ts'

/**
 * Signatures of Publik: every address is signed in its query, and holds for as long as two clocks may
 * differ. A body is not signed.
 */

/** How far two clocks may be from each other, in milliseconds. */
export const tolerance = 30_000

/** A query, in the order in which it is sent. */
export type Pairs = readonly (readonly [name: string, value: string])[]

/**
 * Signs a query, over the bytes in which `URLSearchParams` writes it.
 * @param nonce used once
 * @returns all that is to be sent, in this order: the signature comes last
 */
export function signQuery(key: string, query: Pairs, now: Date, nonce: string): Pairs {
  const timestamp = now.toISOString().replace(/\.\d+Z$/, 'Z')
  const signed: Pairs = [...query, ['algo', 'sha256'], ['timestamp', timestamp], ['nonce', nonce]]
  const written = new URLSearchParams(signed as [string, string][]).toString()
  return [...signed, ['signature', digestOf(key, written)]]
}

/** Whether a query was signed with this key, no longer ago than clocks may differ. */
export function isQuerySigned(key: string, query: string, now: Date): boolean {
  const [, written, signature] = /^(.+?)&signature=([^&]+)$/.exec(query) ?? []
  if (written === undefined || signature === undefined) return false
  const said = new URLSearchParams(query)
  // What is said twice could be read in two ways.
  if (['algo', 'timestamp', 'signature'].some((name) => said.getAll(name).length !== 1))
    return false
  if (said.get('algo') !== 'sha256') return false
  if (!isSame(said.get('signature') ?? '', digestOf(key, written))) return false
  const timestamp = said.get('timestamp') ?? ''
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(timestamp)) return false
  // Not a number is no moment either.
  return Math.abs(now.getTime() - Date.parse(timestamp)) <= tolerance
}

function digestOf(key: string, written: string): string {
  return createHmac('sha256', key).update(written).digest('base64')
}
