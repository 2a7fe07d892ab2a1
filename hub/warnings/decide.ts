import type { WarningPut, Warnings } from '#shared/contract/reporting/warning.ts'
import { Refusal } from '../http/refusal.ts'
import type { Bearer } from '../keys/tokens.ts'
import type { Services } from '../services.ts'
import { findAgent } from '../store/agents.ts'
import { decideWarning } from '../store/warnings.ts'
import { findWarnings } from './find-warnings.ts'

/**
 * Keeps what a person said of a warning, under the name of whoever is signed in.
 * @returns all that is watched: a service that has changed is held against another norm
 * @throws Refusal `not_found`, `token_refused`
 */
export async function decide(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
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
  if (!(await decideWarning(database, organisation, id, said, by))) throw new Refusal('not_found')
  return findWarnings(database, organisation, at)
}
