import { randomUUID } from 'node:crypto'

/** Where an answer that says something went wrong on our side names the request it was. */
export const requestHeader = 'parvis-request'

/**
 * The name of one request: made here, by chance alone, so that it says nothing of who asked or how many
 * do. It stands in each line the log has of it.
 */
export const newRequestId = (): string => randomUUID()

/** The same as a refusal says it (RFC 9457, `instance`). */
export const instanceOf = (id: string): string => `urn:uuid:${id}`
