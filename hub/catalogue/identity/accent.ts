import {
  clampChroma,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  type Oklch,
  useMode,
  wcagContrast,
} from 'culori/fn'
import { palette } from '#shared/drawing/tokens.ts'

useMode(modeRgb)
useMode(modeLrgb)
useMode(modeOklab)
const toOklch = useMode(modeOklch)

/** Smallest contrast of text (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5

/** The grounds of light pages, on which an accent is read. */
const grounds = [palette.ground[0], palette.stone[0]]

/** Lightness (OKLCH, 0 to 1) and most chroma of an accent on dark pages, as of the palette. */
const onDark = { l: 0.78, c: 0.14 }

/** Returns whether an accent is readable on light pages, and their ground on it. */
export function hasContrast(accent: string): boolean {
  return grounds.every((ground) => wcagContrast(accent, ground) >= leastContrast)
}

/**
 * Returns the nearest accent with enough contrast: the same hue, darker, and only as grey as sRGB
 * asks. One with enough contrast comes back unchanged.
 * @param accent `#rrggbb`
 */
export function nearestAccent(accent: string): string {
  if (hasContrast(accent)) return accent
  const wanted = read(accent)
  // Contrast falls as lightness rises. Black has enough.
  let [enough, tooLight] = [0, wanted.l]
  while (tooLight - enough > 0.0005) {
    const between = (enough + tooLight) / 2
    if (hasContrast(write({ ...wanted, l: between }))) enough = between
    else tooLight = between
  }
  return write({ ...wanted, l: enough })
}

/** Returns the counterpart of an accent for dark pages: the same hue, light. @param accent `#rrggbb` */
export function darkAccentOf(accent: string): string {
  const { h, c } = read(accent)
  return write({
    mode: 'oklch',
    l: onDark.l,
    c: Math.min(c, onDark.c),
    ...(h !== undefined && { h }),
  })
}

function read(accent: string): Oklch {
  const found = toOklch(accent)
  if (!found) throw new Error(`${accent} is no colour`)
  return found
}

const write = (colour: Oklch) => formatHex(clampChroma(colour, 'oklch'))
