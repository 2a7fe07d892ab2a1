import { upsertOrganisation, upsertService } from '../../../hub/catalogue/sites/declare-sql.ts'
import type { Database } from '../../../hub/platform/database/database.ts'
import { townServices } from '../../world/town.ts'
import { shape } from './shape.ts'

/** Declares the town of the benchmark: its services promise their answer within working days. */
export async function declareShape(database: Database): Promise<void> {
  const [civil] = townServices
  if (!civil) throw new Error('The town of the tests has services')
  await upsertOrganisation(database, shape.organisation, 'Bourg', shape.zone)
  for (const service of shape.services) {
    const norm = { ...civil.norm, delay: 15, unit: 'working' as const }
    await upsertService(database, shape.organisation, { ...civil, service, norm })
  }
}

/**
 * Writes feedbacks with their answers, fast: without triggers, without indexes (a full count reads
 * none), and rolls them up by a count of them all.
 */
export async function fillFeedback(
  database: Database,
  n: number,
  {
    services = shape.services,
    territories = Array.from({ length: shape.territories }, (_, at) => `691${10 + at}`),
  }: { services?: readonly string[]; territories?: readonly string[] } = {},
): Promise<void> {
  await database.script(`
    do $$ declare link record; begin
      for link in select conrelid::regclass as of, conname from pg_constraint
        where confrelid = 'feedback'::regclass and contype = 'f'
      loop execute format('alter table %s drop constraint %I', link.of, link.conname); end loop;
    end $$;
    alter table feedback set unlogged; alter table answer set unlogged;
    alter table feedback drop constraint feedback_pkey; alter table answer drop constraint answer_pkey;
    drop index feedback_by_receipt, feedback_by_day, feedback_set_aside, feedback_put_back;
    alter table answer disable trigger user; alter table feedback disable trigger user`)
  const { organisation, dimensions } = shape
  const days = Math.round(shape.months * 30.4)
  const made = Math.min(n, shape.mostMade)
  const drawn = JSON.stringify({ services, dimensions })
  await database.query(
    `insert into feedback (organisation, feedback, envelope_hash, site, service, territory,
       configuration, instrument, instrument_version, form, item, opening, stream, locale, wording_hash,
       channel, receipt_hash, day)
     select $1, lpad(to_hex(i), 32, '0')::uuid, '', 'site',
       $4::jsonb->'services'->>(random() * 1e6)::int % ${services.length},
       code,
       1, 'parvis', 3, 'A', $4::jsonb->'dimensions'->>(i % ${dimensions.length}), 'overall',
       case when why < ${shape.invited} then 'invited' else 'open' end, 'fr', '',
       case when why < ${100 - shape.entered} then 'web' else 'paper' end, '', day
     from (
       select i, random() * 100 as why, ($3::date - (random() * ${days - 1})::int) as day,
         1 + (random() * 1e6)::int % ${territories.length} as at
       from generate_series(1, $2::int) i
     ) n join unnest($5::text[]) with ordinality t(code, nth) on nth = at`,
    [organisation, made, shape.now.toISOString().slice(0, 10), drawn, [...territories]],
  )
  await database.query(
    `insert into answer (organisation, feedback, item, part, value)
     select organisation, feedback, a.item, 1, a.value from feedback cross join lateral (values
       ('overall', (1 + floor(5 * sqrt(random() + 0 * length(feedback.item))))::int::text),
       (feedback.item, (1 + floor(5 * sqrt(random())))::int::text),
       (feedback.item || '_compared', (1 + floor(3 * random()))::int::text)
     ) a(item, value)`,
  )
  await database.script('analyze feedback; analyze answer')
  await database.transaction(async (one) => {
    await one.script(`set local work_mem = '256MB'`)
    await one.script(
      `create temp table fine on commit drop as
       select organisation, instrument, instrument_version, a.item, service, stream, channel,
         territory, greatest(date_trunc('month', day::timestamp), date_trunc('week', day::timestamp))
           ::date as day, locale, value, count(*) as n
       from feedback join answer a using (organisation, feedback)
       group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11`,
    )
    await one.query(
      `insert into roll_up (organisation, grain, instrument, instrument_version, item, since, service,
         stream, channel, territory, place, locale, value, n)
       select organisation, grain, instrument, instrument_version, item, since, service, stream,
         channel, g.territory, g.place, g.locale, value, sum(n * $1)
       from fine cross join lateral grains_of(day, fine.territory, '', fine.locale) g
       group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13`,
      [Math.round(n / made)],
    )
  })
  if (n > made) await copy(database, Math.round(n / made) - 1)
}

/** Writes every feedback so many times again, with its answers. */
async function copy(database: Database, times: number): Promise<void> {
  const again = `(to_hex(c) || substr(replace(feedback::text, '-', ''), 3))`
  const id = `lpad(${again}, 32, '0')::uuid`
  await database.query(
    `insert into feedback (organisation, feedback, envelope_hash, site, service, territory,
       configuration, instrument, instrument_version, form, item, opening, stream, locale, wording_hash,
       channel, receipt_hash, day)
     select organisation, ${id}, '', site, service, territory, configuration, instrument,
       instrument_version, form, item, opening, stream, locale, '', channel, '', day
     from feedback cross join generate_series(1, $1::int) c`,
    [times],
  )
  await database.query(
    `insert into answer (organisation, feedback, item, part, value)
     select organisation, ${id}, item, part, value
     from answer cross join generate_series(1, $1::int) c`,
    [times],
  )
}

/** Writes requests with their promises, without triggers, and counts them all. */
export async function fillRequests(database: Database, n: number): Promise<void> {
  await database.transaction(async (one) => {
    await one.script('set local session_replication_role = replica')
    const days = Math.round(shape.months * 30.4)
    await one.query(
      `insert into request (organisation, source, reference, service, channel, locale,
         territory, state, state_at, received_at, completed_at, tracking_hash, recorded_at, changed_at)
       select $1, 'guichet', 'R-' || i, $4::jsonb->>(i % ${shape.services.length}),
         (array['web', 'counter', 'telephone', 'post'])[1 + i / 7 % 4], 'fr',
         't-' || i / 31 % ${shape.territories},
         case when ended < $3 then 'closed' else 'in_progress' end, least(ended, $3), received,
         case when ended < $3 then ended end, 'h' || i, received, received
       from (
         select i, received,
           received + interval '1 day' * (1 + 15 * -ln(1 - random() * 0.98)) as ended
         from (
           select i, $3::timestamptz - random() * interval '${days} days' as received
           from generate_series(1, $2::int) i
         ) begun
       ) n`,
      [shape.organisation, n, shape.now, JSON.stringify(shape.services)],
    )
    await one.query(
      `insert into promise (organisation, source, reference, promise, window_from, window_to, zone,
         basis, made_at, because, stands_for)
       select organisation, source, reference, 1, received_at,
         date_trunc('day', received_at) + interval '21 days 16 hours', $1, 'norm', received_at,
         'made', 1
       from request`,
      [shape.zone],
    )
  })
  await database.query('select recount_requests($1)', [shape.organisation])
}
