import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'

/** Characters that change the direction of the following text: overrides, embeddings, isolates. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g

/** Characters that override the direction of letters. */
const overriding = /[\u202A-\u202E]/g

/**
 * Puts text from outside on one line: removes control characters, line ends and direction changes,
 * so that it cannot start a header or a line (header injection).
 */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(turning, '')
    .replace(/[\p{Cc}\u2028\u2029\uFEFF]+/gu, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim()
}

/** Removes direction overrides from a text or a document. */
export function withoutOverrides(text: string): string {
  return text.toWellFormed().replace(overriding, '')
}

/** Returns the lines of a text, cleaned, without the empty ones. */
export function ownLines(text: string): string[] {
  return withoutOverrides(text)
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[\p{Cc}\uFEFF]+/gu, ' ').trim())
    .filter((line) => line !== '')
}

/** Isolates a name from the surrounding text in a right-to-left language. */
export function isolated(name: string, locale: UsagerLocale): string {
  return directionOf(locale) === 'rtl' ? `\u2068${name}\u2069` : name
}
