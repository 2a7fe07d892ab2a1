import type { Cell, Directory, Place } from './directory.ts'

/** Where something is, and what it is. */
export interface FoundPlace {
  kind: 'organisation' | 'site' | 'key'
  place: Place
  cell: Cell
}

/**
 * Finds who holds an organisation, a site or an API key.
 * @param name its name; of a key, all of it or its name alone
 */
export function findPlaces({ cells, organisations }: Directory, name: string): FoundPlace[] {
  const key = /^parvis_([a-z0-9]{4,32})_/.exec(name)?.[1] ?? name
  return organisations.flatMap((place) => {
    const cell = cells.find((one) => one.cell === place.cell)
    if (!cell) return []
    const kinds = [
      place.organisation === name && 'organisation',
      place.sites.includes(name) && 'site',
      place.keys.includes(key) && 'key',
    ] as const
    return kinds.flatMap((kind) => (kind ? [{ kind, place, cell }] : []))
  })
}
