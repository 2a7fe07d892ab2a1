/** What a terminal obeys rather than shows: control characters, and those that turn the direction. */
const obeyed = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

/** Text from outside as a terminal may show it, on one line: what it would obey is written `\u001b`. */
export function escapeForTerminal(text: string): string {
  return text.replace(obeyed, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The same, line by line. In JSON it means what it meant. */
export function escapeLinesForTerminal(text: string): string {
  return text.split('\n').map(escapeForTerminal).join('\n')
}
