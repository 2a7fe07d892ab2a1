/** Longest stored diagnostic, in characters. */
const most = 200

/** Shorter values also occur inside words: masking them would mask those. */
const shortestHidden = 3

/** Reply code and status of a server, which are no phone number. */
const head = /^(?:[2-5]\d\d(?:[ -]|$))?(?:\d\.\d{1,3}\.\d{1,3}(?: |$))?/

/** Words between spaces, brackets and commas, with the quotes that may start an address. */
const words = /(?:"[^"]{1,64}")?[^\s<>()[\]",;:]+/g

/** The sign of an address, also inside another word or a URL. */
const at = /[@＠﹫]|%40/i

/** A possible phone number: eight digits and more, with any separators. */
const telephone = /\+?\p{Nd}(?:[ .()/\p{Pd}]{0,2}\p{Nd}){7,}/gu

/**
 * Shortens a provider's diagnostic to one line, and removes addresses and numbers: an alias may
 * reveal a private mailbox.
 * @param hidden values to remove: an address, a number, a token
 */
export function shortenDiagnostic(said: string, hidden: readonly string[] = []): string {
  const line = [...hidden]
    .flatMap((one) => (one.startsWith('+') ? [one, one.slice(1)] : [one]))
    .map(onOneLine)
    .filter((one) => one.length >= shortestHidden)
    // Longest first: one may contain another.
    .sort((one, other) => other.length - one.length)
    .reduce(hide, onOneLine(said))
    .replace(words, (word) => (at.test(word) ? '…' : word))
  const [kept] = head.exec(line) ?? ['']
  const whole = kept + line.slice(kept.length).replace(telephone, '…')
  if (whole.length <= most) return whole
  const shown = [...whole]
  return shown.length > most ? `${shown.slice(0, most - 1).join('')}…` : whole
}

/** Removes control characters and direction changes. */
function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

/** Masks a value, in any case. */
function hide(line: string, value: string): string {
  // A pattern costs much, and hardly any line holds the value.
  const isThere = line.toUpperCase().includes(value.toUpperCase())
  return isThere ? line.replaceAll(literally(value), '…') : line
}

/** Returns a case-insensitive pattern of a literal text. */
function literally(text: string): RegExp {
  return new RegExp(text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'gi')
}

/**
 * Returns a provider's id in storable form; `null` when it is not usable.
 * @param most characters to keep
 */
export function diagnosticName(given: string, most: number): string | null {
  const name = given
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
  return [...name].slice(0, most).join('') || null
}
