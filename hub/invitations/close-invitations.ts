import type { Secret } from '../platform/crypto/secret.ts'
import type { Queryable } from '../platform/database/database.ts'
import { coarsenFacts } from './coarsen.ts'
import { openFacts } from './facts.ts'
import { listSealedServices, lockMonth, updateFacts } from './sealed-sql.ts'

/**
 * Opens the facts of a month's invitations, keeps of them what five share, and deletes the rest. It
 * may be called again: it does what is left to do, and facts kept before stay shared by five.
 * @param month `YYYY-MM`, one that is over
 * @throws SecretMismatch when the facts were sealed with another secret
 */
export async function closeInvitations(
  transaction: Queryable,
  organisation: string,
  month: string,
  secret: Secret,
): Promise<void> {
  for (const service of await listSealedServices(transaction, organisation, month)) {
    const all = await lockMonth(transaction, organisation, service, month)
    // Who is in a frame is known from the records it was drawn from: each frame is coarsened alone.
    for (const frame of new Set(all.map((one) => one.frame))) {
      const invitations = all.filter((one) => one.frame === frame)
      // What was taken back counts nowhere: it keeps nothing, and hides nobody.
      const standing = invitations.filter(({ state }) => state !== 'taken_back')
      const kept = coarsenFacts(
        standing.map(({ sealed, facts }) =>
          sealed === null ? facts : openFacts(secret, organisation, sealed),
        ),
      )
      const withdrawn = invitations.filter(({ state }) => state === 'taken_back')
      await updateFacts(transaction, organisation, [
        ...standing.map(({ ticket_hash }, at) => ({ ticket_hash, ...kept[at] })),
        ...withdrawn.map(({ ticket_hash }) => ({ ticket_hash })),
      ])
    }
  }
}
