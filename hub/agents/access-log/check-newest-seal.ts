import type { Secret } from '../../platform/crypto/secret.ts'
import type { Database } from '../../platform/database/database.ts'
import { digestSeal, readSeal } from './seal.ts'
import { readPublishedSealKeys } from './seal-key.ts'
import { listNewestSeals } from './seals-sql.ts'

/**
 * Returns the number of the newest seal of an organisation if it does not follow the one before it:
 * it was changed, or a seal is missing. `null` if it follows, and without any.
 */
export async function findSealOutOfLine(
  database: Database,
  secret: Secret,
  organisation: string,
): Promise<number | null> {
  const [newest, before] = await listNewestSeals(database, organisation, 2)
  if (!newest) return null
  const content = await readSeal(newest.jws, await readPublishedSealKeys(database, secret))
  const follows =
    content?.organisation === organisation &&
    content.seal === newest.seal &&
    newest.seal === (before?.seal ?? 0) + 1 &&
    content.previous === (before ? digestSeal(before.jws) : null)
  return follows ? null : newest.seal
}
