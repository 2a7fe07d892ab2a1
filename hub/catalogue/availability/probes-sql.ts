import type { Days } from '#shared/calendar/period.ts'
import type { ProbeFailure } from '#shared/contract/catalogue/offer.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** A checked address, with its last result. */
export interface ProbedAddress {
  service: string
  address: string
  probed_at: Date | null
  failure: ProbeFailure | null
}

/** An address due for a check, with the registered origins of its organisation. */
export interface DueAddress {
  organisation: string
  service: string
  address: string
  zone: string
  origins: string[]
}

/** Days of a month on which an address was checked, and their results. */
export interface ProbeMonth {
  service: string
  address: string
  /** `YYYY-MM` */
  month: string
  /** Days without a failure, out of all. */
  x: number
  n: number
  answered: number
  asked: number
}

/** Replaces the checked addresses of a service; counts of removed ones stay. */
export async function replaceProbedAddresses(
  transaction: Queryable,
  said: { organisation: string; author: string; at: Date },
  service: string,
  addresses: readonly string[],
): Promise<void> {
  const { organisation, author, at } = said
  await transaction.query(
    `delete from probe_address
     where (organisation, service) = ($1, $2) and not address = any($3::text[])`,
    [organisation, service, addresses],
  )
  await transaction.query(
    `insert into probe_address (organisation, service, address, author, declared_at)
     select $1, $2, address, $4, $5 from unnest($3::text[]) as said (address)
     on conflict do nothing`,
    [organisation, service, addresses, author, at],
  )
}

/** Returns the checked addresses of an organisation. */
export function listProbedAddresses(
  database: Queryable,
  organisation: string,
): Promise<ProbedAddress[]> {
  return database.query<ProbedAddress>(
    `select service, address, probed_at, failure from probe_address
     where organisation = $1 order by service, address`,
    [organisation],
  )
}

/** Returns the origins registered for the sites of an organisation. */
export async function listProbedOrigins(
  database: Queryable,
  organisation: string,
): Promise<string[]> {
  const rows = await database.query<{ origin: string }>(
    `select distinct unnest(origins) as origin from site where organisation = $1 order by 1`,
    [organisation],
  )
  return rows.map(({ origin }) => origin)
}

/** Returns addresses not checked since a moment, the longest unchecked first. */
export function listDueAddresses(database: Queryable, since: Date): Promise<DueAddress[]> {
  return database.query<DueAddress>(
    `select p.organisation, p.service, p.address, o.zone, coalesce((
       select array_agg(distinct origin) from site s, unnest(s.origins) as origin
       where s.organisation = p.organisation
     ), '{}') as origins
     from probe_address p join organisation o using (organisation)
     where p.probed_at is null or p.probed_at < $1
     order by p.probed_at nulls first`,
    [since],
  )
}

/**
 * Counts one check, unless the address was removed meanwhile.
 * @param tried its day in the organisation's time zone; `null` when it was not checked
 */
export async function countProbe(
  transaction: Queryable,
  { organisation, service, address }: Pick<DueAddress, 'organisation' | 'service' | 'address'>,
  tried: { day: string | null; at: Date; failure: ProbeFailure | null },
): Promise<void> {
  const known = await transaction.query(
    `update probe_address set probed_at = $4, failure = $5
     where (organisation, service, address) = ($1, $2, $3) returning 1`,
    [organisation, service, address, tried.at, tried.failure],
  )
  if (known.length === 0 || tried.day === null) return
  await transaction.query(
    `insert into probe_day as known (organisation, service, address, day, answered, asked)
     values ($1, $2, $3, $4::date, $5, 1)
     on conflict (organisation, service, address, day) do update set
       answered = known.answered + excluded.answered, asked = known.asked + 1`,
    [organisation, service, address, tried.day, tried.failure === null ? 1 : 0],
  )
}

/** Returns the results of the checks by month. @param within only these days */
export function listProbeMonths(
  database: Queryable,
  organisation: string,
  within: Days | null,
): Promise<ProbeMonth[]> {
  return database.query<ProbeMonth>(
    `select service, address, to_char(day, 'YYYY-MM') as month,
       count(*) filter (where answered = asked)::int as x, count(*)::int as n,
       sum(answered)::int as answered, sum(asked)::int as asked
     from probe_day
     where organisation = $1
       and day >= coalesce($2::date, '-infinity') and day < coalesce($3::date, 'infinity')
     group by 1, 2, 3 order by 1, 2, 3`,
    [organisation, within?.from ?? null, within?.until ?? null],
  )
}

/** Checks of an address on a day. */
export interface ProbeDay {
  service: string
  address: string
  day: string
  answered: number
  asked: number
}

/** Returns the results of the checks by day. */
export function listProbeDays(
  database: Queryable,
  organisation: string,
  within: Days,
): Promise<ProbeDay[]> {
  return database.query<ProbeDay>(
    `select service, address, to_char(day, 'YYYY-MM-DD') as day, answered, asked from probe_day
     where organisation = $1 and day >= $2::date and day < $3::date
     order by service, address, day`,
    [organisation, within.from, within.until],
  )
}
