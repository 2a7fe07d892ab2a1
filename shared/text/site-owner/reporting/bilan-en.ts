import type { BilanText } from './bilan-fr.ts'

/** The report on paper, and the page it is made on, in English. */
export const en: BilanText = {
  question: 'What do we have to say to everybody?',
  intro:
    'A report covers a finished period and brings satisfaction and equality together. It shows nothing under 11 answers and needs no knowledge of statistics.',
  loading: 'Reading the report',
  kept: {
    unreachable: 'The server does not answer. Nothing is lost. It is tried again by itself.',
    unreadable:
      'This page cannot read the answer of the server. Nothing is lost. Load the page again.',
  },
  choose: {
    title: 'Open a report',
    last: 'Open the report of the last month: {period}',
    others: 'The other periods that are over',
  },
  notOver: 'This period is not over. Its report can be read the day after its end.',
  tools: {
    label: 'The report, before it is printed',
    back: 'All reports',
    print: 'Print or save as PDF',
    contact: 'Contact printed at the end',
    contactHint: 'For instance an office, a telephone, an address. 200 characters at most.',
  },
  openData: {
    title: 'Open data',
    intro:
      'The same report for a spreadsheet or for a program, with the dictionary of its columns. Each row keeps both worlds.',
    schema: 'Download the dictionary of the columns (Table Schema)',
    machines:
      'In English the table has commas between cells and points in numbers, as programs read them. In French it has what French spreadsheets read.',
    taken: 'Saved: {file}',
    failed: 'The file could not be prepared. Nothing is lost. Try again in a moment.',
  },
  cover: {
    title: 'Report: {period}',
    about:
      'What users perceive, and what is due to all: the two are read together. Services: {services}.',
    aboutNone: 'No service is declared yet.',
    made: 'Made on {day} by {organisation}.',
  },
  worlds: {
    title: 'Service by service, the two worlds',
    untold: 'Not said here, for want of answers or of what must be read beside: {names}.',
    nothing: 'For this service, this period has nothing that may be published.',
  },
  changes: {
    title: 'What changed, and whether it is more than chance',
    nothing: 'Too early to tell: it takes eight periods with enough answers, and one more.',
    line: '{name}, {label}.',
    equality: 'Equality between territories: {said}',
    beside: 'Beside it, {name}: {said}',
  },
  quarters: {
    title: 'Quarter by quarter',
    quarter: 'Quarter',
    missing: 'Nothing that may be published.',
    table: '{service}, the four quarters',
  },
  places: {
    title: 'The territories, in three words',
    intro: 'In alphabetical order: there is no ranking.',
    beside: 'Beside it, {name}: {said}',
    nothing: 'No territory has enough answers to conclude on this period.',
    none: 'none',
  },
  waits: {
    title: 'Delays',
    beside: 'Beside it, {name}: {said}',
    nothing: 'No delay may be published for this period.',
  },
  unheard: {
    title: 'Who is not heard, and what these answers do not say',
  },
  reading: {
    title: 'How to read an interval',
    text: 'The point is what is observed. The line is the 95% interval: if chance alone decides who answers, the true share is in it 19 times out of 20. Two lines that overlap are not enough to conclude, either way. A grey and hollow point rests on fewer than 30 answers: the figure is fragile. Nothing is shown of fewer than 11 answers.',
    streams:
      'Answers of different origins are never added together: users who were invited, invited as they sent the form, asked on the page, the button open to all, entered by an agent.',
    shapes: 'What the user perceives and what is due to all each have their shape:',
  },
  contact: {
    title: 'Contact',
    usual: '{organisation}.',
    source: 'Figures and dictionary of the columns: {address}',
  },
}
