import { lookup } from 'node:dns/promises'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Network } from '../../platform/outbound/networks.ts'
import type { Sending } from './deliver.ts'

/** Longest that one try may take, in milliseconds: name, connection and answer together. */
const timeLimit = 15_000

/** How a real hub sends: by the names this machine knows and its own clock. */
export function sendingWith(
  { webhookNetworks }: { webhookNetworks: readonly Network[] },
  secret: Secret,
  publicUrl: string,
): Sending {
  return {
    resolve: (host) => lookup(host, { all: true }),
    networks: webhookNetworks,
    clock: () => new Date(),
    secret,
    publicUrl,
    timeLimit,
  }
}
