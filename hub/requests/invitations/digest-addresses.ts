import { digestPerson } from '../../invitations/digest-person.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import { openReach } from '../addresses/sealed-address.ts'

/** Returns the keyed digests of a usager's encrypted addresses, by which they are left in peace. */
export function digestAddresses(
  secret: Secret,
  organisation: string,
  sealed: readonly (string | null)[],
): string[] {
  return sealed.flatMap((one) => {
    const address = one === null ? null : openReach(secret, organisation, one)
    return address === null ? [] : digestPerson(secret, organisation, address)
  })
}
