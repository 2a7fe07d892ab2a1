import { palette, type Token } from '#shared/drawing/tokens.ts'

/** Colours of an e-mail: a part of the palette. */
type Colour = Extract<
  Token,
  'ground' | 'stone' | 'ink' | 'muted' | 'line' | 'warn' | 'late' | 'good'
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
  about: `margin:0 0 24px;font-size:14px;color:${light('muted')}`,
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
  button: `display:inline-block;padding:12px 20px;background:${light('ink')};color:${light('ground')};border-radius:6px;font-weight:700;text-decoration:none`,
  link: `color:${light('ink')};text-decoration:underline`,
  list: 'margin:0;padding:0;list-style:none',
  step: 'margin:0 0 8px;padding-inline-start:28px',
  sign: mark('ink'),
  good: mark('good'),
  delay: mark('late'),
  footer: `margin:32px 0 0;padding:16px 0 0;border-top:1px solid ${light('line')}`,
} as const

/** Changes for programs with a dark mode. */
export const darkSheet = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
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
    ['.button', 'background', 'ink'],
    ['.button', 'color', 'ground'],
  ]
    .map(
      ([name = '', property, colour]) =>
        `${name}{${property}:${palette[colour as Colour][1]}!important}`,
    )
    .join('')}}`,
].join('')
