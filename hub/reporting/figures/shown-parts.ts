import { fewestPublic } from '#shared/statistics/disclosure.ts'

/**
 * Decides which parts of a whole may be shown, whose totals are shown too: each count of a shown
 * part is large enough, and so is each count of all hidden parts together, or it is nothing. The
 * smallest is hidden first.
 * @param parts the counts of each part, as many of each
 */
export function shownParts(parts: readonly (readonly number[])[]): boolean[] {
  const shown = parts.map((counts) => Math.min(...counts) >= fewestPublic)
  const isUnsafe = () =>
    (parts[0] ?? []).some((_, column) => {
      const hidden = parts.reduce((n, one, at) => (shown[at] ? n : n + (one[column] ?? 0)), 0)
      return hidden > 0 && hidden < fewestPublic
    })
  while (shown.includes(true) && isUnsafe()) {
    const left = parts.flatMap((one, at) => (shown[at] ? [{ at, size: Math.min(...one) }] : []))
    const [first] = left.sort((one, other) => one.size - other.size)
    if (first) shown[first.at] = false
  }
  return shown
}
