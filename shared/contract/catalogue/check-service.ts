import type { DelayUnit } from './norm.ts'
import type { ProofKind } from './proof-kind.ts'

/** An inconsistency between two parts of a service, and its path. */
interface ServiceFault {
  path: readonly (string | number)[]
  message: string
}

interface Stepped {
  norm: { delay: number; unit: DelayUnit }
  steps: readonly { proof: ProofKind; within?: { count: number; unit: DelayUnit } | undefined }[]
}

interface Placed {
  territories?: readonly { territory: string }[] | undefined
  places?: readonly { place: string; territory?: string | undefined }[] | undefined
}

/** Proofs that an event causes at any step: their order is unknown. */
const unannounced: ReadonlySet<ProofKind> = new Set(['late', 'message'])

/**
 * Returns the faults of steps that a tracker could not show. The timeline follows the kind of each
 * proof, so each kind occurs once, receipt comes first and completion last.
 */
export function checkSteps({ norm, steps }: Stepped): ServiceFault[] {
  const twice = doubles(steps.map(({ proof }) => proof))
  return steps.flatMap(({ proof, within }, at): ServiceFault[] => {
    const isLonger =
      within !== undefined &&
      norm.delay > 0 &&
      within.unit === norm.unit &&
      within.count > norm.delay
    return [
      ...fault(twice.includes(at), ['steps', at, 'proof'], 'step_twice'),
      ...fault(unannounced.has(proof), ['steps', at, 'proof'], 'not_a_step'),
      ...fault(proof === 'acknowledged' && at > 0, ['steps', at, 'proof'], 'acknowledged_first'),
      ...fault(proof === 'done' && at < steps.length - 1, ['steps', at, 'proof'], 'done_last'),
      ...fault(isLonger, ['steps', at, 'within', 'count'], 'step_over_norm'),
    ]
  })
}

/** Returns duplicate territories and places, and places in a territory outside the service. */
export function checkPlaces({ territories, places = [] }: Placed): ServiceFault[] {
  const known = territories && new Set(territories.map(({ territory }) => territory))
  return [
    ...doubles((territories ?? []).map(({ territory }) => territory)).map((at) => ({
      path: ['territories', at, 'territory'],
      message: 'twice',
    })),
    ...doubles(places.map(({ place }) => place)).map((at) => ({
      path: ['places', at, 'place'],
      message: 'place_twice',
    })),
    ...places.flatMap(({ territory }, at) =>
      fault(
        territory !== undefined && known !== undefined && !known.has(territory),
        ['places', at, 'territory'],
        'territory_not_declared',
      ),
    ),
  ]
}

/** Returns the indexes of duplicates. */
export function doubles(list: readonly string[]): number[] {
  const seen = new Set<string>()
  return list.flatMap((one, at) => {
    const isAgain = seen.has(one)
    seen.add(one)
    return isAgain ? [at] : []
  })
}

function fault(isWrong: boolean, path: ServiceFault['path'], message: string): ServiceFault[] {
  return isWrong ? [{ path, message }] : []
}
