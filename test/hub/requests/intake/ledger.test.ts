import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nameOf } from '../../../chaos/proofs/arrivals.ts'
import { referenceOf, tell } from '../../../chaos/proofs/source.ts'
import type { Held } from '../../../chaos/traffic/held.ts'
import { hold } from '../../../chaos/traffic/hold.ts'
import { newLedger } from '../../../chaos/traffic/ledger.ts'
import { writeParts } from '../../../chaos/traffic/usagers-answer.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

/** What may become of a database behind the back of its hub, and how it is noticed. */
const harms = [
  ['a part that is gone', 'lost', 'delete from feedback_part where part = 3'],
  ['a word that changed', 'lost', `update feedback_part set comment = 'Bien.' where part = 2`],
  ['an answer that is gone', 'lost', `delete from answer where item = 'FIA'`],
  ['an answer that was never counted', 'lost', 'delete from roll_up; delete from roll_up_change'],
  ['a request in an earlier state', 'lost', `update request set state = 'received'`],
  ['a step that is gone', 'lost', `delete from proof where content::text like '%pas-1%'`],
  [
    'a look that is gone',
    'lost',
    `set local access_log.purging = 'on'; delete from access_log.access`,
  ],
  [
    'a feedback that is there under two ids',
    'doubled',
    `insert into feedback select (jsonb_populate_record(f, '{"feedback": "${crypto.randomUUID()}"}')).*
       from feedback f;
     insert into feedback_part (organisation, feedback, part, content_hash, comment)
       select f.organisation, f.feedback, 2, 'h', p.comment from feedback f
       join feedback_part p on p.comment is not null and p.feedback <> f.feedback`,
  ],
  ['an answer that was counted twice', 'doubled', 'update roll_up_change set n = n + 1'],
  [
    'a step that was said twice',
    'doubled',
    `insert into proof select (jsonb_populate_record(p, '{"proof": "${crypto.randomUUID()}"}')).*
       from proof p where content::text like '%pas-1%'`,
  ],
  [
    'a look that left two traces',
    'doubled',
    `insert into access_log.access
       select (jsonb_populate_record(a, '{"access": "${crypto.randomUUID()}"}')).* from access_log.access a`,
  ],
] as const

describe.each(anyStore)('A ledger of what was acknowledged, on $store', ({ open }) => {
  let hub: TestHub
  const ledger = newLedger()
  const reference = referenceOf(0)

  beforeAll(async () => {
    hub = await startHub(await open())
    for (const part of writeParts()) {
      const sent = { method: 'POST', url: '/v1/feedback', payload: part } as const
      expect((await hub.send(sent)).statusCode).toBeLessThan(300)
      ledger.parts.push(part)
    }
    const usager = { mailbox: null, telephone: null, locale: 'fr', steps: 2 } as const
    const say = async (...what: Parameters<typeof hub.withKey>) => {
      const said = await hub.withKey(...what)
      expect(said.statusCode, said.body).toBeLessThan(300)
    }
    hub.clock.now = new Date()
    await tell(say, 0, usager, (proof) => void ledger.proofs.add(proof))
    ledger.states.set(reference, 'decided')
    const body = {
      identifier: { kind: 'reference', value: reference },
      purpose: 'instruct',
      level: 2,
    }
    expect((await hub.as(townAgents.claire, 'POST', '/v1/context', body)).json().found).toBe(true)
    ledger.looks.set(reference, 'answered')
  })
  afterAll(() => hub.close())

  /** What one finds once something was done to the database, which is then as before. */
  async function heldAfter(harm: string): Promise<Held> {
    let held: Held | undefined
    const undone = new Error('as before')
    await hub.database
      .transaction(async (transaction) => {
        await transaction.script(harm)
        held = await hold(transaction, hub.secret, ledger)
        throw undone
      })
      .catch((error) => expect(error).toBe(undone))
    if (!held) throw new Error('Nothing was held against the database')
    return held
  }

  it('finds all of it there, once', async () => {
    expect([...ledger.proofs]).toEqual([0, 1, 2].map((step) => nameOf(0, step)))
    expect(await hold(hub.database, hub.secret, ledger)).toEqual({ lost: [], doubled: [] })
  })

  it.each(harms)('notices %s', async (_, what, harm) => {
    const held = await heldAfter(harm)
    expect(held[what]).not.toEqual([])
    expect(held[what === 'lost' ? 'doubled' : 'lost']).toEqual([])
  })
})
