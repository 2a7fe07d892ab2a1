import type { MergeReason } from '#shared/contract/agents/merge.ts'
import type { AsJson } from '../../platform/database/as-json.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { StoredCallback } from '../../requests/callbacks/callbacks-sql.ts'
import type { StoredDelivery } from '../../requests/delivery/queue/deliveries-sql.ts'
import type { KnownBy } from '../../requests/identifiers/identifiers-sql.ts'
import type { StoredFactor } from '../../requests/identifiers/second-factors-sql.ts'
import type { StoredMandate } from '../../requests/mandates/mandates-sql.ts'
import type { StoredPromise } from '../../requests/promises/promises-sql.ts'
import type { StoredProof } from '../../requests/requests/proofs-sql.ts'
import { requestColumns, type StoredRequest } from '../../requests/requests/requests-sql.ts'
import type { Reach } from '../authorisation/reach.ts'

/** A request that matches the search. */
export interface Recognised extends StoredRequest {
  sector: string
  /** It has the searched reference. */
  is_named: boolean
  /** It is in the agent's sector, who may see it in full. */
  whole: boolean
  /** When its source last updated it. */
  changed_at: Date
  /** The identifiers and second factors of its usager, in its sector. */
  known_by: (KnownBy & { key: string; beside: boolean })[]
  factors: StoredFactor[]
  /** It is open, and its usager was not recognised before. */
  is_first: boolean
  /** The end of the current promise. */
  promised_to: Date | null
  /** Merges of the searched keys. */
  merges: StandingMerge[]
  /** Its history, for a named request within full reach. */
  story: Story | null
}

/** Two keys that an agent merged. */
interface StandingMerge {
  merge: string
  sector: string
  reason: MergeReason
  made_at: Date
  keys: [string, string]
}

/** The history of a request. */
export interface Story {
  proofs: StoredProof[]
  promises: StoredPromise[]
  deliveries: StoredDelivery[]
  /** The call its usager waits for: the latest in a slot, else the oldest. */
  awaited: AwaitedCall | null
  /** Those who act for its usager. */
  mandates: DelegateNow[]
}

/** Somebody who acts for a usager. */
type DelegateNow = Pick<StoredMandate, 'kind' | 'name_sealed' | 'begun_at'>

/** A pending call, without its number. */
type AwaitedCall = Pick<StoredCallback, 'asked_at' | 'window_from' | 'window_to' | 'zone'>

/** The search: a reference, or keys of the usager for each sector. */
export interface Sought {
  keys: readonly { sector: string; key: string }[]
  reference: string | null
  source: string | null
  /** Also reads the history of a named request. */
  withStory: boolean
}

/**
 * Lists the reachable requests of the searched usager or reference: named first, then newest. A
 * request also leads to the other requests of its usager; merged keys count as one.
 */
export async function listRecognised(
  database: Queryable,
  { organisation, services }: Reach,
  { keys, reference, source, withStory }: Sought,
): Promise<Recognised[]> {
  const rows = await database.query<Written>(statement, [
    organisation,
    JSON.stringify(services),
    keys.map(({ sector }) => sector),
    reference,
    source,
    withStory,
    keys.map(({ key }) => key),
  ])
  return rows.map((row) => ({
    ...row,
    known_by: row.known_by.map((one) => ({ ...one, since: new Date(one.since) })),
    merges: (row.merges ?? []).map((one) => ({ ...one, made_at: new Date(one.made_at) })),
    story: row.story && readStory(row.story),
  }))
}

/** A request as PostgreSQL returns it, with lists as JSON. */
interface Written extends Omit<Recognised, 'known_by' | 'merges' | 'story'> {
  known_by: AsJson<Recognised['known_by']>
  merges: AsJson<StandingMerge[]> | null
  story: WrittenStory | null
}

/** A history as JSON. */
interface WrittenStory {
  proofs: AsJson<
    { content: Omit<StoredProof, 'made_by'>; made_by: StoredProof['made_by'] }[]
  > | null
  promises: AsJson<StoredPromise[]> | null
  deliveries: AsJson<StoredDelivery[]> | null
  awaited: AsJson<AwaitedCall> | null
  mandates: AsJson<DelegateNow>[] | null
}

function readStory({ proofs, promises, deliveries, awaited, mandates }: WrittenStory): Story {
  return {
    proofs: (proofs ?? []).map(({ content, made_by }) => ({ ...content, made_by }) as StoredProof),
    promises: (promises ?? []).map((one) => ({
      ...one,
      window_from: new Date(one.window_from),
      window_to: new Date(one.window_to),
      made_at: new Date(one.made_at),
      replaced_at: one.replaced_at === null ? null : new Date(one.replaced_at),
    })),
    deliveries: (deliveries ?? []).map((one) => ({ ...one, at: new Date(one.at) })),
    mandates: (mandates ?? []).map((one) => ({ ...one, begun_at: new Date(one.begun_at) })),
    awaited: awaited && {
      asked_at: new Date(awaited.asked_at),
      window_from: awaited.window_from === null ? null : new Date(awaited.window_from),
      window_to: awaited.window_to === null ? null : new Date(awaited.window_to),
      zone: awaited.zone,
    },
  }
}

