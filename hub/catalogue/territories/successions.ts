import type { Succession, Successions } from '#shared/contract/catalogue/succession.ts'
import { geographyText } from '#shared/text/site-owner/catalogue/geography.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { type Fault, Refusal } from '../../platform/http/refusal.ts'
import { lockDeclarations } from '../declarations/sql.ts'
import { findAgent } from '../organisations/agents-sql.ts'
import { insertSuccessions, listSuccessions } from './successions-sql.ts'

/**
 * Declares merged territories, with the signed-in person as author.
 * @throws Refusal `invalid`, `token_refused`
 */
export async function declareSuccessions(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  successions: readonly Succession[],
): Promise<Successions> {
  const faults = faultsOf(successions)
  if (faults.length > 0) throw new Refusal('invalid', faults)
  const { organisation } = bearer.rights
  const agent = await findAgent(database, bearer.agent)
  if (!agent) throw new Refusal('token_refused')
  return database.transaction(async (transaction) => {
    await lockDeclarations(transaction, organisation)
    const kept = { successions, author: agent.name, at: clock() }
    await insertSuccessions(transaction, organisation, kept)
    return listSuccessions(transaction, organisation)
  })
}

const partOfItself = {
  fr: geographyText.fr.fault.part_of_itself,
  en: geographyText.en.fault.part_of_itself,
}

/**
 * Returns faults: a territory merges into one other, and never into itself, over any number of
 * steps.
 */
function faultsOf(successions: readonly Succession[]): Fault[] {
  const into = new Map<string, string>()
  return successions.flatMap(({ territory, into: next }, at): Fault[] => {
    if (into.has(territory)) return [{ path: `/successions/${at}/territory`, code: 'twice' }]
    for (let one: string | undefined = next; one !== undefined; one = into.get(one))
      if (one === territory)
        return [{ path: `/successions/${at}/into`, code: 'part_of_itself', detail: partOfItself }]
    into.set(territory, next)
    return []
  })
}
