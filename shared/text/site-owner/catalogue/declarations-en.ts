import type { DeclarationsText } from './declarations-fr.ts'

/** The same in English. */
export const en: DeclarationsText = {
  intro:
    'No formula says which gap between two areas is acceptable, nor what quality is owed to everyone. People decide it and declare it here, with their name and the date.',
  loading: 'Reading the declared choices',
  trouble: {
    unreachable:
      'The server does not answer. What is typed is kept in this page. It tries again by itself.',
    unreadable:
      'This page cannot read what the server answers. What is typed is kept while the page is open.',
  },
  standing: 'What holds today',
  kinds: {
    margin: 'Tolerance between areas (δ)',
    commitment: 'Target',
    floor: 'Minimum',
    population: 'Population of the areas',
  },
  meaning: {
    margin:
      'How far an area may be under the reference and still count as equivalent: if the reference is 80% of users satisfied and δ is 5 points, 76% is equivalent and 70% is below, once there are enough answers to say so.',
    commitment:
      'The satisfaction rate the organisation sets itself as a target. Each area is compared with it; without a target, with the overall rate.',
    floor:
      'The minimum satisfaction rate aimed for everywhere. A report says how many people live where it is not reached.',
    population:
      'How many people live in each area. Each area then has its fair weight, and those nobody answers from can be seen.',
  },
  nothing: {
    margin: 'Nothing is declared: it is the usual value, 5 points.',
    commitment: 'No target is declared.',
    floor: 'No minimum is declared.',
    population: 'Nothing is declared: every answer has the same weight.',
  },
  value: {
    margin: '{value} points',
    commitment: '{value} of users satisfied',
    floor: '{value} of users satisfied',
    population: {
      one: '{n} area, {people} people',
      other: '{n} areas, {people} people',
    },
  },
  allServices: 'All services',
  otherServices: 'The other services',
  by: '{author}, on {day}',
  followers:
    'A service with a choice of its own follows it; the others follow that of all services.',
  territories: 'The areas',
  people: '{name} ({code}): {people}',
  moreTerritories: { one: 'and {n} other area', other: 'and {n} other areas' },
  past: { one: 'What held before ({n} choice)', other: 'What held before ({n} choices)' },
  form: 'Declare a choice',
  political: 'This is a political choice',
  printed:
    'It is printed in every report, with your name ({author}) and the date. It cannot be deleted: a new choice replaces it, and the old one can still be read.',
  sentence: 'The printed sentence',
  replaces: 'This choice replaces: {before}',
  notYet: 'The sentence appears here once the form is filled in.',
  kind: 'What you declare',
  service: 'For which service',
  amount: {
    margin: 'Tolerance, in points',
    commitment: 'Target rate of satisfied users, in per cent',
    floor: 'Minimum rate of satisfied users, in per cent',
  },
  amountHint: {
    margin: 'From 1 to 30, for example 5 or 7.5.',
    commitment: 'From 1 to 99, for example 80 or 82.5.',
    floor: 'From 1 to 99, for example 60 or 62.5.',
  },
  lines: 'Areas and population',
  linesHint:
    'Paste the lines of your spreadsheet, one for each area: code, name, population. The code is the one your sites send with feedback: the INSEE code of the commune, or the code of a declared district.',
  read: {
    one: '{n} area read, {people} people.',
    other: '{n} areas read, {people} people.',
  },
  readNothing: 'No line is read yet.',
  header: 'Line {line} is read as the title of the columns.',
  notRead: {
    one: '{n} line is not understood:',
    other: '{n} lines are not understood:',
  },
  line: 'Line {line}: {why}',
  why: {
    columns: 'three columns are needed, code, name and population.',
    code: 'the code has 2 to 40 letters without accent, digits or dashes.',
    name: 'the name has 1 to 120 characters.',
    population: 'the population is a whole number, 1 at least.',
    twice: 'the code {code} is already given on line {first}.',
  },
  moreLines: { one: 'and {n} other line', other: 'and {n} other lines' },
  basis: 'Who decided it, and where to read it',
  basisHint: 'For example “Decision of the town council of 12 March 2026, no.\u00a02026-031”.',
  declare: 'Declare this choice',
  sending: 'Sending',
  fault: {
    margin: 'Write a number of points from 1 to 30, for example 5 or 7.5.',
    commitment: 'Write a percentage from 1 to 99, for example 80 or 82.5.',
    floor: 'Write a percentage from 1 to 99, for example 60 or 62.5.',
    noLine: 'Paste at least one line: code, name, population.',
    wrongLines:
      'Correct or remove the lines that are not understood: they are listed under the field.',
    manyLines: 'There are too many areas: {max} at most.',
    basis: 'Write who decided it and where to read it.',
    longBasis: 'This text has {n} characters: 300 at most. The text is kept.',
  },
  notDeclared: 'Nothing is declared yet. Correct what is pointed out: what is typed is kept.',
  unreachable:
    'The server does not answer. What is typed is kept in this page. Declare again in a moment.',
  declared: 'It is declared.',
}
