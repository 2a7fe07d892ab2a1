import { openHubSecret } from '../../hub/platform/crypto/hub-secret.ts'
import type { Secret } from '../../hub/platform/crypto/secret.ts'
import type { Database } from '../../hub/platform/database/database.ts'

/** Returns the root of the keys in a database whose hubs have a secret, and makes it in a new one. */
export const hubRoot = (database: Database, secret: string): Promise<Secret> =>
  openHubSecret(database, { secret, data: '' })
