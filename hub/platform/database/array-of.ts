/**
 * The text of an array, as PostgreSQL reads it. Objects are written as JSON.
 * @param values of one column; `null` where there is none
 */
export function arrayOf(values: readonly unknown[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : quoted(value))).join(',')}}`
}

function quoted(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /["\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`
}
