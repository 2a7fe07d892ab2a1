/** Most that is kept of what others say of a failure, in characters. */
const most = 200

/** What is shorter stands in other words too: to hide it would hide those. */
const shortestHidden = 3

/** Code and status of a server, which are no number of anybody. */
const head = /^(?:[2-5]\d\d(?:[ -]|$))?(?:\d\.\d{1,3}\.\d{1,3}(?: |$))?/

/** What stands between spaces, brackets and commas; with the quotes that an address may begin with. */
const words = /(?:"[^"]{1,64}")?[^\s<>()[\]",;:]+/g

/** What is in an address, also where it is part of another or of a link. */
const at = /[@＠﹫]|%40/i

/** What can be somebody's telephone: eight digits and more, however they are set apart. */
const telephone = /\+?\p{Nd}(?:[ .()/\p{Pd}]{0,2}\p{Nd}){7,}/gu

/**
 * What whoever delivers said, on one line and short enough to be kept and read. It names nobody:
 * an alias leads to a mailbox that its owner told nobody of.
 * @param hidden what it may repeat and nobody is to read: an address, a number, a token
 */
export function shortenDiagnostic(said: string, hidden: readonly string[] = []): string {
  const line = [...hidden]
    .flatMap((one) => (one.startsWith('+') ? [one, one.slice(1)] : [one]))
    .map(onOneLine)
    .filter((one) => one.length >= shortestHidden)
    // Part of one may be another.
    .sort((one, other) => other.length - one.length)
    .reduce((left, one) => left.replaceAll(literally(one), '…'), onOneLine(said))
    .replace(words, (word) => (at.test(word) ? '…' : word))
  const [kept] = head.exec(line) ?? ['']
  const shown = [...kept, ...line.slice(kept.length).replace(telephone, '…')]
  return shown.length > most ? `${shown.slice(0, most - 1).join('')}…` : shown.join('')
}

/** Without what is no sign, or turns the direction of all that follows. */
function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

/** A text wherever it stands, in whatever case. */
function literally(text: string): RegExp {
  return new RegExp(text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'gi')
}

/**
 * What whoever took something calls it, as it can be kept; `null` where it is no name.
 * @param most of it that is kept, in characters
 */
export function diagnosticName(given: string, most: number): string | null {
  const name = given
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
  return [...name].slice(0, most).join('') || null
}
