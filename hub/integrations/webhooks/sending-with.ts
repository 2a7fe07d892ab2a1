import { lookup } from 'node:dns/promises'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Network } from '../../platform/outbound/networks.ts'
import type { Sending } from './deliver.ts'

/** Timeout of one attempt, in milliseconds: DNS, connection and answer together. */
const timeLimit = 15_000

/** Returns the production settings of sending: system DNS and the real clock. */
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
