import { uuidv7 } from '#shared/identifier/uuidv7.ts'

/** An id for something that is about to be sent. */
export const newId = () => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
