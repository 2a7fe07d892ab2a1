import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { claimProofs } from '../../../../hub/requests/delivery/queue/proof-queue-sql.ts'
import { type SendingHub, startSendingHub } from '../../../world/deliveries.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { receives } from '../../../world/requests.ts'
import { usager } from '../../../world/sending-town.ts'
import { newDatabase, stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const words = (text: string) => ({ fr: text, en: text })

/** What may be said of a request, some of it refused after or before another. */
const steps = {
  assigned: { kind: 'assigned', team: 'Accueil' },
  waiting: { kind: 'waiting_usager', missing: words('Un justificatif.') },
  message: { kind: 'message', text: words('Nous avançons.') },
  promised: {
    kind: 'promised',
    promise: {
      from: '2026-12-01T08:00:00Z',
      to: '2026-12-01T10:00:00Z',
      zone: 'Europe/Paris',
      basis: 'agent',
    },
  },
  sent: {
    kind: 'assigned',
    team: 'Accueil',
    deliveries: [{ channel: 'email', at: '2026-11-23T09:00:00Z', outcome: 'accepted' }],
  },
  decided: { kind: 'decided' },
  done: { kind: 'done' },
}

const ids = [newId(), newId(), newId()]

const step = fc.record({
  said: fc.constantFrom(...Object.values(steps)),
  // Two of one id are the same step, or a contradiction.
  id: fc.constantFrom(...ids),
  at: fc.constantFrom('2026-11-23T09:00:00Z', '2026-11-23T10:00:00Z', '2026-11-24T09:00:00Z'),
})
type Said = { said: object; id: string; at: string }

describe.each(stores)('Steps that arrive together, on $store', ({ store, open }) => {
  let hub: SendingHub
  let hubs: TestHub[]
  beforeAll(async () => {
    const isShared = store === 'PostgreSQL'
    const url = isShared ? await newDatabase() : ''
    hub = await startSendingHub(isShared ? openPostgres(url) : await open())
    const beside = () => startHub(openPostgres(url), null, { outbox: hub.outbox })
    hubs = isShared ? [hub, await beside()] : [hub]
  })
  afterAll(async () => {
    for (const one of [...hubs].reverse()) await one.close()
  })

  const say = async (reference: string, { said, id, at }: Said, by = 0): Promise<string> => {
    const url = `/v1/requests/${reference}/proofs`
    const one = hubs[by % hubs.length] ?? hub
    const answer = await one.withKey('POST', url, { ...said, id, at })
    return answer.statusCode < 300 ? String(answer.statusCode) : answer.json().code
  }

  /** All that is on record of a request, but for what is drawn by chance. */
  const recordOf = async (reference: string, owed: Map<string, string[]>) => {
    const read = (sql: string) =>
      hub.database.query(`${sql} where organisation = $1 and source = $2 and reference = $3`, [
        town.organisation,
        town.source,
        reference,
      ])
    const [[request], states, promises, proofs, deliveries] = await Promise.all([
      read('select state, state_at, completed_at from request'),
      read(
        'select array_agg(row(state, at, how) order by position)::text as all from request_state',
      ),
      read(`select array_agg(row(promise, window_from, window_to, made_at, replaced_at, because,
        stands_for, jws is not null) order by promise)::text as all from promise`),
      read(
        "select array_agg(row(kind, at, content - 'id') order by kind, at, proof)::text as all from proof",
      ),
      read(`select array_agg(row(proof, delivery, channel, at) order by proof, delivery)::text as all
        from delivery`),
    ])
    // Acknowledged on the first day, under an id drawn by chance.
    const told = (owed.get(reference) ?? []).filter((proof) => ids.includes(proof))
    return JSON.stringify([request, states, promises, proofs, deliveries, told])
  }

  const inEveryOrder = <T>(all: readonly T[]): T[][] =>
    all.length < 2
      ? [[...all]]
      : all.flatMap((first, at) =>
          inEveryOrder(all.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
        )

  let runs = 0

  it('give what they give one after another, in some order', { timeout: 240_000 }, async () => {
    const requests = fc.array(fc.array(step, { minLength: 2, maxLength: 3 }), {
      minLength: 2,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(requests, async (all) => {
        const run = runs++
        const begin = (reference: string) => receives(hub, reference, { usager, promise: 'norm' })
        const together = all.map((said, at) => ({ reference: `T-${run}-${at}`, said }))
        await Promise.all(together.map(({ reference }) => begin(reference)))
        const outcomes = await Promise.all(
          together.map(({ reference, said }) =>
            Promise.all(said.map((one, at) => say(reference, one, at))),
          ),
        )
        const inTurn = await Promise.all(
          together.map(({ reference, said }) =>
            Promise.all(
              inEveryOrder([...said.entries()]).map(async (order, nth) => {
                const twin = `${reference}-${nth}`
                await begin(twin)
                const outcome: string[] = []
                for (const [at, one] of order) outcome[at] = await say(twin, one)
                return { twin, outcome }
              }),
            ),
          ),
        )
        const owed = new Map<string, string[]>()
        for (const { job } of await claimProofs(hub.database, [{ channel: 'email', most: 10_000 }]))
          owed.set(job.reference, [...(owed.get(job.reference) ?? []), job.proof])
        for (const [at, { reference }] of together.entries()) {
          const is = { outcome: outcomes[at], record: await recordOf(reference, owed) }
          const may = await Promise.all(
            (inTurn[at] ?? []).map(async ({ twin, outcome }) => ({
              outcome,
              record: await recordOf(twin, owed),
            })),
          )
          expect(may).toContainEqual(is)
        }
      }),
      { numRuns: 8, endOnFailure: true },
    )
  })

  it('refuse no other, and are each told what became of them', async () => {
    const references = Array.from({ length: 12 }, (_, at) => `M-${at}`)
    for (const one of references) await receives(hub, one, { usager })
    const at = '2026-11-23T09:00:00Z'
    const early = { said: steps.assigned, id: newId(), at: '2026-11-01T09:00:00Z' }
    const outcomes = await Promise.all([
      ...references.map((one) => say(one, { said: steps.assigned, id: newId(), at })),
      say('NOBODY', { said: steps.assigned, id: newId(), at }),
      ...references.map((one) => say(one, early)),
      ...references.map((one) => say(one, { said: steps.done, id: newId(), at })),
    ])
    const every = (outcome: string) => references.map(() => outcome)
    expect(outcomes).toEqual([
      ...every('201'),
      'unknown_request',
      ...every('invalid'),
      ...every('201'),
    ])
  })
})

describe('A request that somebody holds', () => {
  it('is waited for by its own step, and by no step that arrived together with it', async () => {
    const url = await newDatabase()
    const [hub, beside] = [await startHub(openPostgres(url)), openPostgres(url)]
    const references = Array.from({ length: 9 }, (_, at) => `H-${at}`)
    for (const one of references) await receives(hub, one)
    const say = (reference: string) =>
      hub.withKey('POST', `/v1/requests/${reference}/proofs`, {
        ...steps.assigned,
        id: newId(),
        at: '2026-11-23T09:00:00Z',
      })
    const held = await beside.transaction(async (transaction) => {
      await transaction.query("select from request where reference = 'H-4' for update")
      const answers = references.map(say)
      const others = await Promise.all(answers.filter((_, at) => at !== 4))
      expect(others.map(({ statusCode }) => statusCode)).toEqual(others.map(() => 201))
      expect(await hub.database.query("select from proof where reference = 'H-4'")).toHaveLength(1)
      return { answer: answers[4] }
    })
    expect((await held.answer)?.statusCode).toBe(201)
    await hub.close()
    await beside.close()
  })
})
