import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readPublishedSealKeys } from '../../../../hub/agents/access-log/seal-key.ts'
import { secondPlaceOf } from '../../../../hub/agents/access-log/second-place.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { keepLog, lookMade } from '../../../world/access-log.ts'
import { townAgents } from '../../../world/agents.ts'
import { eventually } from '../../../world/eventually.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { ownFolder } from '../../../world/product.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore, emptyDatabase, newDatabase, stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const at = (time: string) => `2026-11-24T${time}Z`
const fine = { said: [], all: 0 }

const closings: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closings.splice(0)) await close()
})

/** A log of a town of its own, and its second place. */
async function openLog(open: () => Promise<Database>) {
  const folder = ownFolder()
  const hub = await startHub(await open())
  const place = secondPlaceOf(folder.path, town.organisation)
  closings.push(async () => {
    await hub.close()
    folder.remove()
  })
  return {
    hub,
    folder: folder.path,
    place,
    log: keepLog(hub, folder.path),
    seals: () =>
      hub.database.query<{ seal: number; jws: string }>(
        'select seal::float8 as seal, jws from access_log.seal order by seal',
      ),
    kept: () =>
      readFileSync(place, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  }
}

describe.each(stores)('The access log, on $store', ({ open }) => {
  it('is sealed once a minute, with what came late in the next seal, in two places', async () => {
    const { hub, log, seals, kept } = await openLog(open)
    await log.seal(at('10:00:00'))
    expect(await seals()).toEqual([])
    await log.seal(at('10:00:10'), [lookMade(at('10:00:05'))])
    await log.seal(at('10:00:20'), [lookMade(at('10:00:15'))])
    expect(await seals()).toHaveLength(1)
    await log.seal(at('10:01:10'), [
      lookMade(at('10:00:04')),
      lookMade(at('10:01:00'), { regime: 'exchange' }),
    ])
    const [first, second] = (await seals()).map(({ jws }) => jws)
    expect(kept()).toEqual([
      { seal: 1, jws: first },
      { seal: 2, jws: second },
    ])
    const [header, payload] = String(second)
      .split('.')
      .map((part) => Buffer.from(part, 'base64url'))
    const [published] = await readPublishedSealKeys(hub.database, hub.secret)
    expect(JSON.parse(String(header))).toEqual({
      alg: 'EdDSA',
      typ: 'parvis-seal+jws',
      kid: published?.kid,
    })
    expect(JSON.parse(String(payload))).toMatchObject({
      organisation: town.organisation,
      seal: 2,
      at: '2026-11-24T10:01:10.000Z',
      leaves: { internal: 2, exchange: 1 },
      from: { internal: '2026-11-24T10:00:04.000000Z', exchange: '2026-11-24T10:01:00.000000Z' },
      to: { internal: '2026-11-24T10:00:15.000000Z' },
      purged: { internal: null, exchange: null },
    })
    const { keys } = (await hub.send({ method: 'GET', url: '/.well-known/jwks.json' })).json()
    expect(keys).toContainEqual(published)
    expect([log.told, await log.check()]).toEqual([[], fine])
  })
})

describe.each(anyStore)('The access log, on $store,', ({ open }) => {
  it('that had no seal before gets one for each day, the oldest first', async () => {
    const { log, seals } = await openLog(open)
    const days = ['2026-10-01', '2026-10-02', '2026-11-24']
    await log.seal(
      at('10:00:10'),
      days.map((day) => lookMade(`${day}T10:00:00Z`)),
    )
    expect(await seals()).toHaveLength(3)
    expect(await log.check()).toEqual(fine)
  })

  it('is sealed on when a clock that was a day ahead is put right', async () => {
    const { log, seals } = await openLog(open)
    await log.seal('2026-11-25T10:00:00Z', [lookMade(at('09:59:00'))])
    await log.seal(at('10:00:00'), [lookMade(at('09:59:50'))])
    await log.seal(at('10:00:30'), [lookMade(at('10:00:20'))])
    expect(await seals()).toHaveLength(2)
    await log.seal(at('10:01:00'))
    expect(await seals()).toHaveLength(3)
    expect([log.told, await log.check()]).toEqual([[], fine])
  })

  it('catches up in its second place with what could not be written there', async () => {
    const { hub, log, folder, place, kept } = await openLog(open)
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const away = keepLog(hub, file)
    await away.seal(at('10:00:10'), [lookMade(at('10:00:05'))])
    await away.seal(at('10:00:20'))
    expect(away.told).toEqual([expect.stringMatching(/cannot be written to .* \(E\w+\)/)])
    await log.seal(at('10:00:30'))
    expect(kept()).toHaveLength(1)

    appendFileSync(place, '{"seal":2,"jw')
    await log.seal(at('10:02:00'), [lookMade(at('10:01:40'))])
    expect(
      readFileSync(place, 'utf8')
        .split('\n')
        .map((line) => line.slice(0, 10)),
    ).toEqual(['{"seal":1,', '{"seal":2,', '{"seal":2,', ''])
    expect([log.told, await log.check()]).toEqual([[], fine])
  })

  it('says that its end was cut off, and writes nothing after it in the second place', async () => {
    const { hub, log, kept } = await openLog(open)
    await log.seal(at('10:00:10'), [lookMade(at('10:00:05'))])
    await log.seal(at('10:02:00'), [lookMade(at('10:01:05'))])
    await hub.database.script(`begin; set local session_replication_role = replica;
      delete from access_log.seal where seal = 2; delete from access_log.access where seal = 2; commit`)
    await log.seal(at('10:04:00'), [lookMade(at('10:03:05'))])
    expect(log.told).toEqual([expect.stringContaining('Seal 2 of bourg')])
    expect(kept()).toHaveLength(2)
    expect((await log.check()).said).toEqual(['bourg, seal 2: the second place has another one.'])
  })
})

describe('On a PostgreSQL where the hub is nobody in particular, the access log', () => {
  const folder = ownFolder()
  const opened: Database[] = []
  afterEach(async () => {
    for (const database of opened.splice(0).reverse()) await database.close()
    folder.remove()
  })
  const openAs = (address: string, role: string) => {
    const url = new URL(address)
    url.username = role
    const database = openPostgres(url.href, 2)
    opened.push(database)
    return database
  }

  /** A hub whose role owns its database, and may make roles or not. */
  async function startAs(may: 'createrole' | 'nocreaterole') {
    const address = await emptyDatabase()
    const role = `r${new URL(address).pathname.slice(2, 14)}_${may}`
    const owner = openAs(address, 'parvis')
    await owner.script(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'parvis_access_log') then
          create role parvis_access_log nologin;
        end if;
      exception when unique_violation or duplicate_object then null;
      end $$;
      create role ${role} login ${may};
      grant all on database ${new URL(address).pathname.slice(1)} to ${role};
      alter schema public owner to ${role}`)
    // What PostgreSQL gives whoever makes a role: they may let others in, and are not in themselves.
    if (may === 'createrole')
      await owner.script(
        `grant parvis_access_log to ${role} with admin true, inherit false, set false`,
      )
    const hub = await startHub(openAs(address, role))
    const leave = () => owner.script(`drop owned by ${role} cascade; drop role ${role}`)
    return { hub, leave, role }
  }
  const straight = `insert into access_log.access (organisation, access, at, agent_key, service, sector, tool,
      purpose, level, subject_key, request_keys, outcome)
    values ('${town.organisation}', gen_random_uuid(), now(), 'a', null, 's', null, 'p', 1, 'k', '{}', 'shown')`

  it('is appended to, sealed and read by it; all else is refused by the database', async () => {
    const { hub, leave, role } = await startAs('createrole')
    const log = keepLog(hub, folder.path)
    await putRequest(hub, 'EC-1')
    const identifier = { kind: 'reference', value: 'EC-1' }
    const asked = { identifier, purpose: 'instruct', level: 2 }
    const look = await hub.as(townAgents.claire, 'POST', '/v1/context', asked)
    expect(look.json()).toMatchObject({ found: true })
    await hub.database.script(straight)
    await log.seal(hub.clock.now.toISOString())
    expect([log.told, (await log.check()).said]).toEqual([[], []])
    for (const refused of [
      `update access_log.access set purpose = 'other'`,
      'delete from access_log.access',
      'truncate access_log.access',
      'alter table access_log.access disable trigger all',
      'drop trigger access_is_append_only on access_log.access',
      `create or replace function access_log.refuse() returns trigger language plpgsql
       as 'begin return null; end'`,
      'drop schema access_log cascade',
      `update access_log.seal set jws = ''`,
      'delete from access_log.seal',
      `insert into access_log.purged values ('${town.organisation}', 1, 0, '')`,
      'set role parvis_access_log',
    ])
      await expect(hub.database.script(refused), refused).rejects.toThrow(
        /permission denied|must be owner/,
      )
    await expect(
      hub.database.script('update access_log.access set seal = 7, position = 7'),
    ).rejects.toThrow('append-only')
    const members = `select inherit_option or set_option as is_in from pg_auth_members
      where roleid = 'parvis_access_log'::regrole and member = '${role}'::regrole`
    expect(await hub.database.query(members)).toEqual([{ is_in: false }])
    await leave()
  })

  it('stays its own where it may make no role, and is append-only by its triggers', async () => {
    const { hub, leave } = await startAs('nocreaterole')
    const log = keepLog(hub, folder.path)
    await hub.database.script(straight)
    await log.seal(hub.clock.now.toISOString())
    expect([log.told, (await log.check()).said]).toEqual([[], []])
    for (const refused of [
      `update access_log.access set purpose = 'other'`,
      'delete from access_log.access',
      'truncate access_log.access',
      'delete from access_log.seal',
    ])
      await expect(hub.database.script(refused), refused).rejects.toThrow('append-only')
    await leave()
  })
})

describe('Two hubs on one PostgreSQL', () => {
  const folder = ownFolder()
  afterEach(() => folder.remove())

  it('seal for each other: where one is killed in the middle of it the other goes on, without a gap', async () => {
    const address = await newDatabase()
    const admin = openPostgres(address, 2)
    const killed = await startHub(openPostgres(address, 4, () => {}))
    const other = await startHub(openPostgres(address, 4))
    const [one, two] = [keepLog(killed, folder.path), keepLog(other, folder.path)]
    await putRequest(other, 'EC-1')
    const identifier = { kind: 'reference', value: 'EC-1' }
    const asked = { identifier, purpose: 'instruct', level: 2 }
    const looks = (hub: TestHub) =>
      Array.from({ length: 10 }, () => hub.as(townAgents.claire, 'POST', '/v1/context', asked))
    await Promise.all([...looks(killed), ...looks(other)])
    const now = other.clock.now.toISOString()

    await admin.transaction(async (transaction) => {
      // It waits there, with its looks in hand and nothing written.
      await transaction.query('lock table access_log.seal in share mode')
      const sealing = one.seal(now)
      const waiting = `select pid from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`
      await eventually(async () => expect(await admin.query(waiting)).toHaveLength(1))
      await two.seal(now)
      await admin.query(`select pg_terminate_backend(pid, 5000) from (${waiting}) as waiting`)
      await sealing
    })
    expect([one.told.length, two.told]).toEqual([1, []])
    await Promise.all([...looks(killed), ...looks(other)])
    await Promise.all([one.seal(now), two.seal(now)])
    await two.seal(at('10:02:00'), [lookMade(at('10:01:30'))])
    await one.seal(at('10:02:00'))
    const sealed = `select seal::float8 as seal, count(*)::int as looks from access_log.access
      group by seal order by seal`
    expect(await admin.query(sealed)).toEqual([
      { seal: 1, looks: 40 },
      { seal: 2, looks: 1 },
    ])
    expect(await two.check()).toEqual(fine)
    await Promise.all([killed.close(), other.close(), admin.close()])
  })
})
