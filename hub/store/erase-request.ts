import type { Queryable } from './database.ts'
import type { RequestKey } from './requests.ts'

/** Tables whose rows of a request go whole; those that refer to others come first. */
const emptied = [
  'delivery',
  'proof',
  'promise',
  'request_state',
  'identifier',
  'second_factor',
  'usager_address',
  'push_subscription',
  'callback',
  'contact',
  'applied_adaptation',
  'source_record',
] as const

/**
 * Takes a person out of a request that is over. What stays is counted as before, under a reference
 * that says nothing: when it was received and where it stood, what was promised and kept, which steps
 * there were and what was sent, without a word, an address or a name. Columns that stay are named one
 * by one: one that comes later is not kept by mistake. Call it with the request locked.
 * @param anonymous the reference it has from then on
 */
export async function eraseRequest(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  anonymous: string,
): Promise<void> {
  const key = [organisation, source, reference] as const
  for (const copy of [request, states, promises, proofs, adaptations])
    await transaction.query(copy, [...key, anonymous])
  await transaction.query(merges, key)
  await transaction.query(
    `delete from event
     where organisation = $1 and content->>'source' = $2 and content->>'reference' = $3`,
    key,
  )
  await deleteJobs(transaction, key)
  for (const table of [...emptied, 'request'])
    await transaction.query(
      `delete from ${table} where (organisation, source, reference) = ($1, $2, $3)`,
      key,
    )
}

const ofRequest = '(organisation, source, reference) = ($1, $2, $3)'

const request = `
  insert into request (organisation, source, reference, service, kind, channel, locale, territory,
    place, state, state_at, received_at, completed_at, confidential, recorded_at, changed_at,
    tracking_hash)
  select organisation, source, $4, service, kind, channel, locale, territory, place, state, state_at,
    received_at, completed_at, confidential, recorded_at, changed_at, ''
  from request where ${ofRequest}`

const states = `
  insert into request_state (organisation, source, reference, position, state, at, how, recorded_at)
  select organisation, source, $4, position, state, at, how, recorded_at
  from request_state where ${ofRequest}`

const promises = `
  insert into promise (organisation, source, reference, promise, window_from, window_to, zone, basis,
    made_at, replaced_at, because, stands_for)
  select organisation, source, $4, promise, window_from, window_to, zone, basis, made_at, replaced_at,
    because, stands_for
  from promise where ${ofRequest}`

// A proof has an id that its source made: it gets another. Why a sending failed is one of a list;
// what a mail server said of it may hold the address.
const proofs = `
  with renamed as materialized (
    select *, gen_random_uuid() as id from proof where ${ofRequest}
  ), kept as (
    insert into proof (organisation, source, reference, proof, kind, at, content_hash, content,
      recorded_at, audience, made_by, late_for)
    select organisation, source, $4, id, kind, at, '',
      jsonb_build_object('kind', kind, 'id', id, 'at', content->'at'), recorded_at, audience, made_by,
      late_for
    from renamed
  )
  insert into delivery (organisation, source, reference, proof, delivery, channel, at, outcome,
    made_by, failure)
  select organisation, source, $4, renamed.id, d.delivery, d.channel, d.at, d.outcome, d.made_by,
    case when d.failure is not null then jsonb_build_object('why', d.failure->'why') end
  from delivery d join renamed using (organisation, source, reference, proof)`

// A rule is the service's own words, open to all.
const adaptations = `
  insert into applied_adaptation (organisation, source, reference, position, service, version,
    adaptation, rule, applies, at)
  select organisation, source, $4, position, service, version, adaptation, rule, applies, at
  from applied_adaptation where ${ofRequest}`

// What an agent said of two identifiers stays while a request of somebody else has one of them.
const merges = `
  delete from merge m where organisation = $1 and exists (
    select from identifier i
    where (i.organisation, i.source, i.reference) = ($1, $2, $3) and i.sector = m.sector
      and i.key in (m.one_key, m.other_key)
      and not exists (
        select from identifier other
        where (other.organisation, other.sector, other.key) = (i.organisation, i.sector, i.key)
          and (other.source, other.reference) <> ($2, $3)
      )
  )`

/** What still waits to be sent of it. The queue has its tables once a hub has sent something. */
async function deleteJobs(
  transaction: Queryable,
  key: readonly [organisation: string, source: string, reference: string],
): Promise<void> {
  const [queue] = await transaction.query<{ is_there: boolean }>(
    `select to_regclass('pgboss.job') is not null as is_there`,
  )
  if (queue?.is_there)
    await transaction.query(
      `delete from pgboss.job
       where data @> jsonb_build_object('organisation', $1::text, 'source', $2::text,
         'reference', $3::text)`,
      key,
    )
}
