/** A colour in light and dark mode. */
type Pair = readonly [light: string, dark: string]

/**
 * The palette. Text colours have a contrast of at least 4.5 : 1 on `ground` and `stone`, borders 3
 * : 1; a test measures it.
 */
export const palette = {
  ground: ['#FBFAF7', '#16181B'],
  stone: ['#F1EEE8', '#212429'],
  line: ['#8C857A', '#7C828B'],
  ink: ['#23262B', '#ECEAE4'],
  muted: ['#5B5850', '#B4B0A6'],
  usager: ['#9A3F1D', '#F0A27F'],
  commun: ['#1F4E79', '#8FBDE8'],
  good: ['#2F6B3A', '#8CCB97'],
  warn: ['#8A5A00', '#E5B868'],
  late: ['#A3262A', '#F29A97'],
  focus: ['#0B57D0', '#A8C7FA'],
} as const satisfies Record<string, Pair>

export type Token = keyof typeof palette

/**
 * Returns the palette as custom properties (`--ground`, `--ink`, …), with dark values for a dark
 * colour scheme on screen.
 * @param colours the ones in use, to save bytes.
 * @param selector of the declaration: `:root`, or `:host` inside a shadow root.
 */
export function tokenSheet(
  selector: string,
  colours: Partial<Record<Token, Pair>> = palette,
): string {
  const declare = (mode: 0 | 1) =>
    Object.entries(colours)
      .map(([name, pair]) => `--${name}:${pair[mode]}`)
      .join(';')
  return `${selector}{${declare(0)};color-scheme:light dark}@media screen and (prefers-color-scheme:dark){${selector}{${declare(1)}}}`
}
