import type { StandardisedText } from './standardised-fr.ts'

/** What is said of several questions that are told as one, in English. */
export const en: StandardisedText = {
  equal:
    'Each question counts the same, however often it was asked (questions: {questions}, answers: {n}).',
  declared:
    'Each question counts by the weight the questionnaire declares, however often it was asked (questions: {questions}, answers: {n}).',
  lacking: 'No overall figure: fewer than 11 answers to {questions}.',
  quoted: '“{wording}”',
}
