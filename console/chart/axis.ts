/** Where the axis of shares carries a word. */
export const ticks = [0, 0.5, 1] as const

/** A place on the axis, as SVG reads it: the axis is as wide as its room, so places are relative. */
export function along(proportion: number): string {
  const inside = Math.min(Math.max(proportion, 0), 1)
  return `${Math.round(inside * 10_000) / 100}%`
}
