import type { ElsewhereText } from './elsewhere-fr.ts'

/** What the State’s own instruments say, and how their exports are taken in, in English. */
export const en: ElsewhereText = {
  indicators: {
    jdma_satisfied: {
      name: 'Je donne mon avis: “Très bien”',
      share: {
        none: 'None of {n} answers says “Très bien”',
        one: '{x} answer of {n} says “Très bien”',
        other: '{x} answers of {n} say “Très bien”',
      },
      tooFew: 'Fewer than {fewest} answers: not enough to conclude.',
    },
    spp_positive: {
      name: 'Services Publics+: positive feeling',
      share: {
        none: 'None of {n} experiences is called positive',
        one: '{x} experience of {n} is called positive',
        other: '{x} experiences of {n} are called positive',
      },
      tooFew: 'Fewer than {fewest} experiences: not enough to conclude.',
    },
  },
  instruments: {
    jdma: 'Je donne mon avis',
    'services-publics-plus': 'Services Publics+',
  },
  themes: {
    accessibility: 'Accessibility',
    information: 'Information, explanation',
    relation: 'Relation',
    responsiveness: 'Responsiveness',
    simplicity: 'Simplicity',
  },
  title: 'What the State’s own instruments say',
  intro:
    'Other people answered other questions, elsewhere. These figures are read beside yours and are never added to them.',
  ours: 'What your users tell you, by your own questions',
  theirs: 'What {instrument} received',
  guard: 'Read with what is owed to everyone',
  themesTitle: 'By theme, share of positive answers among those that speak of it',
  themeLine: '{theme}: {said}',
  positive: {
    none: 'none of {n} answers is positive',
    one: '{x} answer of {n} is positive',
    other: '{x} answers of {n} are positive',
  },
  nothing: 'No export of the State’s instruments is taken in for this service.',
  import: {
    title: 'Take in what the State’s instruments say',
    intro:
      'Choose the export (CSV) of Je donne mon avis or of Services Publics+. It is read in your browser, by the names of its columns. Only coded answers and their month are sent: no name, no pseudonym, no address, no text.',
    file: 'File of the export',
    fileHint: 'A CSV file, 200 MB at most.',
    service: 'Service this export is about',
    reading: 'Reading the file',
    read: {
      one: '{instrument}: {n} line read.',
      other: '{instrument}: {n} lines read.',
    },
    understood: { one: '{n} line is understood.', other: '{n} lines are understood.' },
    rejected: {
      one: '{n} line is not understood. It is left aside.',
      other: '{n} lines are not understood. They are left aside.',
    },
    months: 'From {first} to {last}.',
    columnsRead: 'Columns read: {columns}.',
    columnsMissing: 'Questions this file does not have, so without an answer: {columns}.',
    columnsLeft: 'Columns left aside, never sent: {columns}.',
    first: 'The first lines, as they will be counted',
    month: 'Month',
    answers: 'Answers',
    rejects: 'Download the lines left aside',
    rejectsFile: 'lines-left-aside.csv',
    rejectColumns: { line: 'Line', column: 'Column', why: 'Why' },
    send: 'Take these answers in',
    sending: '{done} lines of {all}',
    done: { one: '{n} more answer is counted.', other: '{n} more answers are counted.' },
    nothingNew: 'Nothing changes: all these answers were counted already.',
    known: {
      one: '{n} answer was counted already.',
      other: '{n} answers were counted already.',
    },
    stopped:
      'The hub does not answer. {done} lines of {all} are counted, and stay so. Go on when you like: none counts twice.',
    refused: 'The hub refuses these lines: {why} Nothing more is counted.',
    over: 'Your session has ended. {done} lines of {all} are counted. Sign in and choose the file again: none counts twice.',
    wrong: {
      empty: 'This file is empty. Nothing is sent.',
      large: 'This file is larger than 200 MB. Nothing is sent. Export a shorter period.',
      binary:
        'This file is no table in text: it may be a workbook (XLSX). Save it as CSV and choose it again. Nothing is sent.',
      unreadable: 'This file cannot be read. Nothing is sent. Choose it again.',
      unknown:
        'The columns of this file are not those of a known export. It needs at least “Écrit le” and “Ressenti user” (Services Publics+), or “Date de l’avis” and “De façon générale, comment ça s’est passé ?” (Je donne mon avis). Nothing is sent.',
    },
  },
  faults: {
    width: 'This line does not have as many cells as the first one.',
    broken_text: 'A character cannot be read: save the file as UTF-8.',
    quote_open:
      'A quote is opened and never closed: what follows is not read. What comes before is understood.',
    no_date: 'The date is missing, or is no date.',
    future_date: 'The date is in the future.',
    unknown_answer: 'This answer is none of those the instrument offers.',
    nothing_said: 'No question has an answer: that is no bad mark.',
  },
  columns: {
    satisfaction: 'satisfaction',
    comprehension: 'clarity',
    contact_reached: 'help reached',
    contact_satisfaction: 'quality of help',
    feeling: 'feeling',
    accessibility: 'accessibility',
    information: 'information',
    relation: 'relation',
    responsiveness: 'responsiveness',
    simplicity: 'simplicity',
  },
  imports: {
    title: 'What is taken in',
    none: 'No export is taken in yet.',
    said: '{instrument}, {service}. By {author}, on {day}.',
    taken: { one: '{n} answer counted', other: '{n} answers counted' },
    refused: { one: '{n} line left aside', other: '{n} lines left aside' },
    withdraw: 'Take these answers out',
    withdrawNamed: 'Take these answers out: {instrument}, {service}, taken in on {day}',
    sure: 'Take these answers out of the figures? The file can be brought again.',
    confirm: 'Yes, take out',
    keep: 'Keep',
    gone: 'These answers are not counted any more.',
    trouble: 'The hub does not answer. Nothing is taken out. Try again in a moment.',
  },
}
