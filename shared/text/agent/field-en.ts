import type { FieldText } from './field-fr.ts'

/** The same, in English. */
export const en: FieldText = {
  open: 'Type',
  openLong: 'Type a reference, a code, an email or a telephone',
  label: 'Reference, tracking code, email or telephone',
  readAs: 'Read as',
  kinds: {
    reference: 'a reference',
    code: 'a tracking code',
    email: 'an email',
    phone: 'a telephone',
  },
  unclear: 'This is no reference, no code and no address.',
  missing: 'Type what the user tells you.',
  search: 'Choose the purpose',
  close: 'Close',
  typed: {
    title: 'Typed by you',
    note: 'It is not the page shown.',
    back: 'Back to the page',
    end: 'Clear',
    confirm: 'You typed it, and the page does not show it.',
  },
  chord: {
    nobody: 'Same purpose: no request is read on this page. Nothing is asked.',
    unsure: 'Same purpose: first choose what is right. Nothing is asked.',
    no_purpose: 'Same purpose: first give one, in this tool. Nothing is asked.',
    moved: 'Same purpose: the page has just changed. Press again if it is the right one.',
  },
  standing: {
    keep: 'Keep this purpose until {hour}',
    note: 'In this tool only. Each request you open is then looked up and logged, with no other key.',
    stands: 'Purpose kept until {hour}:',
    end: 'Stop',
  },
}
