import type { OwnPasskeys } from '#shared/contract/agents/passkeys.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { sha256 } from '../../platform/crypto/digest.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { requireFreshSession } from '../authorisation/fresh-session.ts'
import { findAccount, lockAccount } from './accounts-sql.ts'
import { deletePasskey, listPasskeys } from './passkeys-sql.ts'

type Needs = Pick<Deps, 'database' | 'clock'>

/** The name of a passkey. It is short, while the id of a credential may be long. */
const nameOf = (id: string) => sha256(id).slice(0, 22)

/** Describes the passkeys of the person who asks, the oldest first. */
export async function describeOwnPasskeys(
  { database, clock }: Needs,
  bearer: Bearer,
): Promise<OwnPasskeys> {
  const { zone } = await ownOrganisation(database, bearer)
  const today = dayIn(zone, clock())
  const account = await findAccount(database, bearer.agent)
  if (!account) return { today, passkeys: null }
  const passkeys = await listPasskeys(database, account.organisation, account.agent)
  return {
    today,
    passkeys: passkeys.map(({ passkey, name, made_on, used_on }) => ({
      passkey: nameOf(passkey),
      browser: name || null,
      made_on,
      used_on,
    })),
  }
}

/**
 * Removes a passkey of the person who asks.
 * @throws Refusal `not_found`; `last_passkey` for the last one of an administrator
 */
export async function removeOwnPasskey(
  { database }: Needs,
  { agent }: Bearer,
  passkey: string,
): Promise<void> {
  await database.transaction(async (transaction) => {
    const account = await lockAccount(transaction, agent)
    if (!account) throw new Refusal('not_found')
    const passkeys = await listPasskeys(transaction, account.organisation, agent)
    const found = passkeys.find((one) => nameOf(one.passkey) === passkey)
    if (!found) throw new Refusal('not_found')
    if (account.role === 'admin' && passkeys.length === 1) throw new Refusal('last_passkey')
    await deletePasskey(transaction, found)
  })
}

/**
 * Checks that the person who asks may add or remove a passkey: they signed in a moment ago.
 * @throws Refusal `unknown_person` for a person of an identity provider; `proof_too_old`
 */
export async function requireFreshAccount(needs: Needs, bearer: Bearer): Promise<void> {
  if (!(await findAccount(needs.database, bearer.agent))) throw new Refusal('unknown_person')
  await requireFreshSession(needs, bearer)
}
