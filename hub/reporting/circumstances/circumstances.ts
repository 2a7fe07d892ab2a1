import type { CircumstancePut, Circumstances } from '#shared/contract/reporting/circumstance.ts'
import { findAgent } from '../../catalogue/organisations/agents-sql.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { listTerritoryNames } from '../../catalogue/territories/territory-names-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import {
  findCircumstance,
  insertCircumstance,
  listCircumstances,
  lockCircumstances,
} from './sql.ts'

/** Describes the circumstances, with the services and territories they may concern. */
export async function describeCircumstances(
  database: Queryable,
  bearer: Bearer,
): Promise<Circumstances> {
  const { organisation } = bearer.rights
  const [{ zone, services }, territories, circumstances] = await Promise.all([
    ownOrganisation(database, bearer),
    listTerritoryNames(database, organisation),
    listCircumstances(database, organisation),
  ])
  return {
    zone,
    services: services.map(({ service, name }) => ({ service, name })),
    territories,
    circumstances,
  }
}

/**
 * Saves a circumstance, or a correction, under the name of the signed-in person. Saving the same
 * content again is idempotent.
 * @returns whether it is new
 * @throws Refusal `unknown_service`, `token_refused`
 */
export async function enterCircumstance(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  id: string,
  sent: CircumstancePut,
): Promise<boolean> {
  const { organisation } = bearer.rights
  const { services } = await ownOrganisation(database, bearer)
  if (sent.services.some((one) => !services.some(({ service }) => service === one)))
    throw new Refusal('unknown_service')
  const author = await authorOf(database, bearer)
  const said = {
    ...sent,
    label: sent.label.trim(),
    services: once(sent.services),
    territories: once(sent.territories),
  }
  return database.transaction(async (transaction) => {
    await lockCircumstances(transaction, organisation)
    const known = await findCircumstance(transaction, organisation, id)
    if (known?.stands && isSaid(known, said)) return false
    const kept = { organisation, id, said, stands: true, author, at: clock() }
    await insertCircumstance(transaction, kept)
    return true
  })
}

/**
 * Withdraws a circumstance. The record keeps it, with who withdrew it and when.
 * @throws Refusal `not_found`, `token_refused`
 */
export async function withdrawCircumstance(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  id: string,
): Promise<void> {
  const { organisation } = bearer.rights
  const author = await authorOf(database, bearer)
  await database.transaction(async (transaction) => {
    await lockCircumstances(transaction, organisation)
    const known = await findCircumstance(transaction, organisation, id)
    if (!known) throw new Refusal('not_found')
    if (!known.stands) return
    const kept = { organisation, id, said: known, stands: false, author, at: clock() }
    await insertCircumstance(transaction, kept)
  })
}

async function authorOf(database: Queryable, bearer: Bearer): Promise<string> {
  const agent = await findAgent(database, bearer.agent)
  if (!agent) throw new Refusal('token_refused')
  return agent.name
}

const once = (all: readonly string[]) => [...new Set(all)].sort()

function isSaid(known: CircumstancePut, said: CircumstancePut): boolean {
  const content = ({ kind, label, from, until, services, territories }: CircumstancePut) =>
    JSON.stringify([kind, label, from, until, services, territories])
  return content(known) === content(said)
}
