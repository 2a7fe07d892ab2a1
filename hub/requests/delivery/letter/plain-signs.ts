import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { measureSms } from './sms-length.ts'

/** Typographic characters outside GSM-7, and their substitutes. */
const typed: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '…': '...',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  œ: 'oe',
  Œ: 'OE',
}

/** Latin letters with an accent that GSM-7 does not have: it has those of *déjà* and *für*. */
const accented = /(?![àèéìòùäöüñåæøßÄÖÜÑÅÆØÉÇ])[^\P{Script=Latin}A-Za-z]/gu

/**
 * Makes a text fit GSM-7, which holds twice as much: typographic characters become plain, and then
 * letters lose the accents it lacks (*Hotel*), but in Turkish, where they are other letters. A text
 * that needs UCS-2 anyway stays unchanged.
 */
export function withPlainSigns(text: string, locale: UsagerLocale): string {
  const plain = text
    .replace(/«\s*|(?<!\s)\s+»|»/gu, '"')
    .replace(/[’‘“”„…–—\u00a0\u202fœŒ]/gu, (sign) => typed[sign] ?? sign)
  if (isPlain(plain)) return plain
  if (locale === 'tr') return text
  const bare = plain.replace(accented, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
  const isShorter = isPlain(bare) && measureSms(bare).segments < measureSms(text).segments
  return isShorter ? bare : text
}

const isPlain = (text: string) => measureSms(text).encoding === 'GSM-7'
