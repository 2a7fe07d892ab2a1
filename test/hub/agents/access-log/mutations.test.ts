import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSeal, signSeal } from '../../../../hub/agents/access-log/seal.ts'
import { readSealKeys } from '../../../../hub/agents/access-log/seal-key.ts'
import type { Queryable } from '../../../../hub/platform/database/database.ts'
import { keepLog, type LogKeeper, lookMade } from '../../../world/access-log.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { ownFolder } from '../../../world/product.ts'
import { anyStore } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'

/** What somebody who owns the database does to it, and what must be said of it. */
interface Mutation {
  sql: string
  says: readonly string[]
}

/** A look under its seal. */
interface Under {
  access: string
  seal: number
  position: number
}

/** Every column that a look has, with another value for it. */
const columns: Record<string, string> = {
  organisation: `'autre'`,
  access: 'gen_random_uuid()',
  at: `at + interval '1 microsecond'`,
  act: `'export'`,
  agent_key: `agent_key || 'x'`,
  service: 'null',
  sector: `'voirie'`,
  tool: `'other@1'`,
  purpose: `'inform'`,
  level: 'level - 1',
  present: 'not present',
  reason: `'urgency'`,
  subject_key: `reverse(subject_key) || 'x'`,
  request_keys: `array_append(request_keys, 'one more')`,
  outcome: `'nothing'`,
  regime: `case regime when 'internal' then 'exchange' else 'internal' end`,
  seal: '999',
  position: 'position + 100',
}

