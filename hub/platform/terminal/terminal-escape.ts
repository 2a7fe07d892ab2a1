/**
 * Characters that a terminal executes instead of showing: control characters, and direction
 * changes.
 */
const obeyed = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

/** Escapes text from outside for a terminal, on one line: control characters become `\u001b`. */
export function escapeForTerminal(text: string): string {
  return text.replace(obeyed, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Escapes each line. JSON keeps its meaning. */
export function escapeLinesForTerminal(text: string): string {
  return text.split('\n').map(escapeForTerminal).join('\n')
}
