import type { AskedText } from './asked-fr.ts'

/** What is said of the question of a rate, and of each of its answers, in English. */
export const en: AskedText = {
  title: 'The question and its answers',
  question: '“{wording}”',
  version: '{instrument}, version {version}',
  good: '{label} (counts as satisfied)',
  answer: 'Answer',
  n: 'Number',
  share: 'Share',
  hidden: 'hidden',
  one: '{label}: {share}',
  counts: '{label}: {n}',
  everybody: 'asked of everybody who answers',
  drawn: 'one question drawn of {of}',
  invited: 'invited with probability {probability}',
  raw: 'raw value',
  weighted:
    'raw value; weighted by the population of areas: {estimate}, {interval}, precision of {effective} answers',
  provisional: 'provisional',
  published: 'no. {number}, published on {day}',
  revised: 'no. {number}, revision {revision} of {day}',
  months: '{n} months published, {revised} of them revised',
}
