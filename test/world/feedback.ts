import { randomBytes, randomUUID } from 'node:crypto'
import { writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { town } from './town.ts'

/**
 * Returns a valid part of a new feedback, as a page sends it whose usager opened the form. Only
 * `hub.answer` takes a `stream` and a `form` beside it: no page says them.
 */
export function feedback(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: randomUUID(),
    part: 1,
    site: town.site,
    service: 'etat-civil',
    configuration: 1,
    item: 'FIA',
    unprompted: true,
    locale: 'fr',
    receipt: writeCode(randomBytes(10)),
    answers: { overall: 4 },
    ...change,
  }
}

/** Returns a new id, as senders create it. */
export function newId(): string {
  return uuidv7(Date.now(), randomBytes(10))
}
