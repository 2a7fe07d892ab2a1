import type { StripState } from './strip-cell.tsx'

type State = StripState | 'unknown'

interface KeyItem {
  state: State
  said: string
  x: number
  row: number
}

/** Mean width of a letter, and of what stands around a word of the key, in drawing units. */
const ofLetter = 7.6
const around = 52

/** Places the words of a key side by side, on as many rows as they take. */
export function placeStripKey(
  states: readonly State[],
  words: Readonly<Record<State, string>>,
  width: number,
): { items: KeyItem[]; rows: number } {
  const items: KeyItem[] = []
  let x = 0
  let row = 0
  for (const state of states) {
    const said = words[state]
    const wide = said.length * ofLetter + around
    if (x > 0 && x + wide > width) {
      x = 0
      row += 1
    }
    items.push({ state, said, x, row })
    x += wide
  }
  return { items, rows: items.length === 0 ? 0 : row + 1 }
}
