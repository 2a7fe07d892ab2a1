import type { FigureShare } from '#shared/contract/figures/share.ts'
import type { AnswerCounts, QuestionAsked } from '#shared/contract/reporting/asked.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { answersTo, isOf, type Pick } from './answers-to.ts'
import type { Criterion } from './criterion.ts'
import type { Known } from './known.ts'

/** Describes the question of a rate, as it is asked now; `null` where its item is unknown. */
export function describeQuestion(
  { asked, invited }: Known,
  { item, good }: Criterion,
): QuestionAsked | null {
  const found = asked.items.find((one) => one.item === item)
  const scale = found && asked.scales[found.scale]
  if (!found || !scale) return null
  const isDrawn = asked.draw.some((one) => one.item === item || one.twin === item)
  return {
    instrument: asked.id,
    version: asked.version,
    item,
    wording: inTwo(found.wording),
    answers: scale.answers.map(({ value, label }) => ({
      value,
      label: inTwo(label),
      good: good.has(String(value)),
    })),
    aside: scale.aside.map(({ value, label }) => ({ value, label: inTwo(label) })),
    drawn: isDrawn ? { of: asked.draw.length } : null,
    invited,
  }
}

/**
 * Counts each answer of the period, where the rate is told and has eleven answers. The rate is of
 * the same answers, so that no other period gives back a hidden one.
 */
export function countAnswers(
  known: Known,
  criterion: Criterion,
  { answers, aside }: QuestionAsked,
  isPicked: Pick,
  share: FigureShare,
): AnswerCounts | null {
  if (share.told !== 'share' || share.n < fewestPublic) return null
  const values = [...answers, ...aside].map(({ value }) => String(value))
  const all = { ...criterion, points: new Set(values) }
  const counted = new Map(values.map((value) => [value, 0]))
  for (const one of answersTo(known, known.asked, all, isPicked))
    if (isOf(known.period, one)) counted.set(one.value, (counted.get(one.value) ?? 0) + one.n)
  const countOf = ({ value }: { value: string | number }) => counted.get(String(value)) ?? 0
  return { counts: answers.map(countOf), aside: aside.map(countOf) }
}

const inTwo = ({ fr, en }: QuestionAsked['wording']) => ({ fr, ...(en !== undefined && { en }) })
