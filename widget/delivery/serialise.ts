/** What is sent is flat: numbers, strings, yes or no, nothing, and records of them. */
type Flat = { [name: string]: string | number | boolean | null | Flat | undefined }

/**
 * Writes JSON in a page that may have given `Object.prototype` a `toJSON`, as old libraries do:
 * `JSON.stringify` would ask it, except for strings and numbers.
 */
export function serialise(content: Flat): string {
  const fields: string[] = []
  for (const name of Object.keys(content)) {
    const value = content[name]
    if (value === undefined) continue
    const isText = typeof value === 'string'
    const written =
      value && typeof value === 'object'
        ? serialise(value)
        : isText
          ? JSON.stringify(value)
          : `${value}`
    fields.push(`${JSON.stringify(name)}:${written}`)
  }
  return `{${fields.join(',')}}`
}
