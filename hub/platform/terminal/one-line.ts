import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'

/** What turns the direction of all that follows it: overrides, embeddings, isolates. */
const turning = /[\u202A-\u202E\u2066-\u2069]/gu

/** What turns the letters of a text about, whatever they are. */
const overriding = /[\u202A-\u202E]/gu

/**
 * Text from outside on one line: without control characters, line ends and what turns direction,
 * so that no header and no line can begin inside it.
 */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(turning, '')
    .replace(/[\p{Cc}\u2028\u2029\uFEFF]+/gu, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim()
}

/** Text or a document without what turns its letters about. */
export function withoutOverrides(text: string): string {
  return text.toWellFormed().replace(overriding, '')
}

/** The same with its own lines: an array of those that say something. */
export function ownLines(text: string): string[] {
  return withoutOverrides(text)
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[\p{Cc}\uFEFF]+/gu, ' ').trim())
    .filter((line) => line !== '')
}

/** A name set apart from what stands around it, where that is written from the right. */
export function isolated(name: string, locale: UsagerLocale): string {
  return directionOf(locale) === 'rtl' ? `\u2068${name}\u2069` : name
}
