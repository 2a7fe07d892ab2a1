import { hasCardKey, hasNirKey, hasTaxKey, measureIban } from './personal-keys.ts'

/**
 * Kinds of personal data that a device finds. `nir`: social security number. `tax`: taxpayer number
 * (SPI). `plate`: of a vehicle.
 */
export type DeviceKind = 'email' | 'phone' | 'nir' | 'tax' | 'iban' | 'card' | 'plate'

/** Kinds of personal data. The hub also finds names, dates of birth, and references of requests. */
export type PersonalKind = DeviceKind | 'name' | 'birth' | 'reference'

/**
 * Pattern of one kind in a folded text. It also needs valid check digits, or a keyword shortly
 * before. The check tells whether the match counts, or how many of its characters; it also reads
 * the 40 characters before.
 * Every repetition is bounded and no two neighbours match the same character, so that the cost is
 * bounded at every position.
 */
export type Rule<K extends PersonalKind = PersonalKind> = readonly [
  kind: K,
  pattern: RegExp,
  key?: ((matched: string, before: string) => boolean | number) | null,
  words?: RegExp,
]

/** Letters of a plate, without the ambiguous I, O and U. */
const letters = '[a-hj-np-tv-z]'
const label = '[\\p{L}\\d-]{1,63}'
const four = '(?:(?:[\\s./_-]{0,3}|,)\\d\\d){4}(?![.:,]?\\d)'

/** The most specific first. */
export const rules: readonly Rule<DeviceKind>[] = [
  [
    'email',
    look(
      `[\\p{L}\\d][\\p{L}\\d._%+&'’-]{0,63}` +
        `(?:\\s?@|\\s?[[(](?:at|arobase|@)[\\])]\\s?|\\sarobase\\s|\\sat\\s(?=${label}\\s))` +
        `(?:${label}(?:\\.|\\s(?:point|dot)\\s)){1,8}\\p{L}{2,24}`,
    ),
  ],
  ['iban', look('(?:fr|mc)\\s?\\d\\d#{10}(?:~[a-z\\d]){11}#{2}')],
  ['iban', look('[a-z]{2}\\d\\d(?:~[a-z\\d]){11,30}'), measureIban],
  [
    'nir',
    look('[1278]#{5}~[\\dab]#{6}(?:~(?:cl[eé]~)?\\d~\\d)?(?!\\d)'),
    (matched) => hasNirKey(matched) || /^\d\D\d\d\D(0[1-9]|1[0-2])\D..\D\d{3}\D\d{3}/.test(matched),
    /s[eé]cu|social|vitale|\bnir|\bss\b/i,
  ],
  // Product codes and company numbers have 13 and 14 digits and Luhn’s check digit too.
  ['card', look('(?:[2-6]#{15}|3~[47]#{13})(?!\\d)'), hasCardKey],
  ['tax', look('[0-3]#{12}(?!\\d)'), hasTaxKey, /fiscal|\bspi\b/i],
  [
    'phone',
    // Not a day and hour, opening hours, or four and six digits of a reference.
    look(
      '(?!\\d\\d([\\s/.-])\\d\\d\\1(?:19|20)\\d\\d|\\d\\d\\.\\d\\d-|\\d{4}\\D\\d{6})' +
        `(?:(?:\\+\\s?|00)33~(?:\\(0\\)~)?[1-79]|33~[67]|\\(0[1-79]\\)|0[1-79])${four}`,
    ),
  ],
  ['phone', look('(?:\\+[1-9]|00[1-9]\\d)(?:[\\s.()-]{0,2}\\d){8,13}(?![.:,]?\\d)')],
  ['phone', look(`[67]${four}`), null, /t[eé]l|portable|mobile|appel|joi|phon/i],
  [
    'plate',
    look(
      `(?:${letters}{2}[\\s.-]?\\d{3}[\\s.-]?${letters}{2}|` +
        `\\d{1,4}[\\s.-]?${letters}{2,3}[\\s.-]?(?:97\\d|2[ab]|\\d\\d))\\b`,
    ),
    // Without a keyword, exclude old plates that look like quantities, and short words and units,
    // which are more frequent beside a number than a plate with spaces.
    (matched) =>
      !/^(\d|[cdjlmnst]e\s|[lmst]a\s|e[nst]\s)|\s(.e|.a|e[nst]|[ckm]m|kg|ml)$/i.test(matched),
    /plaque|immat|v[eé]hicule|voiture|camion|moto/i,
  ],
]

/**
 * Builds a sticky pattern: `~` is an optional separator between digits, `#` is a separator and a
 * digit.
 */
export function look(pattern: string): RegExp {
  return new RegExp(pattern.replace(/#/g, '(?:~\\d)').replace(/~/g, '[\\s./-]{0,3}'), 'iuy')
}
