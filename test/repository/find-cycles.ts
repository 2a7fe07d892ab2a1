/** What each file imports of the others. */
export type Graph = ReadonlyMap<string, readonly string[]>

/** The shortest way from each file back to itself, each cycle once. */
export function findCycles(graph: Graph): string[] {
  const found = new Map<string, string>()
  for (const file of graph.keys()) {
    const cycle = wayBack(graph, file)
    const members = [...new Set(cycle)].sort().join()
    if (cycle && !found.has(members)) found.set(members, cycle.join(' → '))
  }
  return [...found.values()]
}

function wayBack(graph: Graph, start: string): string[] | undefined {
  const ways = [[start]]
  const seen = new Set<string>()
  for (const way of ways)
    for (const next of graph.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return [...way, start]
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  return undefined
}
