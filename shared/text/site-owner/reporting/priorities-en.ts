import type { PrioritiesText } from './priorities-fr.ts'

/** What is said of what to improve first, in English. */
export const en: PrioritiesText = {
  title: 'What should be improved first?',
  beside: 'To keep up in any case, since it is owed to everyone: {duties}',
  duty: '“{wording}” {mean} out of {high}, {bounds} ({n} answers)',
  bounds: 'between {low} and {high}',
  accessibility: 'the accessibility, the continuity and the neutrality of the service.',
  of: {
    campaign:
      'Importance derived from the {n} complete forms of the campaign: the share of each dimension in what they explain together of satisfaction ({r2}).',
    ongoing:
      'Importance derived from the answers of all year: how far each dimension goes with satisfaction, from 0 to 1. Each user is asked about one dimension only.',
  },
  association: 'What goes together is not always cause and effect.',
  newest:
    'Answers are read one by one: the {most} newest at most, of a year at most when no period is chosen.',
  made: [
    'Importance in the campaign: Johnson’s relative weights. All year: Pearson’s correlation. 95% margins by drawing users again a thousand times, always the same way.',
    'The axes are at the means of the dimensions shown. A dimension with a margin that touches an axis is on the border.',
  ],
  sentence: {
    concentrate: 'To concentrate on: {names}.',
    keep: 'To keep up: {names}.',
    low_priority: 'Low priority: {names}.',
    beyond_expectation: 'Beyond expectation: {names}.',
    border: 'On the border, uncertain: {names}.',
  },
  quadrants: {
    concentrate: 'concentrate',
    keep: 'keep up',
    low_priority: 'low priority',
    beyond_expectation: 'beyond expectation',
    border: 'on the border',
  },
  axes: { importance: 'Importance', performance: 'What is experienced, from {low} to {high}' },
  untold: {
    absent: 'The chosen questionnaire has too few dimensions to compare them.',
    too_few: 'Not enough answers yet to say.',
    no_spread:
      'Almost all answers are the same: nothing can go with a satisfaction that does not vary.',
    singular: 'Two dimensions say the same in these answers: their shares cannot be told apart.',
    not_alone: 'Figure not published: what is owed to everyone is not measured in this period.',
  },
  complete: 'Campaign: {n} complete forms, {missing} more are needed to reach {least}.',
  lacking: '“{wording}”: {n} answers, {missing} more are needed.',
  lackingFew: '“{wording}”: fewer than 5 answers, it takes {least}.',
  columns: {
    dimension: 'Dimension',
    importance: 'Importance',
    importanceLow: 'Importance, lower bound',
    importanceHigh: 'Importance, upper bound',
    performance: 'Lived',
    performanceLow: 'Lived, lower bound',
    performanceHigh: 'Lived, upper bound',
    n: 'Answers',
    quadrant: 'Place',
  },
  reasons: {
    title: 'What counts, in the words of users?',
    of: { dissatisfied: '{wording} (the dissatisfied)', all: '{wording} (all)' },
    first: '{group}: first “{label}”, {share}.',
    unclear: '{group}: no answer is clearly the first. The most frequent: “{label}”, {share}.',
    few: '“{wording}”: fewer than 11 answers, not enough to conclude.',
    alone: '“{wording}”: figure not published. What is owed to everyone is not measured yet.',
    base: '{group}: {n} answers, as precise as {effective}.',
    weights:
      'The question is asked more often after a bad mark: each answer also counts for those who were not asked.',
    choice: 'This is what users say, given five reasons and “something else”.',
    made: 'Shares weighted by the inverse of the probability that the question is asked (Hájek), Wilson’s margins at the effective number of answers.',
    columns: {
      question: 'Question',
      answer: 'Answer',
      share: 'Share',
      low: 'Lower bound',
      high: 'Upper bound',
      n: 'Answers',
      effective: 'Effective number',
    },
    nothing: 'Not enough answers yet to say what counts.',
  },
}
