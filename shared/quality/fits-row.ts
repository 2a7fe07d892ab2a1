/** Room of a row on a screen of 320 pixels, in em. */
const narrowest = 16.5

/**
 * The room that answers need to stand side by side, in em of the question: none with a word wider than
 * its cell, nor more than three lines. A cell is 44 pixels wide at least; in letters beyond that, so that
 * enlarged text has the room of a narrow screen.
 */
export function widthOfRow(labels: readonly string[]): number {
  const words = labels.flatMap((label) => label.split(/[\s\u00ad-]/))
  const longest = Math.max(
    ...words.map(({ length }) => length),
    ...labels.map(({ length }) => length / 3),
  )
  return labels.length * Math.max(2.75, longest * 0.4 + 0.1)
}

/** Returns whether the answers of a scale fit one row on the narrowest phone: at most five. */
export function fitsRow(labels: readonly string[]): boolean {
  return labels.length <= 5 && widthOfRow(labels) <= narrowest
}
