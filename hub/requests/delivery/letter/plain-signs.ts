import { measureSms } from './sms-length.ts'

/** Signs of print that GSM-7 lacks, and what people type in their place. No letter loses its accent. */
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
 * A text with plain signs, where that lets it travel as GSM-7 and so carry twice as much; as it
 * stands where one of its letters asks for UCS-2 anyway.
 */
export function withPlainSigns(text: string): string {
  const plain = text
    .replace(/«\s*|(?<!\s)\s+»|»/gu, '"')
    .replace(/[’‘“”„…–—\u00a0\u202fœŒ]/gu, (sign) => typed[sign] ?? sign)
  return measureSms(plain).encoding === 'GSM-7' ? plain : text
}
