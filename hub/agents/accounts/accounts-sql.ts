import type { Role } from '#shared/contract/agents/agent.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Somebody who signs in at the hub itself. */
export interface Account {
  organisation: string
  /** Their id as an agent. */
  agent: string
  name: string
  /** In lower case. */
  email: string
  locale: Locale
  role: Role
  /** The day they first signed in, `YYYY-MM-DD`; `null` while they are invited. */
  opened_on: string | null
}

/** What an account may do. */
export interface AccountRights {
  role: Role
  service: string | null
  /** `null` for every sector of the organisation, today and later. */
  sectors: readonly string[] | null
  /** Services they are limited to; when empty, all of their sectors. */
  services: readonly string[]
}

/** Issuer of the accounts of a hub. It is no address: that of a hub may change. */
const issuer = 'urn:parvis:account'

const columns = `c.organisation, c.agent, a.name, c.email, c.locale, a.role, c.opened_on::text as opened_on`
const from = 'from account c join agent a using (organisation, agent)'

/**
 * Inserts an account, not opened yet.
 * @returns whether its e-mail address was free on this hub, even among concurrent calls
 */
export async function insertAccount(
  database: Queryable,
  account: Pick<Account, 'organisation' | 'agent' | 'name' | 'email' | 'locale'>,
  { role, service, sectors, services }: AccountRights,
  { now, day }: { now: Date; day: string },
): Promise<boolean> {
  const { organisation, agent, name, email, locale } = account
  const rows = await database.query(
    `with made as (
       insert into account (organisation, agent, email, locale, every_sector, made_on)
       values ($1, $2::uuid, $3, $4, $5, $6::date)
       on conflict (email) do nothing returning organisation, agent
     )
     insert into agent (organisation, agent, issuer, subject, name, service, sectors, services, role, seen_at)
     select organisation, agent, $7, agent::text, $8, $9,
       array(select jsonb_array_elements_text($10::jsonb)),
       array(select jsonb_array_elements_text($11::jsonb)), $12, $13
     from made returning agent`,
    [
      organisation,
      agent,
      email,
      locale,
      sectors === null,
      day,
      issuer,
      name,
      service,
      JSON.stringify(sectors ?? []),
      JSON.stringify(services),
      role,
      now,
    ],
  )
  return rows.length > 0
}

/**
 * Finds an account by its e-mail address, in any case. Only letters of ASCII change: elsewhere lower
 * case makes a `k` of the sign for kelvin, hence the address of somebody else.
 */
export async function findAccountByEmail(
  database: Queryable,
  email: string,
): Promise<Account | null> {
  const [row] = await database.query<Account>(`select ${columns} ${from} where c.email = $1`, [
    email.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase()),
  ])
  return row ?? null
}

/** Finds the account of an agent. */
export async function findAccount(database: Queryable, agent: string): Promise<Account | null> {
  const [row] = await database.query<Account>(`select ${columns} ${from} where c.agent = $1`, [
    agent,
  ])
  return row ?? null
}

/** Locks the account of an agent until the transaction ends. */
export async function lockAccount(transaction: Queryable, agent: string): Promise<Account | null> {
  const [row] = await transaction.query<Account>(
    `select ${columns} ${from} where c.agent = $1 for update of c`,
    [agent],
  )
  return row ?? null
}

/** Lists every account of this hub. */
export function listAccounts(database: Queryable): Promise<Account[]> {
  return database.query<Account>(`select ${columns} ${from} order by c.organisation, c.email`)
}

/** Lists the accounts of an organisation's administrators. */
export function listAdministrators(database: Queryable, organisation: string): Promise<Account[]> {
  return database.query<Account>(
    `select ${columns} ${from} where c.organisation = $1 and a.role = 'admin' order by c.email`,
    [organisation],
  )
}

/** Whether an agent had an account of this hub, which was removed. */
export async function isGone(database: Queryable, agent: string): Promise<boolean> {
  const rows = await database.query(
    `select 1 from agent a where a.agent = $1 and a.issuer = $2 and not exists (
       select from account c where (c.organisation, c.agent) = (a.organisation, a.agent)
     )`,
    [agent, issuer],
  )
  return rows.length > 0
}

/** Whether anybody signs in at this hub itself. */
export async function hasAccounts(database: Queryable): Promise<boolean> {
  return (await database.query('select 1 from account limit 1')).length > 0
}

/** Records a sign-in of an account. */
export async function updateSeen(
  database: Queryable,
  { organisation, agent }: Pick<Account, 'organisation' | 'agent'>,
  { now, day }: { now: Date; day: string },
): Promise<void> {
  await database.query(
    `with seen as (
       update agent set seen_at = $3 where (organisation, agent) = ($1, $2) returning 1
     )
     update account set opened_on = coalesce(opened_on, $4::date)
     where (organisation, agent) = ($1, $2)`,
    [organisation, agent, now, day],
  )
}

/**
 * Gives an account to a person of the identity provider, who keeps its id and all that they did. It
 * is an account no longer. One whose person came by the provider before stays as it is: what each
 * did stands under an id of its own.
 */
export async function moveAccount(
  database: Queryable,
  { organisation, agent }: Pick<Account, 'organisation' | 'agent'>,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<void> {
  await database.query(
    `with gone as (
       delete from account where (organisation, agent) = ($1, $2)
         and not exists (select from agent where (issuer, subject) = ($3, $4))
       returning organisation, agent
     )
     update agent set issuer = $3, subject = $4
     where (organisation, agent) in (select organisation, agent from gone)`,
    [organisation, agent, issuer, subject],
  )
}
