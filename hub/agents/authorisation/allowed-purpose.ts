import type { Level, Purpose } from '#shared/contract/agents/purpose.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'

/**
 * Finds the purpose an agent gives, if the organisation offers it and it allows this act.
 * @returns the refusal `no_rights` or `purpose_refused` otherwise: throw it after you log it
 */
export function allowedPurpose(
  { purposes }: { purposes: readonly Purpose[] },
  { rights }: Pick<Bearer, 'rights'>,
  { purpose: given, level }: { purpose: string; level: Level },
): Purpose | Refusal {
  if (rights.sectors.length === 0) return new Refusal('no_rights')
  const purpose = purposes.find((one) => one.purpose === given)
  return purpose && level <= purpose.level ? purpose : new Refusal('purpose_refused')
}
