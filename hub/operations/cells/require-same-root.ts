import { listSealedRoots } from '../../platform/crypto/hub-keys-sql.ts'
import { openGenerations } from '../../platform/crypto/hub-secret.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { BackupRefused } from '../backup/refused.ts'

/**
 * Requires that the other cell knows every generation of this one's root: what is sealed, and the
 * digests of codes, open under it alone.
 * @throws BackupRefused, SecretMismatch
 */
export async function requireSameRoot(
  from: Queryable,
  to: Queryable,
  secret: Secret | null,
): Promise<void> {
  if (secret === null)
    throw new BackupRefused(
      'The secret of this cell is not at hand: set PARVIS_SECRET, or PARVIS_DATA to its folder. Nothing was moved.',
    )
  const known = openGenerations(await listSealedRoots(to), secret)
  const isKnown = (root: Secret) =>
    known.some((one) => Buffer.compare(Buffer.from(one.root), Buffer.from(root)) === 0)
  if (openGenerations(await listSealedRoots(from), secret).every(({ root }) => isKnown(root)))
    return
  throw new BackupRefused(
    'The two cells have different roots: what is sealed here would not open there. Nothing was moved. Begin a cell from a backup of another: docs/operate/scale.md.',
  )
}
