import { SegmentedMessage } from 'sms-segments-calculator'

/** Encoding and size of a text as SMS. */
export interface SmsLength {
  encoding: 'GSM-7' | 'UCS-2'
  /** In GSM-7, septets, where some characters take two; in UCS-2, units of 16 bits. */
  characters: number
  /** Concatenated messages. */
  segments: number
}

/** Measures a text by 3GPP 23.038: 160 or 70 characters alone, 153 or 67 a part. */
export function measureSms(text: string): SmsLength {
  const { encodingName, numberOfCharacters, segmentsCount } = new SegmentedMessage(text)
  const isPlain = encodingName === 'GSM-7'
  return {
    encoding: encodingName,
    characters: isPlain ? numberOfCharacters : text.length,
    segments: segmentsCount,
  }
}
