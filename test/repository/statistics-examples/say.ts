/** Worked examples of one chapter of the page: the file of a method, and its figures as they are written. */
export type Chapter = Readonly<Record<string, () => readonly string[]>>

/** A number as French writes it: *1,96*, *−0,7*. */
export function number(value: number | null | undefined, digits = 0): string {
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return new Intl.NumberFormat('fr', format).format(known(value)).replace('-', '−')
}

/** A proportion in per cent: *85 %*. */
export function percent(value: number | null | undefined, digits = 0): string {
  return `${number(100 * known(value), digits)} %`
}

/** A difference of proportions in points, with its sign: *+6,40*. */
export function points(value: number | null | undefined, digits = 1): string {
  const found = number(100 * known(value), digits)
  return known(value) > 0 ? `+${found}` : found
}

/** What is known: an example never shows what is not. */
export function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new RangeError('An example has its figures')
  return value
}

/** The outcome of that name. */
export function outcome<O extends { outcome: string }, Name extends O['outcome']>(
  found: O | null,
  name: Name,
): Extract<O, { outcome: Name }> {
  if (found?.outcome !== name) throw new RangeError(`An example ends as ${name}`)
  return found as Extract<O, { outcome: Name }>
}
