import { lookup } from 'node:dns/promises'
import { startProbing } from '../hub/offers/start-probing.ts'
import { readNetworks } from '../hub/outgoing/networks.ts'
import type { Running } from '../hub/serve.ts'

/** Longest that one try may take, in milliseconds. */
const timeLimit = 15_000

/** Asks whether the town's site answers, as its hub does; that it is on this machine is allowed here. */
export function probeOwnSite({ database, url }: Running, minutes: number) {
  return startProbing(
    {
      database,
      clock: () => new Date(),
      resolve: (host) => lookup(host, { all: true }),
      networks: readNetworks('127.0.0.0/8, ::1/128') ?? [],
      publicUrl: url,
      timeLimit,
      minutes,
      again: 2000,
    },
    () => {},
  )
}
