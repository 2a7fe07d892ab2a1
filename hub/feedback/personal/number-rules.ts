import { hasCardKey } from '#shared/privacy/personal-keys.ts'
import { look, type Rule } from '#shared/privacy/personal-rules.ts'

const digits = 'z[eé]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf'
const tens =
  'dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante'

/** Numbers in words, digit by digit, in unusual groups, and cards of 18 and 19 digits. */
export const numberRules: readonly Rule[] = [
  [
    'phone',
    // After the first two digits, four pairs: four words at least, or figures among words.
    look(
      `(?:z[eé]ro|0)[\\s,.-]{1,2}(?:une?|deux|trois|quatre|cinq|six|sept|neuf)` +
        `(?:[\\s,.-]{1,2}(?:et\\s)?(?:${digits}|${tens}|\\d\\d?)(?![\\p{L}\\d])){4,16}`,
    ),
  ],
  [
    'phone',
    look(`0[1-79](?:[\\s,.-]{1,2}(?:et\\s)?(?:${digits}|${tens}|\\d\\d?)(?![\\p{L}\\d])){4,12}`),
    (matched) => /\p{L}{3}/u.test(matched),
  ],
  [
    'phone',
    // Not a date and an hour; not ten digits of a longer number.
    look(
      '(?!\\d\\d([\\s/.-])\\d\\d\\1(?:19|20)\\d\\d|\\d\\d\\.\\d\\d-|\\d{4}\\D\\d{6})' +
        '(?:\\+\\s?33~|[0o][\\s.-]?)[1-79](?:[\\s.,_/-]{0,3}\\d){8}(?![\\s.:,/-]{0,2}\\d)',
    ),
  ],
  ['card', look('[56]#{17,18}(?!\\d)'), hasCardKey],
  ['iban', look('f\\s?r(?:\\s[a-z\\d]){25}(?![\\p{L}\\d])')],
  [
    'plate',
    look('[a-hj-np-tv-z]\\s[a-hj-np-tv-z]\\s\\d\\s\\d\\s\\d\\s[a-hj-np-tv-z]\\s[a-hj-np-tv-z]\\b'),
  ],
]
