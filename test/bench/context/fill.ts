import { deriveKey, type Secret } from '../../../hub/platform/crypto/secret.ts'
import type { Database } from '../../../hub/platform/database/database.ts'
import { town, townServices } from '../../world/town.ts'

/** The address of a usager, by their number. */
export const addressOf = (usager: number) => `usager${usager}@courrier.example`

/** How many requests each usager has. */
export const requestsEach = 5

/** One request in so many is still open. */
const openOneIn = 50

/** How many requests are written in one transaction. */
const batch = 250_000

/**
 * Fills a hub as years would: usagers by the million, five requests each over three years, one in
 * fifty open with its promise, every one acknowledged, each known by an address and half by a number
 * too. Triggers and foreign keys are set aside meanwhile; the indexes are there from the start.
 */
export async function fill(database: Database, secret: Secret, usagers: number): Promise<void> {
  await database.script('create extension if not exists pgcrypto')
  const keys = townServices.map(({ service, sector }) => ({
    service,
    key: deriveKey(secret, 'sector', town.organisation, sector).toString('hex'),
  }))
  const total = usagers * requestsEach
  for (let from = 0; from < total; from += batch) {
    const until = Math.min(from + batch, total)
    await database.transaction(async (transaction) => {
      await transaction.query("select set_config('session_replication_role', 'replica', true)")
      for (const statement of statements)
        await transaction.query(statement, [
          town.organisation,
          town.source,
          from,
          until - 1,
          usagers,
          JSON.stringify(keys),
        ])
    })
    process.stdout.write(`\rfilled ${until} of ${total} requests`)
  }
  process.stdout.write('\n')
  await database.query('vacuum (analyze)')
}

/** What each of the requests from $3 to $4 is: everything follows from its number. */
const numbered = `
  with n as (select n, n % $5::int as usager, n / $5::int as nth from generate_series($3::int, $4::int) n),
  one as (
    select n, usager, 'R-' || n as reference, k.service, k.key,
      'Démarche ' || (n / 7 % 20) as kind, (array['web','counter','telephone'])[1 + n / 3 % 3] as channel,
      now() - (n % 1095) * interval '1 day' - (n % 86400) * interval '1 second' as received_at,
      n % ${openOneIn} = 0 as is_open,
      encode(hmac(convert_to('email:usager' || usager || '@courrier.example', 'UTF8'), decode(k.key, 'hex'), 'sha256'), 'base64') as email,
      encode(hmac(convert_to('phone:+336' || lpad(usager::text, 8, '0'), 'UTF8'), decode(k.key, 'hex'), 'sha256'), 'base64') as phone
    from n join lateral (
      select service, key from jsonb_to_recordset($6::jsonb) as k (service text, key text)
      offset nth % jsonb_array_length($6::jsonb) limit 1
    ) k on true
  )`

const key = (column: string) => `rtrim(translate(${column}, '+/', '-_'), '=')`

const statements = [
  `${numbered}
   insert into request (organisation, source, reference, service, kind, channel, locale, state, state_at,
     received_at, completed_at, tracking_hash, recorded_at, changed_at)
   select $1, $2, reference, service, kind, channel, 'fr',
     case when is_open then 'in_progress' else 'closed' end, received_at + interval '8 days',
     received_at, case when not is_open then received_at + interval '8 days' end,
     md5('a' || n) || md5('b' || n), received_at, received_at + interval '8 days'
   from one`,
  `${numbered}
   insert into identifier (organisation, sector, key, source, reference, kind, how, since)
   select $1, service, ${key('email')}, $2, reference, 'email', 'declared', received_at from one
   union all
   select $1, service, ${key('phone')}, $2, reference, 'phone', 'declared', received_at from one
   where n % 2 = 0`,
  `${numbered}
   insert into proof (organisation, source, reference, proof, kind, at, content_hash, content, recorded_at)
   select $1, $2, reference, md5('p' || n)::uuid, 'acknowledged', received_at, md5('c' || n),
     jsonb_build_object('id', md5('p' || n)::uuid, 'kind', 'acknowledged', 'at',
       to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')), received_at
   from one where $5::int > 0 and $6::text <> ''`,
  `${numbered}
   insert into promise (organisation, source, reference, promise, window_from, window_to, zone, basis,
     made_at, because, stands_for)
   select $1, $2, reference, 1, received_at, received_at + interval '10 days', 'Europe/Paris', 'norm',
     received_at, 'made', 1
   from one where is_open`,
]
