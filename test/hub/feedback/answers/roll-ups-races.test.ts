import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldEach } from '../../../../hub/feedback/part-log/fold-organisation.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { countStays } from '../../../../hub/requests/waits/durations-sql.ts'
import { townAgents } from '../../../world/agents.ts'
import { eventually } from '../../../world/eventually.ts'
import { feedback } from '../../../world/feedback.ts'
import { foldWhenRead } from '../../../world/fold-at-once.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { readRollUp, recountAnswers, recountStays } from '../../../world/recount.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const each = <T>(n: number, make: (at: number) => T) =>
  Array.from({ length: n }, (_, at) => make(at))

describe('The roll-ups of two hubs on one PostgreSQL', () => {
  let hubs: [TestHub, TestHub]
  let other: Database
  beforeAll(async () => {
    const url = await newDatabase()
    const open = () => startHub(openPostgres(url), null, { folding: foldWhenRead })
    hubs = [await open(), await open()]
    other = openPostgres(url, 3)
  })
  afterAll(async () => {
    for (const hub of hubs) await hub.close()
    await other.close()
  })
  const hub = (at: number) => hubs[at % 2] ?? hubs[0]

  /** What is read is what is there, before the roll-up is brought up to date and after. */
  const areExact = async () => {
    await foldEach(other)
    const by = 'whole' as const
    const asked = { ...town, now: new Date('2027-01-01T00:00:00Z'), within: null, by }
    for (const roll of ['select 1', 'select roll_up_changes(), roll_up_stays()']) {
      await other.query(roll)
      expect(await readRollUp(other)).toEqual(await recountAnswers(other))
      const stays = await countStays(other, asked, town.zone, asked.now)
      expect(stays).toEqual(await recountStays(other, asked))
    }
  }

  it('are exact after all happened at once, while others brought them up to date', async () => {
    const sent = each(40, (at) => feedback({ place: `p-${at % 3}`, took_ms: 9000 }))
    const put = (nth: number, state: string, at: string) =>
      hub(nth).withKey('PUT', `/v1/requests/R-${nth % 12}`, {
        ...{ service: nth % 3 ? 'voirie' : 'etat-civil', channel: 'web', locale: 'fr' },
        ...{ received_at: '2026-11-20T09:00:00Z', state, observed_at: at },
      })
    const roll = () => other.query('select roll_up_changes(), roll_up_stays()')
    await Promise.all(sent.map((part, at) => hub(at).answer(part)))
    const answered = sent.flatMap((part, at) => {
      const later = { ...part, part: 2, answers: { overall: 2, FIA: 1 + (at % 5) } }
      const headers = { 'parvis-receipt': String(part['receipt']) }
      const review = { review: at % 2 ? 'put_back' : 'confirmed' }
      return [
        hub(at).answer(at % 4 === 0 ? { ...later, trap: true } : later),
        hub(at + 1).answer({ ...later, part: 3, answers: { overall: 5 } }),
        at % 5 === 0 && hub(at).send({ method: 'DELETE', url: '/v1/feedback/receipt', headers }),
        hub(at).as(townAgents.quality, 'PUT', `/v1/set-aside/${part['id']}`, review),
        at % 3 === 0 && roll(),
        at % 3 === 1 && foldEach(other),
      ]
    })
    const requested = each(24, (nth) => [
      put(nth, nth % 2 ? 'decided' : 'in_progress', `2026-11-2${1 + (nth % 3)}T09:00:00Z`),
      put(nth, 'withdrawn', '2026-11-23T10:00:00Z'),
      nth % 4 === 0 && roll(),
    ]).flat()
    await Promise.all([...answered, ...requested])
    expect(await other.query('select from request')).toHaveLength(12)
    expect(Object.keys(await readRollUp(other)).length).toBeGreaterThan(20)
    await areExact()
  })

  it('are exact after every connection was cut in the middle of it', async () => {
    const answer = () =>
      Promise.all(
        each(200, (at) =>
          hub(at).answer({ stream: 'open', answers: { overall: 1 + (at % 5), FIA: 3 } }),
        ),
      )
    const here = 'datname = current_database() and pid <> pg_backend_pid()'
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity where ${here}`
    // Somebody holds the table until answers wait for it: these are cut for certain.
    const waited = await other.transaction(async (own) => {
      await own.query('lock table part_log in exclusive mode')
      const answers = answer()
      await eventually(async () =>
        expect(
          await own.query(
            `select from pg_stat_activity where ${here} and wait_event_type = 'Lock'`,
          ),
        ).not.toEqual([]),
      )
      await own.query(cut)
      return { answers }
    })
    expect((await waited.answers).map(({ statusCode }) => statusCode)).toContain(503)
    await areExact()
    // These are cut wherever they happen to be.
    const answers = answer()
    await other.query(cut)
    await answers
    await areExact()
  })
})
