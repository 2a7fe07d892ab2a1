import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { readExtensionIds, usualExtensionIds } from '../../hub/agents/sign-in/extension-ids.ts'
import type { Deps } from '../../hub/platform/deps.ts'
import type { DirectSender } from '../../hub/requests/delivery/direct/direct-sender.ts'
import { noOutbox } from '../../hub/requests/delivery/queue/outbox.ts'

/** Default settings of a test hub: no logs, no limits, no messages. */
export const quietHub = {
  random: randomBytes,
  trustedProxies: 0,
  // All test requests come from one address.
  partsPerAddress: 0,
  proofOfWork: 'never',
  outbox: noOutbox,
  pushHosts: ['push.example'],
  direct: null satisfies DirectSender | null,
  // No network beyond the test.
  reach: { resolve: async () => [], networks: [] },
  built: fileURLToPath(new URL('../fixtures/built', import.meta.url)),
  log: 'silent',
  lockMinutes: 15,
  sessionHours: 12,
  extensionRedirects: readExtensionIds(usualExtensionIds) ?? [],
} as const satisfies Partial<Deps>
