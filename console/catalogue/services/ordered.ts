/** The same list with one thing moved to the place of its neighbour. */
export function moved<One>(list: readonly One[], at: number, by: 1 | -1): One[] {
  const next = [...list]
  const [one] = next.splice(at, 1)
  if (one !== undefined) next.splice(at + by, 0, one)
  return next
}

/** The same list with one thing changed. */
export function replaced<One>(list: readonly One[], at: number, some: Partial<One>): One[] {
  return list.map((one, other) => (other === at ? { ...one, ...some } : one))
}

/** The same list without one thing. */
export function without<One>(list: readonly One[], at: number): One[] {
  return list.filter((_, other) => other !== at)
}
