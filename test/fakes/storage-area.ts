/** A part of the storage; it copies what it keeps and gives, and takes its time as the real one. */
export function areaOn(kept: Map<string, unknown>) {
  return {
    async get(asked: string | string[] | null) {
      await Promise.resolve()
      const names = asked === null ? [...kept.keys()] : [asked].flat()
      const found = names.filter((name) => kept.has(name))
      return structuredClone(Object.fromEntries(found.map((name) => [name, kept.get(name)])))
    },
    async set(values: Record<string, unknown>) {
      await Promise.resolve()
      for (const [name, value] of Object.entries(structuredClone(values))) kept.set(name, value)
    },
    async remove(names: string[]) {
      await Promise.resolve()
      for (const name of names) kept.delete(name)
    },
  }
}
