import type { Identifier } from '#shared/contract/agents/context.ts'
import type { Deps } from '../../platform/deps.ts'
import { normalise } from '../../requests/identifiers/normalise.ts'
import { newestFactors } from '../../requests/identifiers/second-factor.ts'
import { sectorKeys } from '../../requests/identifiers/sector-key.ts'
import { raiseAlarm } from '../alarms/raise-alarm.ts'
import { type Reach, sectorsOf } from '../authorisation/reach.ts'
import { recheck } from './recheck.ts'
import { listRecognised, type Recognised, type Sought } from './recognition-sql.ts'

/**
 * Finds the requests behind an identifier within reach. When a record fails the recheck, it drops
 * the whole answer and raises an alarm: the search finds nothing.
 * @param withStory also reads the history of a named request
 */
export async function recognise(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret'>,
  identifier: Identifier,
  reach: Reach,
  withStory = false,
): Promise<readonly Recognised[]> {
  const { organisation } = reach
  const sought: Sought = { ...seek(deps, identifier, reach), withStory }
  const found = recheck(await listRecognised(deps.database, reach, sought), reach, sought)
  if (found === null) {
    const alarm = { organisation, kind: 'source_unreliable', source: 'hub' } as const
    await raiseAlarm(deps, { ...alarm, sector: null, agent_key: null })
    return []
  }
  // The same reference in two sources is ambiguous: offer all of them, and nothing else.
  const named = found.filter(({ is_named }) => is_named)
  return (named.length > 1 ? named : found).map(({ factors, ...one }) => ({
    ...one,
    factors: newestFactors(deps.secret, organisation, one.sector, factors),
  }))
}

function seek(
  { secret }: Pick<Deps, 'secret'>,
  identifier: Identifier,
  reach: Reach,
): Omit<Sought, 'withStory'> {
  const { kind, value, source = null } = identifier
  if (kind === 'reference') return { keys: [], reference: value.trim(), source }
  const normal = normalise(identifier)
  const keys = sectorsOf(reach).flatMap((sector) =>
    // Search an invalid value like any other: it finds nothing.
    sectorKeys(secret, reach.organisation, sector, normal ?? '').map((key) => ({ sector, key })),
  )
  return { keys, reference: null, source: null }
}
