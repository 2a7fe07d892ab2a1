import type { Deps } from '../../platform/deps.ts'
import { openReach } from '../addresses/sealed-address.ts'
import type { StoredMandate } from './mandates-sql.ts'

/** A mandate that stands, with the name of its delegate. */
export interface OpenedMandate extends Pick<StoredMandate, 'mandate' | 'kind' | 'begun_at'> {
  name: string
}

/** Returns the mandates that stand, with their names; one that cannot be decrypted has none. */
export function openMandates(
  { secret }: Pick<Deps, 'secret'>,
  organisation: string,
  mandates: readonly StoredMandate[],
): OpenedMandate[] {
  return mandates
    .filter(({ ended_at }) => ended_at === null)
    .map(({ mandate, kind, begun_at, name_sealed }) => ({
      ...{ mandate, kind, begun_at },
      name: openReach(secret, organisation, name_sealed) ?? '…',
    }))
}