describe.each(anyStore)('A sealed log that somebody changes, on $store', ({ open }) => {
  const folder = ownFolder()
  let hub: TestHub
  let log: LogKeeper
  let looks: Under[] = []
  const seals = 4

  beforeAll(async () => {
    hub = await startHub(await open())
    log = keepLog(hub, folder.path)
    const at = (time: string) => `2026-11-24T10:${time}Z`
    const made = (time: string, regime: 'internal' | 'exchange' = 'internal') =>
      lookMade(at(time), { regime })
    await log.seal(at('00:30'), [
      ...['00:01', '00:02', '00:03', '00:04'].map((time) => made(time)),
      made('00:02', 'exchange'),
      made('00:05', 'exchange'),
    ])
    await log.seal(at('02:00'), [made('01:20')])
    await log.seal(at('04:00'), [made('03:20', 'exchange'), made('03:21', 'exchange')])
    await log.seal(
      at('06:00'),
      ['05:00', '05:10', '05:20'].map((time) => made(time)),
    )
    hub.clock.now = new Date(at('40:00'))
    looks = await hub.database.query<Under>(
      'select access, seal::float8 as seal, position from access_log.access order by seal, position',
    )
  })
  afterAll(async () => {
    await hub.close()
    folder.remove()
  })

  /** What a check says once the owner of the database has done something with the triggers off. */
  async function saidAfter(sql: string): Promise<string> {
    const undone = new Error('undone')
    let said = ''
    const look = async (transaction: Queryable) => {
      await transaction.script(`set local session_replication_role = replica; ${sql}`)
      said = (await log.check(transaction)).said.join('\n')
      throw undone
    }
    await hub.database.transaction(look).catch((error) => expect(error).toBe(undone))
    return said
  }

  const where = ({ seal, position }: Under) => `seal ${seal}, position ${position}`
  const named = ({ access }: Under) => `access = '${access}'`
  const update = (one: Under, set: string) =>
    `update access_log.access set ${set} where ${named(one)};`
  const nth = fc.nat(11)
  const lookOf = (n: number): Under =>
    looks[n % looks.length] ?? { access: '', seal: 0, position: 0 }

  const mutations: Record<string, fc.Arbitrary<Mutation>> = {
    'a look that is removed': nth.map((n) => ({
      sql: `delete from access_log.access where ${named(lookOf(n))}`,
      says: [where(lookOf(n))],
    })),
    'a look that is changed': fc
      .tuple(nth, fc.constantFrom(...Object.keys(columns)))
      .map(([n, name]) => ({
        sql: update(lookOf(n), `${name} = ${columns[name]}`),
        says: [where(lookOf(n))],
      })),
    'two looks that are swapped': fc
      .uniqueArray(nth, { minLength: 2, maxLength: 2 })
      .map(([a = 0, b = 1]) => [lookOf(a), lookOf(b)] as const)
      .map(([one, other]) => ({
        sql: [
          update(one, 'position = -5'),
          update(other, `seal = ${one.seal}, position = ${one.position}`),
          update(one, `seal = ${other.seal}, position = ${other.position}`),
        ].join(''),
        says: [where(one), where(other)],
      })),
    'a look that is added': fc
      .tuple(nth, fc.constantFrom('seal, position + 50', '77, 0', 'null, null'))
      .map(([n, place]) => ({
        sql: `insert into access_log.access (organisation, access, at, agent_key, sector, purpose, level,
            subject_key, request_keys, outcome, seal, position)
          select organisation, '00000000-0000-7000-8000-00000000abcd', at, agent_key, sector, purpose,
            level, subject_key, request_keys, outcome, ${place}
          from access_log.access where ${named(lookOf(n))}`,
        says: ['00000000-0000-7000-8000-00000000abcd'],
      })),
    'a seal that is removed': fc.integer({ min: 1, max: seals }).map((seal) => ({
      sql: `delete from access_log.seal where seal = ${seal}`,
      says: [`seal ${seal} was removed`],
    })),
    'a seal that is changed': fc
      .tuple(
        fc.integer({ min: 1, max: seals }),
        fc.constantFrom('jws', 'at', 'leaves'),
        fc.nat(2000),
      )
      .map(([seal, column, at]) => ({
        sql: `update access_log.seal set ${
          column === 'at'
            ? `at = at - interval '1 second'`
            : `${column} = overlay(${column} placing case substr(${column}, 1 + n % length(${column}), 1) when 'A' then 'B' else 'A' end from 1 + n % length(${column}) for 1)`
        } from (select ${at} as n) as place where seal = ${seal}`,
        says: [`seal ${seal}`],
      })),
    'two seals that are swapped': fc
      .uniqueArray(fc.integer({ min: 1, max: seals }), { minLength: 2, maxLength: 2 })
      .map(([one = 1, other = 2]) => ({
        sql: `update access_log.seal set seal = -1 where seal = ${one};
          update access_log.seal set seal = ${one} where seal = ${other};
          update access_log.seal set seal = ${other} where seal = -1;`,
        says: [`seal ${one}:`, `seal ${other}:`],
      })),
    'an end that is cut off': fc.integer({ min: 1, max: seals }).map((seal) => ({
      sql: `delete from access_log.seal where seal >= ${seal};
        delete from access_log.access where seal >= ${seal};`,
      says: [
        seal === seals ? `seal ${seal} was removed` : `seals ${seal} to ${seals} were removed`,
      ],
    })),
    'a purge that is no purge': nth.map((n) => ({
      sql: `insert into access_log.purged
          select organisation, seal, position, 'digest' from access_log.access where ${named(lookOf(n))};
        delete from access_log.access where ${named(lookOf(n))};`,
      says: [where(lookOf(n)), 'the law had it kept longer'],
    })),
  }

  it('is as it was sealed before', async () => {
    expect(looks).toHaveLength(12)
    expect(log.told).toEqual([])
    expect(await log.check()).toEqual({ said: [], all: 0 })
  })

  it.each(Object.keys(mutations))('shows %s, and where', async (kind) => {
    const mutation = mutations[kind] ?? fc.constant({ sql: '', says: [] })
    await fc.assert(
      fc.asyncProperty(mutation, async ({ sql, says }) => {
        const said = await saidAfter(sql)
        for (const place of says) expect(said, sql).toContain(place)
      }),
      { numRuns: times(12, 300) },
    )
  })

  it('shows each column of a look', async () => {
    for (const [name, value] of Object.entries(columns))
      expect(await saidAfter(update(lookOf(3), `${name} = ${value}`)), name).toContain(
        where(lookOf(3)),
      )
  })

  it('shows a seal that is forged with another key, or with the words of another', async () => {
    const jws = `(select jws from access_log.seal where seal = 1)`
    expect(await saidAfter(`update access_log.seal set jws = ${jws} where seal = 3`)).toContain(
      'seal 3: it is seal 1',
    )
    const theirs = `split_part(jws, '.', 1) || '.' || split_part(jws, '.', 2) || '.' || repeat('A', 86)`
    expect(await saidAfter(`update access_log.seal set jws = ${theirs} where seal = 2`)).toContain(
      'seal 2: no key of this hub signed it',
    )
  })

  it('shows a seal that does not follow the one before, though the key of the hub signed it', async () => {
    const [key] = await readSealKeys(hub.database, hub.secret)
    const [kept] = await hub.database.query<{ jws: string }>(
      'select jws from access_log.seal where seal = 2',
    )
    const content = await readSeal(String(kept?.jws), [key.published])
    if (!content) throw new Error('The seal is the hub’s own')
    const other = await signSeal({ ...content, previous: 'x'.repeat(43) }, key)
    expect(await saidAfter(`update access_log.seal set jws = '${other}' where seal = 2`)).toContain(
      'seal 2: it does not follow the seal before it.',
    )
  })

  it('shows a date that is none, beside a seal or of a look that was added', async () => {
    for (const date of ['infinity', '-infinity', '12026-01-01']) {
      const dated = `update access_log.seal set at = '${date}' where seal = 2`
      expect(await saidAfter(dated)).toContain('seal 2: the date beside it was changed')
      const added = `insert into access_log.access (organisation, access, at, agent_key, sector, purpose,
          level, subject_key, request_keys, outcome)
        select organisation, gen_random_uuid(), '${date}', agent_key, sector, purpose, level, subject_key,
          request_keys, outcome from access_log.access limit 1`
      expect(await saidAfter(added)).toMatch(/the look \S+ of .* has no seal/)
    }
  })

  it('still shows that a look was changed when the list of digests was changed with it', async () => {
    const sql = `${update(lookOf(0), `purpose = 'inform'`)}
      update access_log.seal set leaves = null where seal = 1`
    expect(await saidAfter(sql)).toContain(
      'seal 1, positions 0 to 5: some look of 2026-11-24 10:00 UTC',
    )
  })
})
