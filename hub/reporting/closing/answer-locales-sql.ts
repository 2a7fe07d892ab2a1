import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { fewestAlike } from '../../invitations/facts.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Selects answers of closed months to invitations of the register. They take no more parts. */
const answers = `select f.feedback, f.instrument, f.instrument_version, f.locale, i.service, i.month
  from invitation i
  join feedback f on (f.organisation, f.feedback) = (i.organisation, i.feedback)
  where i.organisation = $1 and i.frame = 'register'
    and i.month >= $2::date - interval '6 months'
    and i.month <= (select max(k.month) from closing k where k.organisation = $1)
    -- The last ticket of a month ends within 61 days of its first.
    and (i.finished or i.month < $2::date - 61)`

/** Answers to one instrument whose language is rare. */
export interface RareLocale {
  instrument: string
  version: number
  /** The commonest language of the invited requests of their service and month. */
  commonest: UsagerLocale
  feedback: string[]
}

/**
 * Lists the answers of closed months to invitations of the register whose language fewer than five
 * invited requests of their service and month have.
 * @param today `YYYY-MM-DD`
 */
export function listRareLocales(
  database: Queryable,
  organisation: string,
  today: string,
): Promise<RareLocale[]> {
  return database.query<RareLocale>(
    `with answered as materialized (${answers}), spoken as (
       select r.service, date_trunc('month', r.invited_on)::date as month, r.locale, count(*) as n
       from request r
       where r.organisation = $1 and r.draw = 'drawn'
         and r.invited_on >= (select min(month) from answered)
       group by 1, 2, 3
     ), commonest as (
       select distinct on (service, month) service, month, locale
       from spoken order by service, month, n desc, locale
     )
     select a.instrument, a.instrument_version as version, c.locale as commonest,
       array_agg(a.feedback) as feedback
     from answered a join commonest c using (service, month)
     where a.locale <> c.locale and not exists (
       select from spoken s
       where (s.service, s.month, s.locale) = (a.service, a.month, a.locale) and s.n >= $3::int
     )
     group by 1, 2, 3`,
    [organisation, today, fewestAlike],
  )
}

/**
 * Deletes the digests of all these answers: who tries each language would find the one it was made
 * of. A digest recognises further parts, and none comes.
 */
export async function deleteEnvelopeDigests(
  transaction: Queryable,
  organisation: string,
  today: string,
): Promise<void> {
  await transaction.query(
    `update feedback f set envelope_hash = '' from (${answers}) a
     where f.organisation = $1 and f.feedback = a.feedback and f.envelope_hash <> ''`,
    [organisation, today],
  )
}

/** Writes the language of some answers, and the digest of the words asked in it. */
export async function updateLocale(
  transaction: Queryable,
  organisation: string,
  feedback: readonly string[],
  { locale, wordingHash }: { locale: UsagerLocale; wordingHash: string },
): Promise<void> {
  await transaction.query(
    `update feedback set locale = $3, wording_hash = $4
     where organisation = $1 and feedback = any($2::uuid[])`,
    [organisation, feedback, locale, wordingHash],
  )
}
