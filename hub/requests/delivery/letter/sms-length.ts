import { SegmentedMessage } from 'sms-segments-calculator'

/** How a text travels as SMS, and what it takes. */
export interface SmsLength {
  encoding: 'GSM-7' | 'UCS-2'
  /** As networks count them: septets in GSM-7, where some take two; units of 16 bits in UCS-2. */
  characters: number
  /** Messages it is sent in, which a telephone puts together. */
  segments: number
}

/** Measures a text as networks do (3GPP 23.038): 160 or 70 characters alone, 153 or 67 a part. */
export function measureSms(text: string): SmsLength {
  const { encodingName, numberOfCharacters, segmentsCount } = new SegmentedMessage(text)
  const isPlain = encodingName === 'GSM-7'
  return {
    encoding: encodingName,
    characters: isPlain ? numberOfCharacters : text.length,
    segments: segmentsCount,
  }
}
