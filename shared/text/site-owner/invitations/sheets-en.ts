import type { SheetsText } from './sheets-fr.ts'

/** The page of sheets of codes and posters, in English. */
export const en: SheetsText = {
  intro:
    'For the people you receive. Print coupons, to give one by one at a counter, or a poster for the place.',
  loading: 'Reading the services',
  trouble: {
    unreachable: 'The server does not answer. Another try is made by itself.',
    unreadable: 'This page cannot read what the server answers. Reload the page.',
  },
  noSite: 'None of your sites asks questions yet: a code would lead nowhere. Set up first:',
  noService: 'No service is declared yet. Declare one:',
  kind: 'What you print',
  kinds: { codes: 'A sheet of codes for one day', poster: 'A poster' },
  kindHints: {
    codes:
      'Each code is good once. These answers give a measure, with a response rate. Give a coupon to everybody you serve that day, pleased or not.',
    poster:
      'Everybody who passes may answer, as often as they like. These answers give words and causes, not a measure.',
  },
  service: 'Service',
  place: 'Place',
  noPlace: 'Every place',
  day: 'Day',
  dayHint: 'Today, or one of the 30 days that follow. The codes are good from that day on.',
  number: 'Number of codes',
  numberHint:
    'Between 1 and 240: as many as the people you expect. A code that is not given counts as a person who did not answer.',
  language: 'Language of the coupons',
  languagePoster: 'Language of the poster',
  make: 'Prepare the codes',
  making: 'Preparing the codes',
  notMade: 'The codes are not prepared.',
  unreachable: 'The server does not answer. No code is prepared. Try again.',
  made: {
    one: '{n} code is ready. Print it now: it is not shown again.',
    other: '{n} codes are ready. Print them now: they are not shown again.',
  },
  print: 'Print',
  printHint: 'On A4 paper, at 100%, in black and white.',
  preview: 'Preview',
}
