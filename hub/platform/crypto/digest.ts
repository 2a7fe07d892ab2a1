import { hash } from 'node:crypto'
import { stringify } from 'safe-stable-stringify'

/** Returns a digest of JSON content that does not depend on the order of its fields. */
export function digest(content: unknown): string {
  return sha256(stringify(content) ?? 'undefined')
}

/** Returns the SHA-256 digest of a code or an API key. The hub stores only this digest. */
export function sha256(text: string): string {
  return hash('sha256', text, 'base64url')
}
