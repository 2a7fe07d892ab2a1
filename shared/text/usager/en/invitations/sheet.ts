import type { SheetText } from '../../fr/invitations/sheet.ts'

/** What a usager reads on a coupon of a counter, and on its poster, in English. */
export const sheet: SheetText = {
  sentence: 'Your feedback on your visit: a few questions, without your name.',
  scan: 'Scan this square, or type {address} then this code:',
  until: 'Valid until {day}, once only.',
  poster: 'How did your visit go?',
  posterScan: 'Scan this square with your phone.',
  posterHow: 'A few questions, without your name. You can also say what you want changed.',
  without: 'No phone? Ask at the desk.',
  code: 'Your code',
  codeHint:
    'It is on your coupon: 16 characters, for example 7K3M-9QRT-A0BC-DEFG. Capitals, spaces and dashes do not matter.',
  noCode: 'A poster has no code: take a picture of its square.',
}
