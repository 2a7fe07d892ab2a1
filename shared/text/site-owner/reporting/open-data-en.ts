import type { OpenDataText } from './open-data-fr.ts'

/** The data dictionary of the report, and the marks of the Observatoire, in English. */
export const en: OpenDataText = {
  dictionary: {
    title: 'Experience and what is owed to everyone, as a table',
    description:
      'One row for each figure of a Parvis report. Beside its figure, each row gives the one that answers it: what users experience, or what is owed to everyone. Nothing of fewer than 11 answers is in it.',
    licence: 'Licence Ouverte 2.0',
    fields: {
      period: 'Month, quarter or year it is about, in words.',
      service: 'Name of the service. Empty for what is decided for the organisation.',
      world:
        'What the user perceives, or what is owed to everyone. Empty for what the answers do not say and for what is decided.',
      indicator: 'Name of the indicator, or of the heading.',
      what: 'Of whom or of what: the origin of answers, an area.',
      told: 'What can be said, in a sentence, with the interval.',
      n: 'Base: number of answers, dates, requests or inhabitants. Empty when it may not be told.',
      value: 'The figure, in the unit told further on. Empty when nothing can be said.',
      low: 'Lower bound of the 95% confidence interval.',
      high: 'Upper bound of the 95% confidence interval. Both bounds are empty for a complete register (dates, delays, openings): nothing is sampled there.',
      unit: 'Unit of the figure: share (0 to 1), days, points of a scale.',
      notes: 'What must be read with the figure.',
      guard: 'Name of the indicator to read with it.',
      guardTold: 'What that indicator says, in a sentence.',
      question: 'The question, as it is asked. Empty for a register.',
      version: 'Name and version of the questionnaire. Another version cuts the series.',
      answers:
        'Share of each answer of the scale, in order. “hidden” under 11 answers, or where the rate is hidden.',
      aside: 'Number of answers that the rate does not count, such as “I do not know”. Same rule.',
      design:
        'Who is asked: everybody or by a draw, and the probability of an invitation that is declared.',
      weights:
        'Whether the value is raw, and the weighted value with its precision where it may be told.',
      revision:
        'Number of the closing, revision and day of publication; or that the figure is provisional.',
    },
  },
  observatoire: {
    title: 'Compare with the marks of the Observatoire',
    intro:
      'The French State’s Observatoire gives marks out of 10 to the answers to its own questions, over twelve months, from 100 answers on. The same marks are made here, with their interval: it says when the colour is not decided.',
    window: 'From {from} to {to}.',
    notAsked:
      '{services}: the questions of Je donne mon avis are not asked, and no export of them is taken in.',
    howTo:
      'To have these marks, choose the questionnaire “Je donne mon avis” in “Questions asked”, or take in an export. Your other answers are never converted into marks.',
    download: 'Download these marks (CSV)',
    loading: 'Reading the marks',
    measures: {
      satisfaction: 'Satisfaction',
      clarity: 'Clarity of language',
      help_quality: 'Quality of help',
      help_reached: 'Help reached',
    },
    sources: {
      invited: 'Invited users',
      submitted: 'Users invited as they sent the form',
      asked: 'Asked on the page, invitation not proven',
      open: 'Button open to all',
      entered: 'Entered by an agent',
      imported: 'Export of Je donne mon avis',
    },
    note: {
      out_of_10: '{value} out of 10 ({n} answers), between {low} and {high}.',
      share: '{value} ({n} answers), between {low} and {high}%.',
    },
    allEqual: '{value} ({n} answers, all alike: there is no interval).',
    undecided: 'The colour is not decided: the interval crosses a border.',
    undecidedCell: 'not decided',
    decided: 'Colour: {level}.',
    levels: { green: 'green', yellow: 'yellow', red: 'red' },
    untold: {
      too_few: 'Fewer than 100 answers in twelve months: the Observatoire shows no mark.',
      protects:
        'Not shown: a month has too few answers, and the mark of another month would give it away.',
      not_alone:
        'Figure not published: what is owed to everyone is not measured in this service yet.',
    },
    guard: 'Read with “{name}” ({period}): {said}',
    noGuard: 'What is owed to everyone is not measured in this service yet.',
    columns: {
      service: 'Service',
      from: 'First month',
      to: 'Last month',
      measure: 'Mark',
      source: 'Source',
      n: 'Answers',
      value: 'Value',
      low: 'Lower bound (95%)',
      high: 'Upper bound (95%)',
      level: 'Colour',
      told: 'In a sentence',
      guard: 'Read with what is owed to everyone',
    },
  },
  sdg: {
    title: 'The file of the European gateway',
    due: 'Number of answers in {month}: {n}. Due on {day}.',
    more: 'More answers may still arrive until then.',
    download: 'Download these answers (CSV)',
    private: 'The file holds no free text.',
  },
}
