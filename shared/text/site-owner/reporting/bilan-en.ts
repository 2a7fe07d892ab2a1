import type { BilanText } from './bilan-fr.ts'

/** The report on paper, and the pages it is made on, in English. */
export const en: BilanText = {
  question: 'What do we have to say to everybody?',
  intro:
    'A report is read in twenty seconds: what was promised, what is kept, what is missed. It covers a finished period and prints on four pages.',
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
  beside: {
    title: 'Beside the report',
    subscriptions: 'Receive the monthly digest by email',
    data: 'Open data: download the figures',
    observatoire: 'Compare with the scores of the Observatoire',
    import: 'Count what the tools of the State say',
  },
  notOver: 'This period is not over. Its report can be read the day after its end.',
  tools: {
    label: 'The report, before it is printed',
    back: 'All reports',
    print: 'Print or save as PDF',
    contact: 'Print a contact at the end',
    contactLabel: 'Contact',
    contactHint: 'For instance an office, a telephone, an address. 200 characters at most.',
  },
  sections: {
    label: 'Pages of the report',
    names: {
      essentials: 'The essentials',
      commitments: 'Other commitments',
      services: 'Service by service',
      quarters: 'Quarter by quarter',
      decisions: 'Decisions',
      answered: 'Answers and method',
    },
    several: '{name}, {from} to {until}',
    alone: '{name}, {from}',
    next: 'Next page: {name}',
  },
  quote: {
    copy: 'Copy this sentence',
    of: 'Copy this sentence: {head}',
    copied: 'Copied',
    refused: 'The browser refused to copy',
    sentence: '{organisation}, {period}. {head}: {said}',
  },
  openData: {
    title: 'Open data',
    intro:
      'The same report for a spreadsheet or for a program, with the dictionary of its columns. Each row keeps experience and what is owed to everyone.',
    take: 'Take a report along',
    formats: { csv: 'Table (CSV)', svg: 'Picture (SVG)', json: 'For a program (JSON)' },
    taking: 'Being prepared',
    dictionary: 'The dictionary of the columns',
    schema: 'Download the dictionary of the columns (Table Schema)',
    machines:
      'In English the table has commas between cells and points in numbers, as programs read them. In French it has what French spreadsheets read.',
    taken: 'Saved: {file}',
    failed: 'The file could not be prepared. Nothing is lost. Try again in a moment.',
  },
  cover: {
    title: 'Report: {period}',
    none: 'No service is declared yet.',
    made: 'Made on {day} by {organisation}.',
  },
  commitments: {
    more: {
      one: 'The services furthest from their commitments. {n} other service: further on.',
      other: 'The services furthest from their commitments. {n} other services: further on.',
    },
    rest: 'The other services',
  },
  services: {
    title: 'Service by service',
    stream: '{label}: {said}',
    months: 'Satisfied users, twelve months up to {period}.',
    noMonths: 'No month has enough answers yet for a chart.',
    target: 'target',
    gaps: 'A month without a point has fewer than 11 answers.',
    columns: {
      month: 'Month',
      share: 'Rate of satisfied users',
      low: 'Low bound',
      high: 'High bound',
    },
    noDimensions: 'Speed, care, equal treatment: too few answers.',
    places: 'Areas',
    noPlaces: 'Too few answers by area to compare.',
    delays: 'Waits',
    noDelays: 'No wait may be published for this period.',
    offer: 'Availability',
    noOffer: 'Opening hours, appointments and faults are not measured.',
    decided: 'Decided',
    notDecided: 'No decision in the last twelve months.',
    more: { one: '{n} other area', other: '{n} other areas' },
  },
  decisions: {
    title: 'What was decided, what changed',
    none: 'No decision is on record for the last twelve months.',
    said: '{title}. Decision: {what} ({who}, {day}). {done} Better after? {verdict}.',
    nothing: 'No chart signals a change. It takes eight periods with enough answers, and one more.',
    equality: 'Equality between areas: {said}',
    change: '{name}, {label}.',
  },
  quarters: {
    title: 'Quarter by quarter',
    quarter: 'Quarter',
    missing: '{service}: nothing that may be published quarter by quarter.',
    table: '{service}, the four quarters',
  },
  declared: 'Targets and choices declared, by whom and when',
  answered: {
    title: 'Who answered, and what these answers do not say',
    state: '{instrument}: {said}',
  },
  reading: {
    title: 'How to read this report',
    text: 'A point is the observed rate. Its line is the 95% margin of error: if chance alone decides who answers, the true rate is in it 19 times out of 20. Two lines that overlap are not enough to conclude. A hollow point rests on fewer than 30 answers: it is fragile. Nothing is shown of fewer than 11 answers.',
    streams:
      'Answers of different origins are never added together: users who were invited, invited as they sent the form, asked on the page, the button open to all, entered by an agent.',
  },
  contact: {
    title: 'Contact',
    source: 'Figures and dictionary of the columns: {address}',
  },
}
