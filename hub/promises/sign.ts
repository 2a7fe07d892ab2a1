import { sign } from 'node:crypto'
import type { SignedPromise } from '#shared/contract/signed-promise.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { promiseType } from '#shared/promise/check.ts'
import type { Services } from '../services.ts'
import type { Queryable } from '../store/database.ts'
import { findPromiseGround, type StoredPromise } from '../store/promises.ts'
import type { RequestKey } from '../store/requests.ts'
import { ensurePromiseKey, openPromiseKey } from './keys.ts'
import { readSigned } from './read-signed.ts'

/** What signing needs from outside. */
export type Signing = Pick<Services, 'clock' | 'random' | 'secret' | 'publicUrl'>

/** A promise that is being made. */
type Made = Pick<StoredPromise, 'window_from' | 'window_to' | 'zone' | 'basis' | 'because'>

/**
 * Signs a promise with the newest key, in the transaction that makes it.
 * @param before the promise it replaces
 * @returns the compact JWS; `null` for a request that is already over: nothing is promised any more
 */
export async function signPromise(
  transaction: Queryable,
  { clock, random, secret, publicUrl }: Signing,
  key: RequestKey,
  { window_from, window_to, zone, basis, because }: Made,
  before: Pick<StoredPromise, 'jws'> | undefined,
): Promise<string | null> {
  const ground = await findPromiseGround(transaction, key)
  if (!ground || ground.is_over) return null
  const now = clock()
  const sealed = ground.key ?? (await ensurePromiseKey(transaction, secret, now))
  const replaced = before?.jws && readSigned(before.jws)
  const { fr, en } = ground.norm
  return write(
    {
      iss: publicUrl,
      jti: uuidv7(now.getTime(), random(10)),
      iat: Math.floor(now.getTime() / 1000),
      organisation: { id: key.organisation, name: ground.organisation_name },
      service: ground.service,
      service_name: { fr: ground.service_name.fr, en: ground.service_name.en },
      source: key.source,
      reference: key.reference,
      window: { from: window_from.toISOString(), to: window_to.toISOString(), zone },
      basis,
      ...(basis === 'norm' && { rests_on: { fr, en } }),
      because,
      ...(replaced && { replaces: replaced.jti }),
    },
    openPromiseKey(secret, sealed),
  )
}

/** Node's own signature takes a tenth of a millisecond at most, half of what WebCrypto's does. */
function write(
  promise: SignedPromise,
  { privateKey, published }: ReturnType<typeof openPromiseKey>,
): string {
  const header = { alg: published.alg, typ: promiseType, kid: published.kid }
  const signed = `${encode(header)}.${encode(promise)}`
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`
}

const encode = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url')
