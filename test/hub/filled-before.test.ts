import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrations } from '../../hub/migrations/list.ts'
import type { Database } from '../../hub/store/database.ts'
import { countStays } from '../../hub/store/durations.ts'
import { openEmbedded } from '../../hub/store/embedded.ts'
import { migrate } from '../../hub/store/migrate.ts'
import { countPromiseParts } from '../../hub/store/promise-counts.ts'
import { ownFolder } from '../world/product.ts'
import { readRollUp, recountAnswers, recountPromises, recountStays } from '../world/recount.ts'

const before = 22
const organisation = 'bourg'
const zone = 'Europe/Paris'
const now = new Date('2026-11-24T10:00:00Z')

/** A year of answers and requests, as the release without roll-ups by month wrote them. */
const written = `
insert into organisation (organisation, name, zone) values ('bourg', 'Bourg', 'Europe/Paris');
insert into site (organisation, site, name, origins) values ('bourg', 'bourg', '{"fr":"B","en":"B"}', '{}');
insert into service (organisation, service, definition)
values ('bourg', 'voirie', '{"norm":{"delay":10,"unit":"working"}}');
insert into feedback (organisation, feedback, envelope_hash, site, service, territory, place,
  configuration, instrument, instrument_version, form, stream, locale, wording_hash, channel,
  receipt_hash, day, received_at)
select 'bourg', ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'e', 'bourg', 'voirie',
  case n % 3 when 0 then 'nord' when 1 then 'sud' end, case n % 3 when 2 then 'mairie' end, 1, 'parvis',
  1, 'A', case n % 4 when 0 then 'open' else 'invited' end, 'fr', 'w',
  case n % 10 when 0 then 'paper' else 'web' end, 'r' || n, date '2025-12-29' + n, now()
from generate_series(1, 300) n;
insert into feedback_part (organisation, feedback, part, content_hash, comment, received_at)
select organisation, feedback, 1, 'c', case when extract(day from day) < 8 then 'Le trottoir est cassé.' end,
  received_at from feedback;
insert into answer (organisation, feedback, item, part, value)
select organisation, feedback, 'overall', 1, (1 + extract(day from day)::int % 5)::text from feedback;
update feedback set set_aside = 'burst' where extract(day from day) = 9;
insert into request (organisation, source, reference, service, channel, locale, territory, state,
  state_at, received_at, completed_at, tracking_hash, recorded_at, changed_at)
select 'bourg', 's', 'R' || n, 'voirie', case n % 2 when 0 then 'web' else 'counter' end, 'fr',
  case n % 3 when 0 then 'nord' when 1 then 'sud' end,
  case n % 5 when 0 then 'received' when 1 then 'withdrawn' else 'decided' end,
  timestamptz '2026-01-02 23:30Z' + n * interval '1 day', timestamptz '2026-01-02 22:30Z' + n * interval '1 day',
  case when n % 5 > 1 then timestamptz '2026-01-02 22:30Z' + n * interval '30 hours' end, 't' || n, now(), now()
from generate_series(1, 120) n;
insert into promise (organisation, source, reference, promise, window_from, window_to, zone, basis,
  made_at, stands_for)
select 'bourg', 's', 'R' || n, 1, timestamptz '2026-01-10 08:00Z' + n * interval '1 day',
  timestamptz '2026-01-20 17:00Z' + n * interval '1 day', 'Europe/Paris', 'norm', now(), 1
from generate_series(1, 120) n;`

describe('A database that the release before has filled', () => {
  const folder = ownFolder()
  let database: Database
  beforeAll(async () => {
    database = await openEmbedded(folder.path)
    await database.script(
      'create table migration (number int primary key, name text not null, applied_at timestamptz not null default now())',
    )
    for (const { number, name, sql } of migrations.filter((one) => one.number < before)) {
      await database.script(sql)
      await database.query('insert into migration (number, name) values ($1, $2)', [number, name])
    }
    await database.script(written)
    await migrate(database)
  })
  afterAll(async () => {
    await database.close()
    folder.remove()
  })

  it('has each of its answers in the roll-ups, and none that was set aside', async () => {
    const counted = await recountAnswers(database)
    expect(Object.keys(counted).length).toBeGreaterThan(100)
    expect(await readRollUp(database)).toEqual(counted)
  })

  it('has the waits of its requests and the dates it announced, whole and part by part', async () => {
    for (const by of ['whole', 'channel', 'territory'] as const) {
      const asked = { organisation, zone, now, by, within: null }
      const stays = await recountStays(database, asked)
      expect(stays.length).toBeGreaterThan(10)
      expect(await countStays(database, asked, zone, now)).toEqual(stays)
      expect(await countPromiseParts(database, asked, now)).toEqual(
        await recountPromises(database, asked),
      )
    }
  })

  it('has its comments where they are searched', async () => {
    const [found] = await database.query<{ comments: number; indexed: number }>(
      `select (select count(*)::int from feedback_part where comment is not null) as comments,
         (select count(*)::int from comment_index) as indexed`,
    )
    expect(found?.comments).toBeGreaterThan(50)
    expect(found?.indexed).toBe(found?.comments)
  })
})
