import type { Secret } from '../../platform/crypto/secret.ts'
import { connectors } from '../connectors/list.ts'
import type { StoredConnector } from './connectors-sql.ts'
import type { DeclaredSource } from './open-reader.ts'
import { readSecrets, readSourceSettings } from './read-settings.ts'
import { openSecrets } from './secrets.ts'

/** Opens a declared source with its credentials. @throws SourceRefused, SecretMismatch */
export function openDeclared(
  { organisation, settings, sealed }: StoredConnector,
  secret: Secret,
): DeclaredSource {
  const read = readSourceSettings(connectors, settings)
  const secrets = readSecrets(read.connector, openSecrets(secret, organisation, sealed))
  return { ...read, secrets }
}
