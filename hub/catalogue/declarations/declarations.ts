import type {
  Declaration,
  DeclarationSent,
  Declarations,
  DeclaredKind,
} from '#shared/contract/catalogue/declaration.ts'
import { describeDeclaration } from '#shared/report/describe-declaration.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { findAgent } from '../organisations/agents-sql.ts'
import { ownOrganisation } from '../organisations/own-organisation.ts'
import { insertDeclaration, listDeclarations, lockDeclarations } from './sql.ts'

/** Returns the declarations of an organisation, current and past. */
export async function describeDeclarations(
  database: Queryable,
  bearer: Bearer,
): Promise<Declarations> {
  const { zone, services } = await ownOrganisation(database, bearer)
  const all = await listDeclarations(database, bearer.rights.organisation)
  const standing = standingOf(all)
  return {
    services: services.map(({ service, name }) => ({ service, name })),
    zone,
    standing,
    past: all.filter((one) => !standing.includes(one)).map(describeDeclaration),
  }
}

/**
 * Stores a declaration with its author.
 * @throws Refusal `unknown_service`, `token_refused`
 */
export async function declare(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  { service, declared, basis }: DeclarationSent,
): Promise<void> {
  const { organisation } = bearer.rights
  const { services } = await ownOrganisation(database, bearer)
  if (service !== null && !services.some((one) => one.service === service))
    throw new Refusal('unknown_service')
  const agent = await findAgent(database, bearer.agent)
  if (!agent) throw new Refusal('token_refused')
  await database.transaction(async (transaction) => {
    await lockDeclarations(transaction, organisation)
    // Read the clock under the lock, so that dates are in the order of versions.
    const at = clock()
    const kept = { organisation, service, declared, basis: basis.trim(), author: agent.name, at }
    await insertDeclaration(transaction, kept)
  })
}

/** Returns the newest declaration of each kind and service, by version: clocks may go back. */
function standingOf(all: readonly Declaration[]): Declaration[] {
  const newest = new Map<string, number>()
  for (const one of all) newest.set(keyOf(one), Math.max(one.version, newest.get(keyOf(one)) ?? 0))
  return all.filter((one) => one.version === newest.get(keyOf(one)))
}

function keyOf({ service, declared: { kind } }: Declaration): string {
  return `${kind} ${service ?? ''}`
}

/**
 * Returns the declarations that stood when a period ended: a figure is held against those of its
 * time.
 * @param until the first day after the period, in the organisation's time zone
 */
export function standingBefore(
  all: readonly Declaration[],
  until: string,
  zone: string,
): Declaration[] {
  return standingOf(all.filter(({ at }) => dayIn(zone, new Date(at)) < until))
}

/** Returns the declaration for one service: its own, else that of the whole organisation. */
export function declaredFor<
  One extends { service: string | null; declared: { kind: DeclaredKind } },
  K extends DeclaredKind,
>(
  standing: readonly One[],
  service: string,
  kind: K,
): (One & { declared: Extract<One['declared'], { kind: K }> }) | null {
  const isOfKind = (one: One): one is One & { declared: Extract<One['declared'], { kind: K }> } =>
    one.declared.kind === kind
  const known = standing.filter(isOfKind)
  return (
    known.find((one) => one.service === service) ??
    known.find((one) => one.service === null) ??
    null
  )
}
