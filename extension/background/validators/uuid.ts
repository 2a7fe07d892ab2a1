import type { Validator } from './validator.ts'

/** A UUID of any version, in lower case (RFC 9562). */
export const uuid: Validator = {
  name: 'uuid',
  read: (text) =>
    /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(text.trim())?.[0].toLowerCase() ?? null,
}
