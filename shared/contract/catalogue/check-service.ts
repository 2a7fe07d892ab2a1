import type { DelayUnit } from './norm.ts'
import type { ProofKind } from './proof-kind.ts'

/** What does not hold between two parts of a service, and where. */
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

/** Proofs that come when something happens, whatever the step: nobody can announce them in order. */
const unannounced: ReadonlySet<ProofKind> = new Set(['late', 'message'])

/**
 * What a tracker could not tell of the steps: the line of stones goes on by the kind of a proof, so
 * each kind stands once, what is received stands first and what is done stands last.
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

/** Territories and places given twice, and places of a territory that is not the service's. */
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

/** Where a list says again what it has said before. */
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
