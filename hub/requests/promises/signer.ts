import type { Service } from '#shared/contract/catalogue/service.ts'
import type { SignedPromise } from '#shared/contract/requests/signed-promise.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { promiseType } from '#shared/promise/check.ts'
import { type Localised, localise } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import { ensurePromiseKey, openPromiseKey } from './keys.ts'
import { findPromiseIssuer, type StoredPromise } from './promises-sql.ts'
import { readSigned } from './read-signed.ts'
import { openCompact } from './sign-compact.ts'

/** Dependencies of signing. */
export type SigningDeps = Pick<Deps, 'clock' | 'random' | 'secret' | 'publicUrl'>

/** A promise to sign. */
interface Promised extends Pick<RequestKey, 'source' | 'reference'> {
  service: Pick<Service, 'service' | 'name'> & { norm: Pick<Service['norm'], 'sentence'> }
  window: Pick<StoredPromise, 'window_from' | 'window_to' | 'zone' | 'basis' | 'because'>
  /** `callback`: the window is of a call. */
  about?: SignedPromise['about']
  /** Signed text of the promise it replaces. */
  before?: string | null | undefined
}

/** Signs a promise. @returns a compact JWS */
export type Signer = (promised: Promised) => string

/**
 * Returns a signer for an organisation's promises with the newest key. It reads the database once
 * for all of them. Open one in each transaction, so that a new key is used at once.
 */
export async function openSigner(
  transaction: Queryable,
  { clock, random, secret, publicUrl }: SigningDeps,
  organisation: string,
): Promise<Signer> {
  const { name, key } = await findPromiseIssuer(transaction, organisation)
  const sealed = key ?? (await ensurePromiseKey(transaction, secret, clock()))
  const signCompact = openCompact(openPromiseKey(secret, sealed), promiseType)
  return (promised) => {
    const now = clock().getTime()
    const promise: SignedPromise = {
      iss: publicUrl,
      jti: uuidv7(now, random(10)),
      iat: Math.floor(now / 1000),
      organisation: { id: organisation, name },
      ...contentOf(promised),
    }
    return signCompact(promise)
  }
}

function contentOf({ source, reference, service, window, about, before }: Promised) {
  const { window_from, window_to, zone, basis, because } = window
  const { sentence } = service.norm
  const replaced = before ? readSigned(before) : null
  return {
    service: service.service,
    service_name: inBoth(service.name),
    source,
    reference,
    window: { from: window_from.toISOString(), to: window_to.toISOString(), zone },
    ...(about && { about }),
    basis,
    // The service standard says nothing of a call.
    ...(basis === 'norm' && !about && { rests_on: inBoth(sentence) }),
    because,
    ...(replaced && { replaces: replaced.jti }),
  }
}

/** A signature always covers both languages: French in the place of English nobody wrote. */
const inBoth = (sentence: Localised) => ({ fr: sentence.fr, en: localise(sentence, 'en') })
