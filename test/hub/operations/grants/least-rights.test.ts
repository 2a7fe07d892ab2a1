import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLogMonths } from '../../../../hub/agents/access-log/log-months-sql.ts'
import { purgeLooks } from '../../../../hub/agents/access-log/purge-looks.ts'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import { recordRelease } from '../../../../hub/migrations/release.ts'
import { analyzeAsTablesGrow } from '../../../../hub/platform/database/analyze-as-tables-grow.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { keepLog, lookMade } from '../../../world/access-log.ts'
import { townAgents } from '../../../world/agents.ts'
import { types } from '../../../world/command.ts'
import {
  openTestChannel,
  type SendingHub,
  sentOf,
  startSendingHub,
} from '../../../world/deliveries.ts'
import { feedback } from '../../../world/feedback.ts'
import { ownFolder } from '../../../world/product.ts'
import { putRequest } from '../../../world/requests.ts'
import { usager } from '../../../world/sending-town.ts'
import { emptyDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe('A hub whose role owns no table of its PostgreSQL', () => {
  const folder = ownFolder()
  let as: (role: string) => string
  let all: Database
  let hub: SendingHub
  let role: string
  let owner: string

  /** Tables of an owner who is no superuser; the role has its rights since the first migration. */
  beforeAll(async () => {
    const address = await emptyDatabase()
    const name = new URL(address).pathname.slice(1)
    as = (user) => Object.assign(new URL(address), { username: user }).href
    all = openPostgres(address, 2)
    owner = `owner_${name.slice(0, 12)}`
    role = `hub-${name.slice(0, 12)}`
    await all.script(`
      create role ${owner} login createrole;
      create role "${role}" login;
      alter database ${name} owner to ${owner};
      alter schema public owner to ${owner};
      do $$ begin
        grant parvis_access_log to ${owner} with admin true, inherit false, set false;
      exception when undefined_object then null; end $$`)
    const first = openPostgres(as(owner), 1)
    await migrate(first, 1)
    await first.close()
    const { out } = await types(['database', 'grants', role], {})
    for (const _ of ['once', 'and again']) await all.script(out)
  })
  afterAll(async () => {
    await hub?.close()
    await all.script(`
      alter database ${new URL(as(owner)).pathname.slice(1)} owner to parvis;
      drop owned by "${role}", ${owner} cascade;
      drop role "${role}", ${owner}`)
    await all.close()
    folder.remove()
  })

  it('is refused with a sentence while a migration waits, and runs once the owner made it', async () => {
    const { code, err } = await types(['purge'], { DATABASE_URL: as(role) })
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`the role ${role} may not. Nothing was changed. Run parvis migrate`),
    ])
    expect(await types(['migrate'], { DATABASE_URL: as(owner) })).toMatchObject({ code: 0 })
    expect((await types(['migrate'], { DATABASE_URL: as(role) })).out).toContain('up to date')
    hub = await startSendingHub(openPostgres(as(role)))
    await recordRelease(hub.database, '0.0.1')
  })

  it('takes answers in and shows them, tells usagers, seals, makes months, purges and vacuums', async () => {
    expect((await hub.answer(feedback())).statusCode).toBe(201)
    expect((await hub.as(townAgents.quality, 'GET', '/v1/indicators')).statusCode).toBe(200)
    await putRequest(hub, 'EC-1', { usager })
    await hub.deliver(openTestChannel('email'))
    expect(await sentOf(hub, 'EC-1')).toEqual(['email accepted'])
    const identifier = { kind: 'reference', value: 'EC-1' }
    const asked = { identifier, purpose: 'instruct', level: 2 }
    const look = await hub.as(townAgents.claire, 'POST', '/v1/context', asked)
    expect(look.json()).toMatchObject({ found: true })

    await createLogMonths(hub.database, new Date('2019-01-01T10:00:00Z'))
    const log = keepLog(hub, folder.path)
    await log.seal('2019-01-10T12:00:00Z', [lookMade('2019-01-10T08:00:00Z')])
    await log.seal('2020-06-01T12:00:00Z')
    expect(await purgeLooks({ ...hub, clock: () => hub.clock.now }, 12)).toBe(1)
    expect([log.told, await log.check()]).toEqual([[], { said: [], all: 0 }])

    await analyzeAsTablesGrow(hub.database)(200)
    expect(await types(['purge'], { DATABASE_URL: as(role) })).toMatchObject({ code: 0, err: '' })
    const [vacuumed] = await all.query(
      `select last_vacuum is not null as is from pg_stat_user_tables where relname = 'feedback_part'`,
    )
    expect(vacuumed).toEqual({ is: true })
  })

  it.each([
    'drop table feedback_part',
    'alter table feedback_part add column more text',
    'truncate shown_once',
    'alter table feedback_part disable trigger all',
    'create table more (n int)',
    'create schema more',
    'create function more() returns int language sql as $$ select 1 $$',
    'create or replace view tally as select 1',
    `insert into migration (number, name) values (9999, 'more')`,
    'update migration set name = name',
    'delete from migration_function',
    `update access_log.access set purpose = 'other'`,
    'delete from access_log.access',
    'delete from access_log.seal',
    `insert into access_log.purged values ('${town.organisation}', 1, 0, '')`,
    'drop schema access_log cascade',
    'create role more',
    'set session_replication_role = replica',
  ])('cannot: %s', async (statement) => {
    await expect(hub.database.script(statement)).rejects.toThrow(/permission denied|must be owner/)
  })

  it('is what doctor asks for: an owner is told of the command, this role is not', async () => {
    const told = /parvis database grants|superuser|may not vacuum/
    const { out } = await types(['doctor'], { DATABASE_URL: as(owner) })
    expect(out).toMatch(/· The role \S+ owns the tables: .*parvis database grants ROLE/)
    expect((await types(['doctor'], { DATABASE_URL: as(role) })).out).not.toMatch(told)
    await all.script(`revoke maintain on feedback_part from "${role}"`)
    expect((await types(['doctor'], { DATABASE_URL: as(role) })).out).toMatch(
      /· The role \S+ may not vacuum after an erasure/,
    )
  })

  it.each([
    ['owner', () => owner],
    ['superuser', () => 'parvis'],
  ])('is not the %s: their rights are left as they are', async (_, who) => {
    const { out } = await types(['database', 'grants', who()], {})
    await expect(all.script(out)).rejects.toThrow('name another role')
    await all.script('rollback')
  })

  it('has a name that nothing can be written into', async () => {
    const { code, err } = await types(['database', 'grants', 'a"; drop table feedback_part'], {})
    expect([code, err]).toEqual([1, expect.stringContaining('A role is named by letters')])
  })
})
