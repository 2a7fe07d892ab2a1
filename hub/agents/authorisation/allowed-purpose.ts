import type { Level, Purpose } from '#shared/contract/agents/purpose.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'

/**
 * The purpose somebody gives, where it is one of the organisation's and allows as much.
 * @returns the refusal `no_rights` or `purpose_refused` where it does not, to be thrown once it has
 *   left its trace
 */
export function allowedPurpose(
  { purposes }: { purposes: readonly Purpose[] },
  { rights }: Bearer,
  { purpose: given, level }: { purpose: string; level: Level },
): Purpose | Refusal {
  if (rights.sectors.length === 0) return new Refusal('no_rights')
  const purpose = purposes.find((one) => one.purpose === given)
  return purpose && level <= purpose.level ? purpose : new Refusal('purpose_refused')
}
