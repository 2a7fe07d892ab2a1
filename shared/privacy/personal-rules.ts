import { hasCardKey, hasNirKey, hasTaxKey, measureIban } from './personal-keys.ts'

/**
 * What personal data is looked for. `nir`: social security number. `tax`: number of a taxpayer
 * (SPI). `plate`: of a vehicle.
 */
export type PersonalKind = 'email' | 'phone' | 'nir' | 'tax' | 'iban' | 'card' | 'plate'

/**
 * What one kind looks like in a folded text. With a key or with words, either has to be there: the
 * key says whether what matched counts, or how many signs of it do; the words stand shortly before.
 *
 * Every repetition has a bound and no two neighbours may take the same sign, so that a pattern
 * takes a bounded time wherever it is tried.
 */
type Rule = [
  kind: PersonalKind,
  pattern: RegExp,
  key?: ((matched: string) => boolean | number) | null,
  words?: RegExp,
]

/** Letters of a plate: I, O and U look like others. */
const letters = '[a-hj-np-tv-z]'
const label = '[\\p{L}\\d-]{1,63}'
const four = '(?:(?:[\\s./_-]{0,3}|,)\\d\\d){4}(?![.:,]?\\d)'

/** The surest first. */
export const rules: Rule[] = [
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
  // Of 13 and 14 digits are codes of goods and numbers of companies, which have Luhn’s key too.
  ['card', look('(?:[2-6]#{15}|3~[47]#{13})(?!\\d)'), hasCardKey],
  ['card', look('[56]#{17,18}(?!\\d)'), hasCardKey],
  ['tax', look('[0-3]#{12}(?!\\d)'), hasTaxKey, /fiscal|\bspi\b/i],
  [
    'phone',
    // Neither a day and its hour, nor opening hours, nor four digits and six of a reference.
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
    // Without a word before, not the old plates that look like quantities, nor short words and
    // units, which stand beside a number more often than a plate is written with spaces.
    (matched) =>
      !/^(\d|[cdjlmnst]e\s|[lmst]a\s|e[nst]\s)|\s(.e|.a|e[nst]|[ckm]m|kg|ml)$/i.test(matched),
    /plaque|immat|v[eé]hicule|voiture|camion|moto/i,
  ],
]

/** A sticky pattern, where `~` is what may stand between two digits and `#` is that and a digit. */
function look(pattern: string): RegExp {
  return new RegExp(pattern.replace(/#/g, '(?:~\\d)').replace(/~/g, '[\\s./-]{0,3}'), 'iuy')
}
