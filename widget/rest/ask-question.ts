import type { ComponentChildren, VNode } from 'preact'
import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import type { Question, QuestionScale } from '#shared/contract/catalogue/site.ts'
import type { Answers } from '../delivery/delivery.ts'

/**
 * Draws a question of the form, whose answers are kept at once.
 * @param above stands above its words.
 * @param onMeant hears all answers once one of them was pressed.
 */
export type AskQuestion = (
  name: string,
  above?: ComponentChildren,
  onMeant?: (answers: Answers) => void,
) => VNode | undefined | false

/** One question of the form, whichever field draws it. */
export interface QuestionAsked {
  name: string
  question: Question
  scale: QuestionScale
  answers: Answers
  /** Answers that are bad marks, where the question is one that faces stand beside. */
  faces: readonly AnswerValue[] | undefined
  /** What stands above its words, and is read with them. */
  above?: ComponentChildren
  /** @param isMeant pressed: the next question may come. Else the answer is only kept. */
  onAnswer: (given: Answers, isMeant: boolean) => void
}
