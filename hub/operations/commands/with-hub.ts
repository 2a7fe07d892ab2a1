import type { Deps } from '../../platform/deps.ts'
import type { Asked } from './command.ts'
import { withSecret } from './with-secret.ts'

/** What a command needs to write an address of the hub. */
type Hub = Pick<Deps, 'database' | 'secret' | 'publicUrl' | 'clock'>

/** Opens the database with the secret and the address of the hub, while the work runs. */
export function withHub<T>(
  environment: Asked['environment'],
  work: (hub: Hub) => Promise<T>,
): Promise<T> {
  return withSecret(environment, (database, secret, { publicUrl, port }) =>
    work({
      database,
      secret,
      // By name, as `parvis` starts: a passkey cannot be made for an address such as 127.0.0.1.
      publicUrl: publicUrl ?? `http://localhost:${port}`,
      clock: () => new Date(),
    }),
  )
}
