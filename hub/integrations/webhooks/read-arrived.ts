import type { IncomingHttpHeaders } from 'node:http'
import { mostEvents } from '#shared/contract/integrations/observed-event.ts'
import { Refusal } from '../../platform/http/refusal.ts'

/** What arrived: one event, or a batch of them. None is checked yet. */
export type Arrived = { one: unknown } | { batch: readonly unknown[] }

/** What a batch of CloudEvents is sent as. */
export const cloudEventBatch = 'application/cloudevents-batch+json'

/**
 * Reads what arrived in one of the three modes of CloudEvents over HTTP: an event that is the body, one
 * whose attributes are headers (`ce-…`) and whose data is the body, or a batch.
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

/** Whether an event says in headers what it is, and in its body the data alone. */
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

/** Characters beyond ASCII arrive percent-encoded. */
function readHeader(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
