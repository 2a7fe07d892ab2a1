import type { ProofKind } from '#shared/contract/proof-kind.ts'

/** Steps that are about the next minutes: somebody is at the door, or soon will be. */
const atOnce: ReadonlySet<ProofKind> = new Set(['on_the_way', 'arrived'])

/** Whether a step is of use at once or not at all: it is told at any hour, fast, and not late. */
export function isOfUseAtOnce(kind: ProofKind): boolean {
  return atOnce.has(kind)
}
