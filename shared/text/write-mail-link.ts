/**
 * Writes the address that opens a message to oneself in the person's own mail program.
 * Source: RFC 6068, lines end with `%0D%0A`.
 */
export function writeMailLink(subject: string, lines: readonly string[]): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`
}
