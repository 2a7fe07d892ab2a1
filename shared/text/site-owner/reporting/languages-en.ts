import type { LanguagesText } from './languages-fr.ts'

/** What is said of whether a questionnaire measures the same in each language, in English. */
export const en: LanguagesText = {
  title: 'Does the questionnaire measure the same in each language?',
  differences: {
    sentence: {
      none: 'No language differs from {reference} by more than chance. That does not prove equality.',
      all: 'Each language shown is equivalent to {reference}, within {margin} points.',
      gaps: 'To be explained, compared with {reference}: {gaps}.',
    },
    gap: '{locale}, {question} ({points} points)',
    satisfied: 'Satisfied',
    matched: '{dimension}, at the same overall mark',
    cause:
      'A difference may come from the translated text or from the service given. This figure does not say which: have the question read again by people who speak the language.',
    made: 'Each language is compared with {reference}. “At the same overall mark”: people who gave the same overall mark are compared, then added up, each mark at its weight in both languages. A question that was translated otherwise shows there, even if the service is judged alike.',
    rolled:
      'Satisfied users by language come from the totals, of all years. The rest comes from the answers of the last 24 months. A rare language of a closed month counts with the most frequent one.',
    hidden: {
      one: '{n} language is not shown: it would reveal fewer than 11 answers.',
      other: '{n} languages are not shown: they would reveal fewer than 11 answers.',
    },
  },
  reliability: {
    title: 'Do the questions of the campaign go together?',
    hint: 'Cronbach’s alpha, of {items} questions on what is experienced: close to 1, they measure one thing. It takes {needed} complete questionnaires, of one version.',
    alpha: '{who}: {alpha}, between {low} and {high} ({n} complete questionnaires).',
    missing: {
      one: '{who}: {n} more complete questionnaire is needed.',
      other: '{who}: {n} more complete questionnaires are needed.',
    },
    few: '{who}: too few complete questionnaires to tell their number.',
    alike: '{who}: all answers are worth the same, there is no alpha.',
    whole: 'All languages',
  },
  untold: {
    absent: 'The questionnaire asks for no overall opinion.',
    one_language: 'All answers are in one language: nothing to compare.',
    too_few: 'Fewer than 11 answers in each other language: not enough to conclude.',
    not_alone:
      'Figure not published: what is owed to everyone is not measured in this service yet.',
  },
  untoldReliability: {
    absent: 'No campaign has been answered yet: the reliability of its questions is not measured.',
    two_items: 'The campaign has fewer than three questions on what is experienced: no alpha.',
  },
  columns: {
    question: 'Question',
    locale: 'Language',
    n: 'Answers',
    otherN: 'Answers of reference',
    difference: 'Difference',
    low: 'Lower bound',
    high: 'Upper bound',
    verdict: 'Verdict',
  },
}
