import type { Queryable } from '../../../platform/database/database.ts'
import { stripControlCharacters } from '../../../platform/database/strip-control-chars.ts'
import type { RequestKey } from '../../requests/requests-sql.ts'
import type { Failure } from '../failure.ts'

/**
 * The proof of an e-mail, and the time of the newest record under its Message-ID, failures and
 * bounces included.
 */
export interface SentLetter extends RequestKey {
  proof: string
  at: Date
}

/** Returns the organisation's e-mail with a Message-ID; `null` when there is none. */
export async function findSentLetter(
  database: Queryable,
  organisation: string,
  sentAs: string,
): Promise<SentLetter | null> {
  const [sent] = await database.query<SentLetter>(
    `select organisation, source, reference, proof, at from delivery
     where organisation = $1 and sent_as = $2 and channel = 'email'
     order by at desc, delivery desc limit 1`,
    [organisation, sentAs],
  )
  return sent ?? null
}

/**
 * Records a bounce. The caller holds the lock of the request.
 * @returns whether it is new
 */
export async function insertReturned(
  transaction: Queryable,
  { organisation, source, reference, proof }: SentLetter,
  sentAs: string,
  failure: Failure,
  now: Date,
): Promise<boolean> {
  const rows = await transaction.query(
    `insert into delivery (organisation, source, reference, proof, delivery, channel, at, outcome,
       made_by, sent_as, failure)
     select $1, $2, $3, $4::uuid,
       (select coalesce(max(delivery), 0) + 1 from delivery
        where (organisation, source, reference, proof) = ($1, $2, $3, $4::uuid)),
       'email', $5::timestamptz, 'failed', 'hub', $6, $7::jsonb
     where not exists (
       select 1 from delivery
       where (organisation, source, reference, proof) = ($1, $2, $3, $4::uuid)
         and sent_as = $6 and failure->>'why' = 'returned'
     )
     returning proof`,
    [organisation, source, reference, proof, now, sentAs, stripControlCharacters(failure)],
  )
  return rows.length > 0
}
