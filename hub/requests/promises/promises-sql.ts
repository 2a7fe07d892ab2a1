import type { AsJson } from '../../platform/database/as-json.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import type { SealedPromiseKey } from './promise-keys-sql.ts'

/** A promised window. At most one of a request is current: `replaced_at` is null. */
export interface StoredPromise {
  promise: number
  window_from: Date
  window_to: Date
  zone: string
  basis: 'norm' | 'law' | 'agent'
  made_at: Date
  replaced_at: Date | null
  /** `resumed`: the previous promise, extended by the time the service waited for the usager. */
  because: 'made' | 'changed' | 'resumed'
  /** The original of a resumed promise; otherwise itself. */
  stands_for: number
  /** The signed text; `null` when the request was completed before it was recorded. */
  jws: string | null
}

/** The same in JSON, with times as text. */
export type WrittenPromise = AsJson<StoredPromise>

/** A promise row `t` as JSON. */
export const writtenPromises = `jsonb_build_object('promise', t.promise, 'window_from', t.window_from,
  'window_to', t.window_to, 'zone', t.zone, 'basis', t.basis, 'made_at', t.made_at,
  'replaced_at', t.replaced_at, 'because', t.because, 'stands_for', t.stands_for, 'jws', t.jws)`

export function parseStoredPromise(one: WrittenPromise): StoredPromise {
  return {
    ...one,
    window_from: new Date(one.window_from),
    window_to: new Date(one.window_to),
    made_at: new Date(one.made_at),
    replaced_at: one.replaced_at === null ? null : new Date(one.replaced_at),
  }
}

/** Returns every promise of a request, oldest first, replaced ones included. */
export function listPromises(database: Queryable, key: RequestKey): Promise<StoredPromise[]> {
  return database.query<StoredPromise>(
    `select promise, window_from, window_to, zone, basis, made_at, replaced_at, because, stands_for,
       jws
     from promise
     where organisation = $1 and source = $2 and reference = $3 order by promise`,
    [key.organisation, key.source, key.reference],
  )
}

/** Returns the signed text of the current promise, if there is one. */
export async function findStandingSigned(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<string | null> {
  const [row] = await database.query<{ jws: string | null }>(
    `select jws from promise
     where organisation = $1 and source = $2 and reference = $3 and replaced_at is null`,
    [organisation, source, reference],
  )
  return row?.jws ?? null
}

/**
 * Returns the issuer of an organisation's promises: its name, and the newest key; `null` before the
 * first key.
 */
export async function findPromiseIssuer(
  transaction: Queryable,
  organisation: string,
): Promise<{ name: string; key: SealedPromiseKey | null }> {
  const [row] = await transaction.query<{ name: string; key: SealedPromiseKey | null }>(
    `select name, (
       select jsonb_build_object('kid', kid, 'sealed', sealed) from promise_key
       order by created_at desc, kid limit 1
     ) as key from organisation where organisation = $1`,
    [organisation],
  )
  if (!row) throw new Error(`No organisation is called ${organisation}`)
  return row
}

/**
 * Makes promises the current ones; each replaces the previous one. The caller holds the locks of
 * the requests.
 * @param promises those of one request in order
 */
export async function updateStandingPromises(
  transaction: Queryable,
  promises: readonly (RequestKey & Omit<StoredPromise, 'replaced_at'>)[],
): Promise<void> {
  if (promises.length === 0) return
  const next = new Map<string, Date>()
  const rows = [...promises].reverse().map((one) => {
    const { organisation, source, reference } = one
    const request = JSON.stringify([organisation, source, reference])
    const replaced_at = next.get(request) ?? null
    next.set(request, one.made_at)
    return { ...one, replaced_at }
  })
  const first = [...next].map(([request, at]) => {
    const [organisation, source, reference] = JSON.parse(request)
    return { organisation, source, reference, at }
  })
  await transaction.query(
    `update promise set replaced_at = said.at from jsonb_to_recordset($1::jsonb)
       as said (organisation text, source text, reference text, at timestamptz)
     where (promise.organisation, promise.source, promise.reference)
       = (said.organisation, said.source, said.reference) and replaced_at is null`,
    [JSON.stringify(first)],
  )
  await transaction.query(
    `insert into promise (organisation, source, reference, promise, window_from, window_to, zone,
       basis, made_at, replaced_at, because, stands_for, jws)
     select organisation, source, reference, promise, window_from, window_to, zone, basis, made_at,
       replaced_at, because, stands_for, jws
     from jsonb_to_recordset($1::jsonb) as said (
       organisation text, source text, reference text, promise int, window_from timestamptz,
       window_to timestamptz, zone text, basis text, made_at timestamptz, replaced_at timestamptz,
       because text, stands_for int, jws text
     )`,
    [JSON.stringify(rows)],
  )
}
