/** A colour in light and dark mode. */
export type Pair = readonly [light: string, dark: string]

/** The colours of the palette that the form on a page needs: it loads no other. */
export const cardPalette = {
  ground: ['#FBFAF7', '#16181B'],
  stone: ['#F1EEE8', '#212429'],
  line: ['#8C857A', '#7C828B'],
  ink: ['#23262B', '#ECEAE4'],
  muted: ['#5B5850', '#B4B0A6'],
  commun: ['#1F4E79', '#8FBDE8'],
  late: ['#A3262A', '#F29A97'],
  focus: ['#0B57D0', '#A8C7FA'],
} as const satisfies Record<string, Pair>

/** What the tracker needs besides. */
export const trackerPalette = {
  good: ['#2F6B3A', '#8CCB97'],
  warn: ['#8A5A00', '#E5B868'],
} as const satisfies Record<string, Pair>
