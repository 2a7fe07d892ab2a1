import { migrate } from '../../migrations/migrate.ts'
import { openHubSecret } from '../../platform/crypto/hub-secret.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import { openSigningKeys } from '../../platform/crypto/signing-keys.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Asked } from './command.ts'
import { withDatabase } from './with-database.ts'

/**
 * Opens the database with the hub's secret, while the work runs. It checks the secret first,
 * because no hub could decrypt data encrypted with another.
 * @throws SecretMismatch
 */
export function withSecret<T>(
  environment: Asked['environment'],
  work: (database: Database, secret: Secret, settings: Settings) => Promise<T>,
): Promise<T> {
  return withDatabase(environment, async (database, settings) => {
    await migrate(database)
    const secret = await openHubSecret(database, settings)
    await openSigningKeys(database, secret)
    return work(database, secret, settings)
  })
}
