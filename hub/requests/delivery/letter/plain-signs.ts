import { measureSms } from './sms-length.ts'

/** Typographic characters outside GSM-7, and their substitutes. Letters keep their accents. */
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

/**
 * Replaces typographic characters when the text then fits GSM-7, which holds twice as much; leaves
 * it unchanged when another letter needs UCS-2 anyway.
 */
export function withPlainSigns(text: string): string {
  const plain = text
    .replace(/«\s*|(?<!\s)\s+»|»/gu, '"')
    .replace(/[’‘“”„…–—\u00a0\u202fœŒ]/gu, (sign) => typed[sign] ?? sign)
  return measureSms(plain).encoding === 'GSM-7' ? plain : text
}
