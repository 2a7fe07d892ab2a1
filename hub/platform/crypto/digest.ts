import { hash } from 'node:crypto'
import { stringify } from 'safe-stable-stringify'
import { bareCode } from '#shared/identifier/code.ts'

/** Returns a digest of JSON content that does not depend on the order of its fields. */
export function digest(content: unknown): string {
  return sha256(stringify(content) ?? 'undefined')
}

/** Returns the SHA-256 digest of an API key. The hub stores only this digest. */
export function sha256(text: string): string {
  return hash('sha256', text, 'base64url')
}

/**
 * Returns the SHA-256 digest of a receipt or tracking code, the same with its letter and without. The
 * hub keeps it only under a key: see `code-digests.ts`.
 */
export function hashCode(code: string): string {
  return sha256(bareCode(code))
}
