import { hash } from 'node:crypto'
import { stringify } from 'safe-stable-stringify'

/** The same content gives the same digest, whatever the order of its fields. */
export function digest(content: unknown): string {
  return sha256(stringify(content) ?? 'undefined')
}

/** What the hub keeps of a code or a key: enough to recognise it, nothing to read it back. */
export function sha256(text: string): string {
  return hash('sha256', text, 'base64url')
}
