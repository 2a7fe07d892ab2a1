import { codeBytes, foldCode, writeCode } from '#shared/identifier/code.ts'
import { digestsUnder, digestUnder } from '../../platform/crypto/digests.ts'
import { isSame, type Secret } from '../../platform/crypto/secret.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import {
  findSignInRecord,
  updateConsumed,
  upsertSignInRecord,
} from '../authorisation/sign-in-records-sql.ts'
import { countCodeTry } from './account-links-sql.ts'
import { type Account, findAccount } from './accounts-sql.ts'

type Needs = Pick<Deps, 'database' | 'clock' | 'secret'>

/** What a link is for: a first visit, or the way back of somebody who has no passkey at hand. */
export type LinkPurpose = 'invitation' | 'way_back'

/** Why a link does not open: used or expired; or another browser asked for it. */
type Closed = 'gone' | 'elsewhere'

const minute = 60_000
/** How long the way back is open, in milliseconds. */
export const linkLifetime = 10 * minute
const lasting = { invitation: 7 * 24 * 60 * minute, way_back: linkLifetime }

/** Links stand among the records of sign-ins, which are swept as they expire. */
const model = 'AccountLink'

/** Characters of a code that is typed, with its dash: 40 random bits. */
const codeLength = 9

/** Path of the links, before their token. */
export const linkPath = '/acces'

/** A link, and the code that stands for it in the browser that asked. */
interface MadeLink {
  link: string
  code: string | null
}

/**
 * Makes a link that opens an account once: seven days for an invitation, ten minutes for the way
 * back. Only digests of it and of its code are kept.
 * @param browser the mark of the browser that asked, where it opens alone; without it, anywhere
 */
export async function makeLink(
  { database, clock, secret, random, publicUrl }: Needs & Pick<Deps, 'random' | 'publicUrl'>,
  { agent }: Pick<Account, 'agent'>,
  purpose: LinkPurpose,
  browser: string | null = null,
): Promise<MadeLink> {
  const token = Buffer.from(random(24)).toString('base64url')
  const code = browser === null ? null : writeCode(random(codeBytes)).slice(0, codeLength)
  const expires = new Date(clock().getTime() + lasting[purpose])
  const tied = browser !== null &&
    code !== null && {
      browser: digestOf(secret, browser),
      code: digestOf(secret, code),
      tries: 0,
    }
  const payload = { accountId: agent, purpose, ...tied }
  await upsertSignInRecord(database, model, digestOf(secret, token), payload, expires)
  return { link: `${publicUrl}${linkPath}/${token}`, code }
}

/** Finds whose account a link opens, in a browser. @param browser its mark */
export async function findLink(
  needs: Needs,
  token: string,
  browser: string | null,
): Promise<Account | Closed> {
  const found = await openLink(needs, token, browser)
  return typeof found === 'string' ? found : found.account
}

async function openLink(
  { database, clock, secret }: Needs,
  token: string,
  browser: string | null,
): Promise<{ id: string; account: Account } | Closed> {
  for (const id of digestsOf(secret, token)) {
    const found = await findSignInRecord(database, model, 'id', id, clock())
    if (!found) continue
    if (found.consumed_at !== null) return 'gone'
    const { accountId, browser: asked } = found.payload
    const marks = digestsOf(secret, browser ?? '')
    const isThere = asked === undefined || marks.some((mark) => isSame(String(asked), mark))
    if (!isThere) return 'elsewhere'
    const account = await findAccount(database, String(accountId))
    return account ? { id, account } : 'gone'
  }
  return 'gone'
}

/**
 * Uses a link, and voids the others of its account.
 * @returns whose account it opens; `gone` also for the second of two who press at once
 */
export async function useLink(
  needs: Needs,
  token: string,
  browser: string | null,
): Promise<Account | Closed> {
  const found = await openLink(needs, token, browser)
  if (typeof found === 'string') return found
  return (await spend(needs, found.id, found.account)) ? found.account : 'gone'
}

/**
 * Uses a link by the code of its e-mail, typed in the browser that asked. Five wrong codes void it.
 * @returns whose account it opens; `null` for a wrong, used or old code
 */
export async function useLinkCode(
  needs: Needs,
  typed: string,
  browser: string,
): Promise<Account | null> {
  const { database, clock, secret } = needs
  const tried = {
    browsers: digestsOf(secret, browser),
    codes: digestsOf(secret, readTyped(typed)),
  }
  const found = await countCodeTry(database, model, tried, clock())
  const account = found && (await findAccount(database, found.account))
  return account && (await spend(needs, found.id, account)) ? account : null
}

async function spend(
  { database, clock }: Needs,
  id: string,
  { agent }: Pick<Account, 'agent'>,
): Promise<boolean> {
  const isFirst = await updateConsumed(database, model, id, clock())
  if (isFirst) await deleteLinks(database, agent)
  return isFirst
}

/** Deletes every link of an account. */
export async function deleteLinks(database: Queryable, agent: string): Promise<void> {
  await database.query(
    `delete from sign_in_record where model = '${model}' and payload ->> 'accountId' = $1`,
    [agent],
  )
}

/** Reads a typed code like every code of Parvis: any case, with or without its dash, O for 0. */
function readTyped(typed: string): string {
  const characters = foldCode(typed)
  return `${characters.slice(0, 4)}-${characters.slice(4)}`
}

const use = ['account link']

const digestOf = (secret: Secret, token: string) => digestUnder(secret, use, token)

/** Returns the digests by which a link of before the root changed may be kept, too. */
const digestsOf = (secret: Secret, token: string) => digestsUnder(secret, use, token)
