import { palette, type Token } from '#shared/drawing/tokens.ts'
import type { LetterIdentity } from '../../../catalogue/identity/letter-identity.ts'

/** Colours of an e-mail: a part of the palette. */
type Colour = Extract<
  Token,
  'ground' | 'stone' | 'ink' | 'muted' | 'line' | 'commun' | 'warn' | 'late' | 'good'
>

const light = (colour: Colour) => palette[colour][0]

/** The mark of a step. */
const mark = (colour: Colour) =>
  `display:inline-block;width:28px;margin-inline-start:-28px;color:${light(colour)}`

/**
 * Inline styles, because mail programs drop style sheets; in light colours, the default of programs
 * without a dark mode.
 */
export const styles = {
  body: `margin:0;padding:0;background:${light('ground')};color:${light('ink')}`,
  main: `max-width:600px;margin:0 auto;padding:24px 16px 32px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;color:${light('ink')};overflow-wrap:anywhere`,
  hidden:
    'display:none;mso-hide:all;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px',
  head: 'margin:0 0 20px;padding:12px 0 0;border-top:6px solid'.concat(` ${light('commun')}`),
  crest: `margin:0;margin-inline-end:10px;vertical-align:middle;background:${light('ground')};border-radius:6px`,
  bearer: 'font-size:18px;vertical-align:middle',
  about: `margin:0 0 24px;font-size:18px;color:${light('muted')}`,
  h1: 'margin:0 0 8px;font-size:28px;line-height:1.25;font-weight:700;text-wrap:balance',
  h2: 'margin:32px 0 8px;font-size:18px;line-height:1.35;font-weight:700',
  p: 'margin:0 0 8px',
  lead: 'margin:0 0 16px;font-size:18px',
  small: `margin:0 0 8px;font-size:14px;color:${light('muted')}`,
  asked: `margin:16px 0;padding:16px;border:1px solid ${light('warn')};border-inline-start:6px solid ${light('warn')};border-radius:6px`,
  date: `margin:24px 0;padding:16px;background:${light('stone')};border-radius:6px`,
  name: 'margin:0 0 4px;font-size:16px;line-height:1.35;font-weight:700',
  large: 'margin:0 0 8px;font-size:28px;line-height:1.25;font-weight:700;text-wrap:balance',
  late: `margin:0 0 8px;font-size:28px;line-height:1.25;font-weight:700;text-wrap:balance;color:${light('late')}`,
  way: 'margin:24px 0 8px',
  button: `display:inline-block;padding:12px 20px;color:${light('ground')};border-radius:6px;font-weight:700;text-decoration:none`,
  link: `color:${light('ink')};text-decoration:underline`,
  list: 'margin:0;padding:0;list-style:none',
  step: 'margin:0 0 8px;padding-inline-start:28px',
  sign: mark('ink'),
  good: mark('good'),
  delay: mark('late'),
  invitation: `margin:24px 0;padding:16px 16px 8px;border:1px solid ${light('line')};border-radius:6px`,
  question: 'margin:0 0 4px;font-size:18px;line-height:1.35;font-weight:700',
  answer: 'display:inline-block;width:104px;margin:0;margin-inline-end:8px;vertical-align:top',
  press: `display:block;margin:0 0 8px;padding:10px 4px;min-height:24px;background:${light('stone')};border:1px solid ${light('line')};border-radius:6px;color:${light('ink')};font-weight:700;text-align:center;text-decoration:none`,
  quiet: 'margin:8px 0;font-size:14px',
  quietLink: `color:${light('muted')};text-decoration:underline`,
  footer: `margin:32px 0 0;padding:16px 0 0;border-top:1px solid ${light('line')}`,
} as const

/** Returns the accent colour of a message, on light grounds. */
export const accentOf = ({ accent }: LetterIdentity): string => accent ?? light('commun')

/**
 * Returns the style sheet of a message: changes for programs with a dark mode, and for narrow
 * screens: one answer a line.
 */
export function writeLetterSheet({ accentDark }: LetterIdentity): string {
  const dark = accentDark ?? palette.commun[1]
  return `${letterSheet}@media(prefers-color-scheme:dark){.accent{border-color:${dark}!important}.button{background:${dark}!important}}`
}

const letterSheet = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media(max-width:480px){.answer{display:block!important;width:auto!important;margin:0!important}.press{text-align:start!important;padding:10px 14px!important}}',
  `@media(prefers-color-scheme:dark){${[
    ['.ground', 'background', 'ground'],
    ['.ink', 'color', 'ink'],
    ['.muted', 'color', 'muted'],
    ['.stone', 'background', 'stone'],
    ['.warn', 'border-color', 'warn'],
    ['.line', 'border-color', 'line'],
    ['.late', 'color', 'late'],
    ['.delay', 'color', 'late'],
    ['.good', 'color', 'good'],
    ['.sign', 'color', 'ink'],
    ['.button', 'color', 'ground'],
  ]
    .map(
      ([name = '', property, colour]) =>
        `${name}{${property}:${palette[colour as Colour][1]}!important}`,
    )
    .join('')}}`,
].join('')
