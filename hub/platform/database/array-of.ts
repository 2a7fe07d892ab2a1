/**
 * Formats an array as a PostgreSQL array literal. Objects become JSON.
 * @param values of one column; `null` for a missing value
 */
export function arrayOf(values: readonly unknown[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : quoted(value))).join(',')}}`
}

function quoted(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /["\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`
}
