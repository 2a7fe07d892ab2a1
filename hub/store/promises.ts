import type { Service } from '#shared/contract/service.ts'
import type { Queryable } from './database.ts'
import type { SealedPromiseKey } from './promise-keys.ts'
import type { RequestKey } from './requests.ts'

/** A window the service committed to. At most one of a request stands: `replaced_at` is null. */
export interface StoredPromise {
  promise: number
  window_from: Date
  window_to: Date
  zone: string
  basis: 'norm' | 'law' | 'agent'
  made_at: Date
  replaced_at: Date | null
  /** `resumed`: the one before, put off by as long as the service waited for its usager. */
  because: 'made' | 'changed' | 'resumed'
  /** The promise it is, once put off: itself, unless it was resumed. */
  stands_for: number
  /** What was signed of it; `null` where the request was over when it was recorded. */
  jws: string | null
}

/** Every promise of a request, oldest first; replaced ones stay in the record. */
export function findPromises(database: Queryable, key: RequestKey): Promise<StoredPromise[]> {
  return database.query<StoredPromise>(
    `select promise, window_from, window_to, zone, basis, made_at, replaced_at, because, stands_for,
       jws
     from promise
     where organisation = $1 and source = $2 and reference = $3 order by promise`,
    [key.organisation, key.source, key.reference],
  )
}

/** What was signed of the promise that stands, if it was signed. */
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

/** Who makes the promises of an organisation: its name, and the newest key; `null` before the first. */
export async function findPromiser(
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

interface PromisedRequest extends Pick<Service, 'service' | 'name' | 'norm'> {
  is_over: boolean
}

/** What is signed of the service of a request, and whether the request is over. */
export async function findPromisedRequest(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<PromisedRequest | null> {
  const [row] = await transaction.query<PromisedRequest>(
    `select s.service, s.definition->'name' as name, s.definition->'norm' as norm,
       r.completed_at is not null or r.state in ('closed', 'withdrawn') as is_over
     from request r join service s using (organisation, service)
     where r.organisation = $1 and r.source = $2 and r.reference = $3`,
    [organisation, source, reference],
  )
  return row ?? null
}

/** Makes a promise the standing one. Call it with the request locked. */
export async function standPromise(
  transaction: Queryable,
  key: RequestKey,
  promise: Omit<StoredPromise, 'replaced_at'>,
): Promise<void> {
  const where = [key.organisation, key.source, key.reference]
  await transaction.query(
    `update promise set replaced_at = $4
     where organisation = $1 and source = $2 and reference = $3 and replaced_at is null`,
    [...where, promise.made_at],
  )
  await transaction.query(
    `insert into promise (organisation, source, reference, promise, window_from, window_to, zone,
       basis, made_at, because, stands_for, jws)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...where,
      promise.promise,
      promise.window_from,
      promise.window_to,
      promise.zone,
      promise.basis,
      promise.made_at,
      promise.because,
      promise.stands_for,
      promise.jws,
    ],
  )
}
