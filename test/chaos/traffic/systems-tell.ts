import { town } from '../../world/town.ts'
import type { Usager } from '../proofs/draw-usagers.ts'
import { referenceOf, type Say, tell } from '../proofs/source.ts'
import { type Reached, sayUntilHeard } from './ask.ts'
import type { Ledger } from './ledger.ts'

/** A system of the town says all that becomes of a usager's request. */
export async function tellAll(
  reached: Reached,
  ledger: Ledger,
  nth: number,
  usager: Usager,
): Promise<void> {
  const reference = referenceOf(nth)
  const headers = { authorization: `Bearer ${town.key}` }
  const say: Say = async (method, path, body) => {
    const kind = method === 'PUT' ? 'request' : 'proof'
    if (!(await sayUntilHeard(reached, { kind, method, path, headers, body })))
      throw new Error(`${path} was refused`)
    const after =
      'kind' in body ? { assigned: 'in_progress', decided: 'decided' }[`${body.kind}`] : 'received'
    if (after) ledger.states.set(reference, after as 'received')
  }
  // What is refused for good the witness has seen.
  await tell(say, nth, usager, (proof) => void ledger.proofs.add(proof)).catch(() => {})
}
