/** Says which of several ways is taken: always the same one for the same key within a run. */
export type Choose = (key: unknown, ways: number) => number

/** More ways than this are no longer read by anybody. */
const most = 400

/** Runs a piece of reading once for each combination of the ways it can go. */
export function explore<T>(run: (choose: Choose) => T): T[] {
  const results: T[] = []
  let path: { way: number; ways: number }[] = []
  for (;;) {
    const taken = new Map<unknown, number>()
    let depth = 0
    results.push(
      run((key, ways) => {
        const known = taken.get(key)
        if (known !== undefined) return known
        const step = path[depth] ?? { way: 0, ways }
        path[depth] = step
        depth += 1
        taken.set(key, step.way)
        return step.way
      }),
    )
    path = path.slice(0, depth)
    while (path.length > 0) {
      const last = path.at(-1)
      if (last && last.way + 1 < last.ways) {
        last.way += 1
        break
      }
      path.pop()
    }
    if (path.length === 0) return results
    if (results.length > most) throw new Error('This goes too many ways to be read.')
  }
}
