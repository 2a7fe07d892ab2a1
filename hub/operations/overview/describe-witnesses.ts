import type { Operations, WitnessTrouble } from '#shared/contract/operations/operations.ts'
import type { WitnessFault, Witnessing } from '../../agents/access-log/witness/cosignatures-sql.ts'

/** The trouble that each fault is to a person who reads no protocol. */
const troubles: Readonly<Record<WitnessFault, WitnessTrouble>> = {
  unreachable: 'gone',
  slow: 'slow',
  unknown_log: 'unknowing',
  other_key: 'unknowing',
  strange: 'unknowing',
  forged: 'lying',
  ahead: 'disagreeing',
  fork: 'disagreeing',
}

/** Describes the witnesses with a fault, and since when. */
export const describeWitnesses = (witnessings: readonly Witnessing[]): Operations['witnesses'] =>
  witnessings.flatMap(({ witness, fault, fault_since: since }) =>
    fault === null || since === null
      ? []
      : [{ witness, trouble: troubles[fault], since: since.toISOString() }],
  )