/** Most requests of one key: a key with more is not a person. */
const most = 200

/** Joins another table on the key of the matched request. */
const ofRequest = (table: string) =>
  `(${table}.organisation, ${table}.source, ${table}.reference)
     = ($1, request.source, request.reference)`

// `limit` makes the planner use the index of each key and request. Without it, the planner
// overestimates the rows of a key and reads whole tables.
const statement = `
  with recursive reached as (
    select * from jsonb_to_recordset($2::jsonb) as r (service text, sector text, whole boolean)
  ), named as (
    select r.source, r.reference, reached.sector
    from (
      select source, reference, service from request
      where organisation = $1 and reference = $4 and ($5::text is null or source = $5)
        and not confidential
      limit ${most}
    ) r join reached using (service)
  ), asked (sector, key) as (
    select * from unnest($3::text[], $7::text[])
    union
    select i.sector, i.key from named
    cross join lateral (
      select sector, key from identifier
      where (organisation, source, reference, sector)
        = ($1, named.source, named.reference, named.sector)
        and not beside
      limit ${most}
    ) i
    union
    select asked.sector, one_person.key from asked
    cross join lateral (
      select other_key as key from merge
      where (organisation, sector, one_key) = ($1, asked.sector, asked.key) and undone_at is null
      union all
      select one_key from merge
      where (organisation, sector, other_key) = ($1, asked.sector, asked.key) and undone_at is null
    ) one_person
  ), merged as (
    select jsonb_agg(distinct jsonb_build_object('merge', m.merge, 'sector', m.sector,
      'reason', m.reason, 'made_at', m.made_at, 'keys', jsonb_build_array(m.one_key, m.other_key)))
      as merges
    from asked cross join lateral (
      select merge, sector, reason, made_at, one_key, other_key from merge
      where (organisation, sector, one_key) = ($1, asked.sector, asked.key) and undone_at is null
    ) m
  ), hit as (
    select source, reference, sector, bool_or(is_named) as is_named from (
      select source, reference, sector, true as is_named from named
      union all
      select i.source, i.reference, asked.sector, false from asked
      cross join lateral (
        select source, reference from identifier
        where (organisation, sector, key) = ($1, asked.sector, asked.key)
        limit ${most}
      ) i
    ) every group by 1, 2, 3
  )
  select ${requestColumns}, request.changed_at, hit.sector, hit.is_named, reached.whole,
    request.recognised_on is null and request.completed_at is null and request.state <> 'withdrawn'
      as is_first,
    (select coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'how', i.how, 'since', i.since,
       'key', i.key, 'beside', i.beside) order by i.kind, i.since), '[]')
     from identifier i where ${ofRequest('i')} and i.sector = hit.sector) as known_by,
    (select coalesce(jsonb_agg(jsonb_build_object('kind', f.kind, 'digest', f.digest)), '[]')
     from second_factor f where ${ofRequest('f')}) as factors,
    (select max(p.window_to) from promise p where ${ofRequest('p')} and p.replaced_at is null)
      as promised_to,
    (select merges from merged) as merges,
    case when $6::boolean and hit.is_named and reached.whole then jsonb_build_object(
      'proofs', (
        select jsonb_agg(jsonb_build_object('content', proof.content, 'made_by', proof.made_by)
          order by proof.at, proof.recorded_at, proof.proof)
        from proof where ${ofRequest('proof')} and proof.audience <> 'invitation'),
      'promises', (
        select jsonb_agg(to_jsonb(p) - '{organisation,source,reference}'::text[] order by p.promise)
        from promise p where ${ofRequest('p')}),
      'deliveries', (
        select jsonb_agg(jsonb_build_object('proof', d.proof, 'channel', d.channel, 'at', d.at,
          'why', d.why, 'failure', d.failure, 'outcome',
          case d.failure->>'why' when 'interrupted' then 'unknown' else d.outcome end)
          order by d.at, d.proof, d.delivery)
        from delivery d where ${ofRequest('d')}),
      'awaited', (
        select jsonb_build_object('asked_at', c.asked_at, 'window_from', c.window_from,
          'window_to', c.window_to, 'zone', c.zone)
        from callback c where ${ofRequest('c')} and c.done_at is null
        order by c.window_to desc nulls last, c.asked_at limit 1),
      'mandates', (
        select jsonb_agg(jsonb_build_object('kind', m.kind, 'name_sealed', m.name_sealed,
          'begun_at', m.begun_at) order by m.begun_at)
        from mandate m where ${ofRequest('m')} and m.ended_at is null)
    ) end as story
  from hit
  cross join lateral (
    select * from request r
    where (r.organisation, r.source, r.reference) = ($1, hit.source, hit.reference) limit 1
  ) request
  join reached on (reached.service, reached.sector) = (request.service, hit.sector)
  where not request.confidential
  order by hit.is_named desc, request.received_at desc, request.reference, request.source limit ${most}`
