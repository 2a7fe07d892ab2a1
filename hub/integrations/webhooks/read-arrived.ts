import type { IncomingHttpHeaders } from 'node:http'
import { mostEvents } from '#shared/contract/integrations/observed-event.ts'
import { Refusal } from '../../platform/http/refusal.ts'

/** The received events: one or a batch, not validated yet. */
export type Arrived = { one: unknown } | { batch: readonly unknown[] }

/** Content type of a batch of CloudEvents. */
export const cloudEventBatch = 'application/cloudevents-batch+json'

/**
 * Parses one of the three content modes of CloudEvents over HTTP: structured, binary (attributes in
 * `ce-…` headers) or batched.
 * @throws Refusal `malformed_json`, `invalid`
 */
export function readArrived(headers: IncomingHttpHeaders, body: Uint8Array): Arrived {
  const content = readJson(body)
  if (isBinary(headers)) return { one: { ...readAttributes(headers), data: content } }
  if (typeOf(headers) !== cloudEventBatch) return { one: content }
  if (!Array.isArray(content)) throw new Refusal('invalid', [{ path: '', code: 'wrong_value' }])
  if (content.length > mostEvents) throw new Refusal('invalid', [{ path: '', code: 'too_many' }])
  return { batch: content }
}

/** Returns whether an event is in binary mode. */
export function isBinary(headers: IncomingHttpHeaders): boolean {
  return typeOf(headers) === 'application/json'
}

function typeOf(headers: IncomingHttpHeaders): string | undefined {
  const [type] = (headers['content-type'] ?? '').split(';')
  return type?.trim().toLowerCase()
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new Refusal('malformed_json')
  }
}

function readAttributes(headers: IncomingHttpHeaders): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers))
    if (name.startsWith('ce-') && typeof value === 'string')
      attributes[name.slice(3)] = readHeader(value)
  return attributes
}

/** Decodes a header: non-ASCII characters come percent-encoded. */
function readHeader(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
