import type { Identifier } from '#shared/contract/agents/context.ts'
import type { Services } from '../../platform/deps.ts'
import { normalise } from '../../requests/identifiers/normalise.ts'
import { sectorKey } from '../../requests/identifiers/sector-key.ts'
import { raiseAlarm } from '../alarms/raise-alarm.ts'
import { type Reach, sectorsOf } from '../authorisation/reach.ts'
import { recheck } from './recheck.ts'
import { listRecognised, type Recognised, type Sought } from './recognition-sql.ts'

/**
 * Requests that an identifier leads to, as far as they are reached. An answer that holds one nobody
 * asked for is dropped whole, and somebody is told: it is the same as none.
 * @param withStory reads what happened with a request that is named, too
 */
export async function recognise(
  outside: Pick<Services, 'database' | 'clock' | 'random' | 'secret'>,
  identifier: Identifier,
  reach: Reach,
  withStory = false,
): Promise<readonly Recognised[]> {
  const { organisation } = reach
  const sought: Sought = { ...seek(outside, identifier, reach), withStory }
  const found = recheck(await listRecognised(outside.database, reach, sought), reach, sought)
  if (found === null) {
    const alarm = { organisation, kind: 'source_unreliable', source: 'hub' } as const
    await raiseAlarm(outside, { ...alarm, sector: null, agent_key: null })
    return []
  }
  // One reference in two sources names nobody for sure: all are offered, and no others beside them.
  const named = found.filter(({ is_named }) => is_named)
  return named.length > 1 ? named : found
}

function seek(
  { secret }: Pick<Services, 'secret'>,
  identifier: Identifier,
  reach: Reach,
): Omit<Sought, 'withStory'> {
  const { kind, value, source = null } = identifier
  if (kind === 'reference') return { keys: [], reference: value.trim(), source }
  const normal = normalise(identifier)
  const keys = sectorsOf(reach).map((sector) => ({
    sector,
    // A value that names nobody is looked for like any other, and found nowhere.
    key: sectorKey(secret, reach.organisation, sector, normal ?? ''),
  }))
  return { keys, reference: null, source: null }
}
