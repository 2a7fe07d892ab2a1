import type { AnswerValue } from '../contract/catalogue/answer.ts'

const eyes = 'M11 12v2M21 12v2'

/** From very bad to very good, on 32 × 32. Sad and glad: nobody is angry here. */
const faces = [
  'M8.5 12l4-2M23.5 12l-4-2M11.5 14.5v1M20.5 14.5v1M10.5 23.5q5.5-6 11 0',
  `${eyes}M11 22.5q5-4 10 0`,
  `${eyes}M11 21h10`,
  `${eyes}M10.5 19.5q5.5 5.5 11 0`,
  'M9 13.5q2-3 4 0M19 13.5q2-3 4 0M9 18h14a7 7 0 0 1-14 0z',
]

/**
 * The face beside an answer to the opening question: one of five, or of every second where the scale
 * has three points. Another number of points has none. It says nothing that its word does not. Its
 * lines are in `face.css`: one rule costs a page less than as many attributes on each.
 * @param points of the scale, in order
 * @param bad answers of the opening question: where they stand last, the faces turn round
 */
export function Face({
  points,
  bad,
  value,
}: {
  points: readonly { value: AnswerValue }[]
  bad: readonly AnswerValue[]
  value: AnswerValue
}) {
  const last = points.length - 1
  if (last !== 4 && last !== 2) return null
  const at = points.findIndex((point) => point.value === value)
  const isBad = (index: number) => bad.some((one) => one === points[index]?.value)
  const from = isBad(last) && !isBad(0) ? last - at : at
  return (
    <svg class="face" viewBox="0 0 32 32" aria-hidden="true">
      <path d={`M3 16a13 13 0 1 0 26 0a13 13 0 1 0-26 0${faces[(from * 4) / last]}`} />
    </svg>
  )
}
