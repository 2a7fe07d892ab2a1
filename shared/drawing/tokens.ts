import { cardPalette, type Pair, trackerPalette } from './card-palette.ts'

/**
 * The palette. Text colours have a contrast of at least 4.5 : 1 on `ground` and `stone`, borders 3
 * : 1; a test measures it.
 */
export const palette = {
  ...cardPalette,
  usager: ['#9A3F1D', '#F0A27F'],
  ...trackerPalette,
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
  colours: Readonly<Record<string, Pair>> = palette,
): string {
  const declare = (mode: 0 | 1) =>
    Object.entries(colours)
      .map(([name, pair]) => `--${name}:${pair[mode]}`)
      .join(';')
  return `${selector}{${declare(0)};color-scheme:light dark}@media screen and (prefers-color-scheme:dark){${selector}{${declare(1)}}}`
}
