import { randomUUID } from 'node:crypto'

/** Header with the request id, on answers to a fault of the hub. */
export const requestHeader = 'parvis-request'

/**
 * Returns a random request id: it reveals neither the caller nor their number. Every log line of
 * the request has it.
 */
export const newRequestId = (): string => randomUUID()

/** Formats the request id as `instance` of a refusal (RFC 9457). */
export const instanceOf = (id: string): string => `urn:uuid:${id}`
