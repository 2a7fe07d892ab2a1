import { randomBytes, randomUUID } from 'node:crypto'
import { writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { town } from './town.ts'

/** A well-formed part of a new feedback, changed as the test wants. */
export function feedback(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: randomUUID(),
    part: 1,
    site: town.site,
    service: 'etat-civil',
    configuration: 1,
    form: 'A',
    item: 'FIA',
    stream: 'invited',
    locale: 'fr',
    receipt: writeCode(randomBytes(10)),
    answers: { overall: 4 },
    ...change,
  }
}

/** A new id, as a sender makes it of all but an answer. */
export function newId(): string {
  return uuidv7(Date.now(), randomBytes(10))
}
