import { cardPalette, type Pair } from '#shared/drawing/card-palette.ts'
import css from './box.css?inline'

/**
 * The style sheet that both elements share, with the colours as custom properties (`--ground`, `--ink`,
 * …). The page sets each with `--parvis-…`; the default is light or dark, as the person's system or
 * `theme` says. `inherit` draws with the page's own colour on its own ground. For a person who wants
 * more contrast, the system's two colours win over the page.
 * The accent is that of the page (`--parvis-accent`), else that of the organisation (`--own`, and
 * `--own-dark` in the dark).
 * @param box what is drawn: the link of the page beside it takes nothing of this.
 * @param more colours than the form has.
 */
export function themeSheet(box: string, more: Readonly<Record<string, Pair>> = {}): string {
  const declare = (say: (name: string, pair: readonly [string, string]) => string) =>
    Object.entries({ ...cardPalette, ...more })
      .map(([name, pair]) => `--${name}:${say(name, pair)};`)
      .join('')
  const ours = (name: string, colour: string, own = '--own') =>
    name === 'commun'
      ? `var(--parvis-accent,var(${own},${colour}))`
      : `var(--parvis-${name},${colour})`
  const isSurface = (name: string) => name === 'ground' || name === 'stone'
  const light = declare((name, pair) => ours(name, pair[0]))
  const dark = declare((name, pair) => ours(name, pair[1], '--own-dark'))
  const inherited = declare((name) => ours(name, isSurface(name) ? '#0000' : 'currentColor'))
  const contrast = declare((name) => (isSurface(name) ? 'Canvas' : 'CanvasText'))
  return `${css}${box}{--world:var(--commun);${light}color-scheme:light dark}\
@media(prefers-color-scheme:dark){:host(:not([theme=light])) ${box}{${dark}}}\
:host([theme=light]) ${box}{color-scheme:light}\
:host([theme=dark]) ${box}{${dark}color-scheme:dark}\
:host([theme=inherit]) ${box}{${inherited}color-scheme:inherit}\
:host([theme=contrast]) ${box}{${contrast}}\
@media(prefers-contrast:more){:host(:not(#a)) ${box}{${contrast}}}`
}
