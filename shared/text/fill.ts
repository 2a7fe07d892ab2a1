/** `'{n} avis'` with `{ n: 12 }` reads `'12 avis'`; a name without a value is left as it stands. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    // What every object has (`{constructor}`) is no value.
    return typeof value === 'string' || typeof value === 'number' ? `${value}` : whole
  })
}
