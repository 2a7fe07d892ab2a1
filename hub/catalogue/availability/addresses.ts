import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { findAgent } from '../organisations/agents-sql.ts'
import { ownOrganisation } from '../organisations/own-organisation.ts'
import { formatFactFault } from './fault.ts'
import { listProbedOrigins, replaceProbedAddresses } from './probes-sql.ts'

/**
 * Declares which addresses of a service the hub checks: only those of registered sites.
 * @throws Refusal `unknown_service`, `invalid` with the path of each address outside the sites,
 *   `token_refused`
 */
export async function declareAddresses(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  service: string,
  addresses: readonly string[],
): Promise<void> {
  const { organisation } = bearer.rights
  const { services } = await ownOrganisation(database, bearer)
  if (!services.some((one) => one.service === service)) throw new Refusal('unknown_service')
  const agent = await findAgent(database, bearer.agent)
  if (!agent) throw new Refusal('token_refused')
  const origins = await listProbedOrigins(database, organisation)
  const faults = addresses.flatMap((address, at) =>
    origins.includes(new URL(address).origin)
      ? []
      : [
          {
            path: `/addresses/${at}`,
            code: 'unregistered',
            detail: formatFactFault('unregistered'),
          },
        ],
  )
  if (faults.length > 0) throw new Refusal('invalid', faults)
  const said = { organisation, author: agent.name, at: clock() }
  const whole = [...new Set(addresses.map((one) => withoutFragment(one)))]
  await database.transaction((transaction) =>
    replaceProbedAddresses(transaction, said, service, whole),
  )
}

/** Removes the fragment (`#…`), which is never sent. */
function withoutFragment(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href
}
