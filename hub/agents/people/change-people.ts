import type { PersonSent, RightsPut } from '#shared/contract/agents/people.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { deleteLinks } from '../accounts/account-links.ts'
import {
  type Account,
  type AccountRights,
  findAccount,
  insertAccount,
} from '../accounts/accounts-sql.ts'
import { sendLink } from '../accounts/send-link.ts'
import { deleteSessions } from '../authorisation/sessions-sql.ts'
import { deleteAccount, listPeople, lockPeople, updateAccountRights } from './people-sql.ts'

type Needs = Pick<
  Deps,
  'database' | 'clock' | 'secret' | 'random' | 'publicUrl' | 'direct' | 'identityProvider'
>

/** A link to hand over; `null` where an e-mail took it to its person. */
type Handed = string | null

const rightsOf = ({ services, ...rights }: RightsPut): AccountRights => ({
  ...rights,
  services: services ?? [],
})

/**
 * Invites a person: an account that a link opens.
 * @throws Refusal `address_invited` for an address that has an account on this hub
 */
export async function invitePerson(
  deps: Needs,
  bearer: Bearer,
  { email, name, locale, ...rights }: PersonSent,
): Promise<{ person: string; link: Handed }> {
  const { database, clock, random } = deps
  const { zone } = await ownOrganisation(database, bearer)
  const { organisation } = bearer.rights
  const now = clock()
  const agent = uuidv7(now.getTime(), random(10))
  const asked = { organisation, agent, name, email: email.toLowerCase(), locale }
  const when = { now, day: dayIn(zone, now) }
  if (!(await insertAccount(database, asked, rightsOf(rights), when)))
    throw new Refusal('address_invited')
  return { person: agent, link: await renewLink(deps, bearer, agent) }
}

/**
 * Makes another link for an account; those before open nothing any more.
 * @throws Refusal `unknown_person`
 */
export async function renewLink(deps: Needs, bearer: Bearer, person: string): Promise<Handed> {
  const account = await requireAccount(deps.database, bearer, person)
  await deleteLinks(deps.database, person)
  const purpose = account.opened_on === null ? 'invitation' : 'way_back'
  const { link, isSent } = await sendLink(deps, account, purpose)
  return isSent ? null : link
}

/**
 * Changes what a person may do, and ends their sessions: their tokens may say more.
 * @throws Refusal `unknown_person`, `last_administrator`
 */
export async function changeRights(
  deps: Needs,
  bearer: Bearer,
  person: string,
  rights: RightsPut,
): Promise<void> {
  await deps.database.transaction(async (transaction) => {
    await lockPeople(transaction, bearer.rights.organisation)
    const account = await requireAccount(transaction, bearer, person)
    if (rights.role !== 'admin') await requireOther(deps, transaction, account)
    await updateAccountRights(transaction, account, rightsOf(rights))
    if (person !== bearer.agent || rights.role !== 'admin')
      await deleteSessions(transaction, person)
  })
}

/**
 * Removes the account of a person, with their passkeys, links and sessions. What they did stays.
 * @throws Refusal `unknown_person`, `last_administrator`
 */
export async function removePerson(deps: Needs, bearer: Bearer, person: string): Promise<void> {
  await deps.database.transaction(async (transaction) => {
    await lockPeople(transaction, bearer.rights.organisation)
    const account = await requireAccount(transaction, bearer, person)
    await requireOther(deps, transaction, account)
    await deleteLinks(transaction, person)
    await deleteSessions(transaction, person)
    await deleteAccount(transaction, account)
  })
}

/** @throws Refusal `unknown_person`, also for a person of an identity provider: nothing holds here */
async function requireAccount(
  database: Queryable,
  { rights }: Bearer,
  person: string,
): Promise<Account> {
  const account = await findAccount(database, person)
  if (account?.organisation !== rights.organisation) throw new Refusal('unknown_person')
  return account
}

/** @throws Refusal `last_administrator` where nobody else administers, who has a way to sign in */
async function requireOther(
  { identityProvider }: Needs,
  database: Queryable,
  account: Account,
): Promise<void> {
  if (account.role !== 'admin' || account.opened_on === null) return
  const people = await listPeople(database, account.organisation)
  const isOther = people.some(
    ({ agent, role, is_open, email }) =>
      agent !== account.agent &&
      role === 'admin' &&
      is_open &&
      (email !== null || identityProvider !== null),
  )
  if (!isOther) throw new Refusal('last_administrator')
}
