/** Answers of a town in a year, or of a country in a day. */
export const many = 1_000_000

/** Communes of France, to the nearest thousand: those answers, place by place. */
export const places = 35_000

/** As many numbers as asked, each drawn. */
export function column(length: number, draw: (at: number) => number): Float64Array {
  return Float64Array.from({ length }, (_, at) => draw(at))
}

/** Marks from 1 to 7, good ones more often than bad. */
export function marks(length: number, random: () => number): Float64Array {
  return column(length, () => 1 + Math.floor(7 * Math.sqrt(random())))
}

/** Standard normal deviates, by Box and Muller. */
export function deviates(length: number, random: () => number): Float64Array {
  return column(
    length,
    () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  )
}

/** Counts place by place: how many answers each has, and how many of them are good. */
export function countsByPlace(random: () => number): { x: Float64Array; n: Float64Array } {
  const n = column(places, () => 1 + Math.floor(((2 * many) / places) * random()))
  const x = column(places, (at) => Math.round((n[at] ?? 0) * (0.6 + 0.4 * random())))
  return { x, n }
}

/** Columns as the numbers of each row. */
export function rows<const Names extends string>(
  columns: Readonly<Record<Names, Float64Array>>,
): Record<Names, number>[] {
  const names = Object.keys(columns) as Names[]
  const [first] = names
  if (first === undefined) return []
  return Array.from(columns[first], (_, at) => {
    const row = {} as Record<Names, number>
    for (const name of names) row[name] = columns[name][at] ?? Number.NaN
    return row
  })
}
