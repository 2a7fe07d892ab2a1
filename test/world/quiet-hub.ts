import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Deps } from '../../hub/platform/deps.ts'
import { noOutbox } from '../../hub/requests/delivery/queue/outbox.ts'

/** What the hub of a test is given wherever nothing else is tried: it logs, limits and sends nothing. */
export const quietHub = {
  random: randomBytes,
  trustedProxies: 0,
  // A test sends from one address what a town sends from thousands.
  partsPerAddress: 0,
  proofOfWork: 'never',
  outbox: noOutbox,
  // Nothing outside of the test answers.
  reach: { resolve: async () => [], networks: [] },
  built: fileURLToPath(new URL('../fixtures/built', import.meta.url)),
  log: 'silent',
} as const satisfies Partial<Deps>
