import type { QuestionScale } from '../contract/catalogue/site.ts'

/** A number at the start of a label, and what parts it from its words. */
const numbered = /^\d+\s*[,،–:.-]*\s*/

/**
 * Returns the words of both ends of a scale whose points between them are numbers alone: such points
 * stand as numbers in one row, with these words below.
 * @returns `null` for any other scale
 */
export function endsOf(points: QuestionScale['answers']): { first: string; last: string } | null {
  const [first, last] = [points[0], points.at(-1)]
  const between = points.slice(1, -1)
  const isNumber = ({ value, label }: (typeof points)[number]) => label === `${value}`
  if (!first || !last || between.length === 0 || !between.every(isNumber)) return null
  return { first: first.label.replace(numbered, ''), last: last.label.replace(numbered, '') }
}
