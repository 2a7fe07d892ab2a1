import type { WarningPut, Warnings } from '#shared/contract/reporting/warning.ts'
import { findAgent } from '../../catalogue/organisations/agents-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { findWarnings } from './find-warnings.ts'
import { updateWarning } from './sql.ts'

/**
 * Saves a person's explanation of an alert, under the name of the signed-in person.
 * @returns all charts: a changed service gets a new reference period
 * @throws Refusal `not_found`, `token_refused`
 */
export async function decide(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  id: string,
  { outcome, cause }: WarningPut,
): Promise<Warnings> {
  const { organisation } = bearer.rights
  const agent = await findAgent(database, bearer.agent)
  if (!agent) throw new Refusal('token_refused')
  const at = clock()
  const said = { outcome, cause: cause.trim() }
  const by = { author: agent.name, at }
  if (!(await updateWarning(database, organisation, id, said, by))) throw new Refusal('not_found')
  return findWarnings(database, organisation, at)
}
