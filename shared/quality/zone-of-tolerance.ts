import type { AnswerValue } from '../contract/answer.ts'

/** Three sides of one item, as one usager answered them on one scale. */
export interface ThreeSides {
  minimum: AnswerValue | undefined
  desired: AnswerValue | undefined
  perceived: AnswerValue | undefined
}

/** Where what was lived lies between the least acceptable and what is wished. */
export interface Tolerance {
  /** The minimum itself and the wish itself are within. */
  zone: 'below' | 'within' | 'above' | null
  /** 0 at the minimum, 1 at the wish; below 0 or above 1 outside. `null` when both are one. */
  position: number | null
  /** Measure of service adequacy: perceived less minimum, in points. */
  msa: number | null
  /** Measure of service superiority: perceived less desired, in points. */
  mss: number | null
  /** Desired less minimum, in points. */
  width: number | null
  /** Less is wished than the minimum: the answer stays, but has neither zone, position nor width. */
  inconsistent: boolean
}

/**
 * Zone of tolerance of one answer (Zeithaml, Berry & Parasuraman 1993; Parasuraman, Zeithaml &
 * Berry 1994). An answer that is no point of the scale, or is missing, gives `null` wherever it
 * would count.
 */
export function zoneOf(sides: ThreeSides): Tolerance {
  const [minimum, desired, perceived] = [sides.minimum, sides.desired, sides.perceived].map(
    (answer) => (typeof answer === 'number' ? answer : null),
  ) as [number | null, number | null, number | null]
  const width = less(desired, minimum)
  const msa = less(perceived, minimum)
  const mss = less(perceived, desired)
  if (width !== null && width < 0)
    return { zone: null, position: null, msa, mss, width: null, inconsistent: true }
  return {
    zone: msa === null || mss === null ? null : msa < 0 ? 'below' : mss > 0 ? 'above' : 'within',
    position: msa === null || width === null || width === 0 ? null : msa / width,
    msa,
    mss,
    width,
    inconsistent: false,
  }
}

function less(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other
}
