import { believedQuestion } from './believed.tsx'
import { changedQuestion } from './changed.tsx'
import { datesQuestion } from './dates.tsx'
import { delaysQuestion } from './delays.tsx'
import { dimensionsQuestion } from './dimensions.tsx'
import { elsewhereQuestion } from './elsewhere.tsx'
import { equalQuestion } from './equal.tsx'
import { evidenceQuestion } from './evidence.tsx'
import { expectedQuestion } from './expected.tsx'
import { firstQuestion } from './first.tsx'
import { languagesQuestion } from './languages.tsx'
import { methodQuestion } from './method.tsx'
import { othersQuestion } from './others.tsx'
import { outcomesQuestion } from './outcomes.tsx'
import type { Question } from './question.ts'
import { toleranceQuestion } from './tolerance.tsx'

/** The questions that the page of a service lists, in the order people ask them. */
export const asked: readonly Question[] = [
  delaysQuestion,
  dimensionsQuestion,
  expectedQuestion,
  othersQuestion,
  datesQuestion,
  equalQuestion,
  evidenceQuestion,
  elsewhereQuestion,
  methodQuestion,
]

/** Every question of a service that has a page. */
export const questionList: readonly Question[] = [
  ...asked,
  firstQuestion,
  changedQuestion,
  outcomesQuestion,
  toleranceQuestion,
  believedQuestion,
  languagesQuestion,
]
