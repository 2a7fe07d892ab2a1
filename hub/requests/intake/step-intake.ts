import type { Proof } from '#shared/contract/requests/proof.ts'
import type { Database } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { gather } from '../../platform/jobs/gather.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import { addChanges, noChanges, openJudging, writeChanges } from './changes.ts'
import { listHistories, listOfferedServices, lockRequests } from './histories-sql.ts'
import { addProof, hashOf, type Stored } from './record-proof.ts'
import type { IntakeDeps } from './recording.ts'

/** Most steps in one transaction. */
const batchSize = 100

/** Steps within so many milliseconds share a transaction; the first starts at once. */
const apart = 25

/** Longest wait of a step, in milliseconds; after it the client must retry. */
const patience = 5000

/** SQL errors of single values, and of deadlocks. */
const ownFaults = /^(22|23|40)/

/** The intake of steps. */
export interface StepIntake {
  /**
   * Records a step of a system, like `recordProof`. Resolves when it is durable, or known already.
   * @throws Refusal as `recordProof`; `08006` when the database accepts nothing for seconds
   */
  record(key: RequestKey, proof: Proof): Promise<Stored>
}

interface SaidStep {
  key: RequestKey
  proof: Proof
}

type Outcome = Stored | Refusal

declare module '../../platform/deps.ts' {
  interface Deps {
    /** The intake of steps. */
    steps: StepIntake
  }
}

/**
 * Opens the intake: concurrent steps share a transaction of a few statements, those of one request
 * in order. A refused one affects no other. Only its own step waits for a request locked elsewhere.
 */
export function openStepIntake(deps: IntakeDeps & { database: Database }): StepIntake {
  const gathered = gather<SaidStep, Outcome>({
    most: batchSize,
    apart,
    keyOf: ({ key }) => nameOf(key),
    ownerOf: ({ key }) => key.organisation,
    async write(batch) {
      const alone = async (one: SaidStep) => {
        const [outcome] = await record(deps, [one], 'wait')
        return outcome ?? new Refusal('unknown_request')
      }
      const [only] = batch
      if (only && batch.length === 1) return [await alone(only)]
      try {
        const outcomes = await record(deps, batch, 'leave_out')
        return batch.map((one, at) => outcomes[at] ?? alone(one))
      } catch (error) {
        // One failing step must not block the others: write them one by one.
        if (ownFaults.test(String((error as { code?: unknown }).code))) return batch.map(alone)
        throw error
      }
    },
    patience: {
      milliseconds: patience,
      refusal: () =>
        Object.assign(new Error('The database has accepted no steps for seconds'), {
          code: '08006',
        }),
    },
  })
  return {
    async record(key, proof) {
      const outcome = await gathered.put({ key, proof })
      if (outcome instanceof Refusal) throw outcome
      return outcome
    },
  }
}

/** Records steps, one per request at most. @returns no outcome for a skipped one */
async function record(
  deps: IntakeDeps & { database: Database },
  steps: readonly SaidStep[],
  others: 'wait' | 'leave_out',
): Promise<(Outcome | undefined)[]> {
  const recorded = await deps.database.transaction(async (transaction) => {
    const keys = steps.map(({ key }) => key)
    const requests = await lockRequests(transaction, keys, others)
    const held = new Map(requests.map((request) => [nameOf(request), request]))
    const there = steps.filter(({ key }) => held.has(nameOf(key)))
    const asked = there.map(({ key, proof }) => ({ ...key, proof: proof.id }))
    const isNone = there.length === 0
    const histories = isNone ? [] : await listHistories(transaction, asked)
    const services = isNone ? [] : await listOfferedServices(transaction, requests)
    const judging = openJudging(transaction, deps)
    const changes = noChanges()
    const judge = async (step: SaidStep): Promise<Outcome | undefined> => {
      const { key, proof } = step
      const request = held.get(nameOf(key))
      if (!request) return others === 'wait' ? new Refusal('unknown_request') : undefined
      const history = histories[there.indexOf(step)]
      const offered = services.find(
        (one) =>
          one.organisation === request.organisation && one.service.service === request.service,
      )
      if (!history || !offered) return new Refusal('unknown_request')
      const { hash: kept, ...rest } = history
      const said = { offered, proof, how: 'told', hash: hashOf(proof), kept } as const
      const own = noChanges()
      try {
        const stored = await addProof(judging, own, { request, ...rest }, said)
        addChanges(changes, own)
        return stored
      } catch (error) {
        if (error instanceof Refusal) return error
        throw error
      }
    }
    const outcomes: (Outcome | undefined)[] = []
    for (const step of steps) outcomes.push(await judge(step))
    await writeChanges(transaction, deps, changes)
    return outcomes
  })
  deps.outbox.wake()
  return recorded
}

const nameOf = ({ organisation, source, reference }: RequestKey) =>
  JSON.stringify([organisation, source, reference])
