import { palette } from '#shared/drawing/tokens.ts'
import css from './box.css?inline'

/**
 * The style sheet that both elements share, with the colours as custom properties (`--ground`, `--ink`,
 * …). The page sets each with `--parvis-…`; the default is light or dark, as the person's system or
 * `theme` says. `inherit` draws with the page's own colour on its own ground. For a person who wants
 * more contrast, the system's two colours win over the page.
 * @param box what is drawn: the link of the page beside it takes nothing of this.
 * @param accent the world it draws: what the page calls `--parvis-accent`.
 */
export function themeSheet(box: string, accent: 'usager' | 'commun'): string {
  const declare = (say: (name: string, pair: readonly [string, string]) => string) =>
    Object.entries(palette)
      .map(([name, pair]) => `--${name}:${say(name, pair)};`)
      .join('')
  const ours = (name: string, colour: string) =>
    `var(--parvis-${name === accent ? 'accent' : name},${colour})`
  const isSurface = (name: string) => name === 'ground' || name === 'stone'
  const [light, dark] = ([0, 1] as const).map((mode) =>
    declare((name, pair) => ours(name, pair[mode])),
  )
  const inherited = declare((name) => ours(name, isSurface(name) ? '#0000' : 'currentColor'))
  const contrast = declare((name) => (isSurface(name) ? 'Canvas' : 'CanvasText'))
  return `${css}${box}{--world:var(--${accent});${light}color-scheme:light dark}\
@media(prefers-color-scheme:dark){:host(:not([theme=light])) ${box}{${dark}}}\
:host([theme=light]) ${box}{color-scheme:light}\
:host([theme=dark]) ${box}{${dark}color-scheme:dark}\
:host([theme=inherit]) ${box}{${inherited}color-scheme:inherit}\
:host([theme=contrast]) ${box}{${contrast}}\
@media(prefers-contrast:more){:host(:not(#a)) ${box}{${contrast}}}`
}
