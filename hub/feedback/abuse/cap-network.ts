import type { Deps } from '../../platform/deps.ts'
import type { PartToStore } from '../answers/insert-feedback-parts-sql.ts'
import { countOfNetwork } from './arrivals-sql.ts'

/** Most answers of one network that count for one service on one day: a whole town hall's. */
const mostOfNetwork = 400

/**
 * Sets a new feedback without proof aside when its network has sent enough for the day. It is stored
 * and shown as such, and a person may count it after all. Off where addresses have no limit.
 */
export async function capNetwork(
  { database, partsPerAddress }: Pick<Deps, 'database' | 'partsPerAddress'>,
  part: PartToStore,
): Promise<PartToStore> {
  const { organisation, service, stream, arrived: day, network, set_aside } = part
  if (partsPerAddress === 0) return part
  if (part.part > 1 || network === null || day === null || set_aside !== null) return part
  const key = { organisation, service, stream, day, network }
  const n = await countOfNetwork(database, key, mostOfNetwork)
  return n < mostOfNetwork ? part : { ...part, set_aside: 'network' }
}
