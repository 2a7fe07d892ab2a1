import type { OwnQuestionsText } from './own-questions-fr.ts'

/** What is said where a site writes questions of its own, in English. */
export const en: OwnQuestionsText = {
  write: 'Write questions of your own',
  title: 'Questions of your own',
  intro:
    'Add what you want to know. French is enough: another language is only offered where all of it is written.',
  copied:
    'This will be a copy of “{title}”, in your name. The first questionnaire does not change.',
  loading: 'Reading the questionnaire',
  name: 'Name of the questionnaire',
  add: 'Add a question',
  kinds: {
    scale: {
      name: 'A scale',
      use: 'Agreement, from least to most. Followed from month to month. About 6 seconds.',
    },
    choice: {
      name: 'One choice',
      use: 'One answer among yours. Tells a fact. About 6 seconds.',
    },
    several: {
      name: 'Several choices',
      use: 'All that apply. Tells what comes up often. About 10 seconds.',
    },
  },
  words: 'For free words, keep the comment: it ends every form already. About 20 seconds.',
  comment: 'Settle the comment',
  untitled: 'Question to write',
  asked: {
    opening: 'First question',
    draw: 'Sometimes, drawn at random',
    extra: 'Sometimes, after the first answer',
    form: 'Form {form}',
    nowhere: 'Never asked',
  },
  place: 'Asked',
  bad: 'After a bad first answer, in %',
  other: 'After another first answer, in %',
  wording: 'Question',
  answers: 'Answers',
  answer: 'Answer {n}',
  shared: 'These answers serve {n} questions: a change holds for all of them.',
  addAnswer: 'Add an answer',
  removeAnswer: 'Remove answer {n}',
  translations: 'In other languages',
  inLanguage: '{label} — {language}',
  locked:
    'These words were published ({source}). They stay as they are: with one word changed, your results no longer compare.',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove this question',
  removed: 'Answers already given stay in the results.',
  missing: 'Not offered in {language}: {n} to translate.',
  texts: { one: '{n} text', other: '{n} texts' },
  length: 'Form {form}: about {seconds} seconds, {taps} taps.',
  series:
    'Saving makes version {version}. A new series begins for: {questions}. Earlier answers keep their words.',
  json: 'Change as JSON',
  file: 'File of the questionnaire',
  text: 'Text of the questionnaire (JSON)',
  notShown: 'This text is no questionnaire yet: correct it here.',
  warned: 'To read again',
  version: 'Version {version}.',
  noVersion: 'Not saved yet.',
  save: 'Save the questionnaire',
  saved: 'Saved, version {version}.',
  use: 'Choose it for this site',
  fault: {
    empty: 'Write one word at least.',
    too_long: 'Write 300 characters at most.',
    few_answers: 'Write two answers at least.',
    same_label: 'Two answers have the same words. Change one of them.',
    same_words: 'Another question of the form has the same words. Change one of them.',
    judged_too_early:
      'This form comes too early to judge that. Ask this question in a form at the end of the request.',
  },
  drawn: { one: '{n} question drawn at random', other: '{n} questions drawn at random' },
}
