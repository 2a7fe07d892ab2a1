/** Returns whether one release (`0.10.0`) is newer than another. */
export function isNewer(one: string, other: string): boolean {
  const theirs = other.split('.').map(Number)
  const different = one
    .split('.')
    .map((part, at) => Number(part) - (theirs[at] ?? 0))
    .find((difference) => difference !== 0)
  return (different ?? 0) > 0
}
