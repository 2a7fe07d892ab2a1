import type { SampleSizeText } from './sample-size-fr.ts'

/** What is said of the answers that a conclusion would take, in English. */
export const en: SampleSizeText = {
  answers: {
    needed: 'A conclusion would take about {n} answers, if the share stays so; {rate}.',
    never:
      'The share is under the limit: while it stays there, no number of answers will show it equivalent.',
  },
  dates: {
    needed: 'A conclusion would take about {n} dates, if the share stays so; {rate}.',
    never:
      'The share is under the limit: while it stays there, no number of dates will show it equivalent.',
  },
  requests: {
    needed: 'A conclusion would take about {n} requests, if the share stays so; {rate}.',
    never:
      'The share is under the limit: while it stays there, no number of requests will show it equivalent.',
  },
  decision: {
    needed: 'A conclusion would take about {n} answers, if the estimate stays so; {rate}.',
    never: 'The estimate is at the very limit: no number of answers would conclude.',
  },
  groups: {
    needed:
      'A conclusion, if the groups are equal, would take about {n} requests of each kind; {rate}.',
    never: 'The difference is near the limit: no number of requests is promised to conclude.',
  },
  rate: { one: 'at the present rate, {n} month', other: 'at the present rate, {n} months' },
  tooLong: 'more than five years at this rate',
}
