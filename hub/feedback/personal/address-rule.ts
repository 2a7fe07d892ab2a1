import { look, type Rule } from '#shared/privacy/personal-rules.ts'

const label = '[\\p{L}\\d_-]{1,63}'
const dot = '(?:point|dot|punto|punkt|ponto)'
const at = '(?:at|a|@|arr?obas?e?|arroba)'

/** The `@` as people write it to hide or to spell it; “look at” has no address of its own. */
const joins =
  `(?:\\s?@\\s?|\\s?[[({]\\s?${at}\\s?[\\])}]\\s?|\\s(?:arr?obase?|arroba)\\s|` +
  `\\sat\\s(?=${label}(?:\\s${dot}\\s|\\.(?:fr|com|org|net|eu)\\b)))`
const dots = `(?:\\s?\\.|\\s\\.\\s|,(?=(?:fr|com)\\b)|\\s?[[(]${dot}[\\])]\\s?|\\s${dot}\\s)`

/** E-mail addresses that are spelled, spaced, or cut short at a great provider. */
export const addressRule: Rule = [
  'email',
  look(
    `[\\p{L}\\d][\\p{L}\\d._%+&'’-]{0,63}(?:\\s${dot}\\s${label}){0,3}` +
      `(?:@(?:gmail|hotmail|outlook|yahoo|laposte|orange|wanadoo|free|sfr)\\b(?![.\\s]?[.,])|` +
      `${joins}(?:${label}${dots}){1,5}\\p{L}{2,24})`,
  ),
  // “I looked at service-public.fr”.
  (matched) => !/^\p{L}+\sat\s\S+$/iu.test(matched),
]
