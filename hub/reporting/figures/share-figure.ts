import type { Figure } from '#shared/contract/reporting/indicators.ts'
import { alone, type CriteriaOf, type FindCriterion } from './criterion.ts'
import { describeQuestion } from './describe-question.ts'
import { describeShares } from './describe-shares.ts'
import type { Known } from './known.ts'

/** Builds an indicator from the share of good answers to one question. */
export function shareFigure(find: FindCriterion): {
  criteria: CriteriaOf
  measure(known: Known): Omit<Figure, 'indicator'> | null
} {
  return {
    criteria: alone(find),
    measure(known) {
      const shares = describeShares(known, find)
      const criterion = find(known.asked)
      const question = criterion && describeQuestion(known, criterion)
      return shares && { ...(question && { question }), shares }
    },
  }
}
