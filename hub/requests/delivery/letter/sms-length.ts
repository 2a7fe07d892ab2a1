import { SegmentedMessage } from 'sms-segments-calculator'

/** Encoding and size of a text as SMS. */
export interface SmsLength {
  encoding: 'GSM-7' | 'UCS-2'
  /** In GSM-7, septets, where some characters take two; in UCS-2, units of 16 bits. */
  characters: number
  /** Concatenated messages. */
  segments: number
}

/** Septets alone, and in each part of several, by 3GPP 23.038. */
const [alone, ofPart] = [160, 153]

/** Measures a text by 3GPP 23.038: 160 or 70 characters alone, 153 or 67 a part. */
export function measureSms(text: string): SmsLength {
  const plain = measurePlain(text)
  if (plain) return plain
  const { segmentsCount } = new SegmentedMessage(text)
  return { encoding: 'UCS-2', characters: text.length, segments: segmentsCount }
}

/** Septets of the characters that GSM-7 has. */
const known = new Map<string, number>()

/**
 * Measures a text in GSM-7, or returns `null`. The library takes a time with the square of its length,
 * and an SMS is measured a hundred times while its names are shortened: it is asked of each character.
 */
function measurePlain(text: string): SmsLength | null {
  let [characters, parts, used] = [0, 1, 0]
  for (const character of text) {
    const septets = known.get(character) ?? septetsOf(character)
    if (septets === null) return null
    characters += septets
    // An escaped character is not parted.
    if (used + septets > ofPart) [parts, used] = [parts + 1, 0]
    used += septets
  }
  return { encoding: 'GSM-7', characters, segments: characters <= alone ? 1 : parts }
}

/** @returns `null` for a character that GSM-7 has not */
function septetsOf(character: string): number | null {
  const { encodingName, numberOfCharacters } = new SegmentedMessage(character)
  if (encodingName !== 'GSM-7') return null
  known.set(character, numberOfCharacters)
  return numberOfCharacters
}
