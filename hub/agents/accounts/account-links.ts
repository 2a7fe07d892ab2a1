import { deriveKey, keyedDigest, type Secret } from '../../platform/crypto/secret.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import {
  findSignInRecord,
  updateConsumed,
  upsertSignInRecord,
} from '../authorisation/sign-in-records-sql.ts'
import { type Account, findAccount } from './accounts-sql.ts'

type Needs = Pick<Deps, 'database' | 'clock' | 'secret'>

/** What a link is for: a first visit, or the way back of somebody who has no passkey at hand. */
export type LinkPurpose = 'invitation' | 'way_back'

const minute = 60_000
const lasting = { invitation: 7 * 24 * 60 * minute, way_back: 15 * minute }

/** Links stand among the records of sign-ins, which are swept as they expire. */
const model = 'AccountLink'

/** Path of the links, before their token. */
export const linkPath = '/acces'

/**
 * Makes a link that opens an account once: seven days for an invitation, fifteen minutes for the way
 * back. Only its digest is kept.
 */
export async function makeLink(
  { database, clock, secret, random, publicUrl }: Needs & Pick<Deps, 'random' | 'publicUrl'>,
  { agent }: Pick<Account, 'agent'>,
  purpose: LinkPurpose,
): Promise<string> {
  const token = Buffer.from(random(24)).toString('base64url')
  const expires = new Date(clock().getTime() + lasting[purpose])
  const payload = { accountId: agent, purpose }
  await upsertSignInRecord(database, model, digestOf(secret, token), payload, expires)
  return `${publicUrl}${linkPath}/${token}`
}

/** Finds whose account a link opens; `null` for one that was used or has expired. */
export async function findLink(
  { database, clock, secret }: Needs,
  token: string,
): Promise<Account | null> {
  const found = await findSignInRecord(database, model, 'id', digestOf(secret, token), clock())
  if (!found || found.consumed_at !== null) return null
  return findAccount(database, String(found.payload['accountId']))
}

/**
 * Uses a link, and voids the others of its account.
 * @returns whose account it opens; `null` also for the second of two who press at once
 */
export async function useLink(needs: Needs, token: string): Promise<Account | null> {
  const account = await findLink(needs, token)
  const { database, clock, secret } = needs
  const isFirst =
    account && (await updateConsumed(database, model, digestOf(secret, token), clock()))
  if (!isFirst) return null
  await deleteLinks(database, account.agent)
  return account
}

/** Deletes every link of an account. */
export async function deleteLinks(database: Queryable, agent: string): Promise<void> {
  await database.query(
    `delete from sign_in_record where model = '${model}' and payload ->> 'accountId' = $1`,
    [agent],
  )
}

const digestOf = (secret: Secret, token: string) =>
  keyedDigest(deriveKey(secret, 'account link'), token)
