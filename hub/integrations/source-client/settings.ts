import * as z from 'zod'
import { requestStates } from '#shared/contract/catalogue/proof-kind.ts'
import { requestPut } from '#shared/contract/requests/request.ts'
import { slug, territory, usagerLocale, zone } from '#shared/contract/scalar.ts'
import { isLoopback } from '../../platform/outbound/loopback.ts'

/** Whether an address says where, and nothing that opens it: keys are secrets, and kept apart. */
function isBare({ search, hash, username, password }: URL): boolean {
  return !search && !hash && !username && !password
}

/** Settings of every source, whatever its connector. */
export const sourceSettings = {
  connector: z.string(),
  url: z
    .url({ protocol: /^https?$/ })
    .refine(
      (url) => URL.canParse(url) && isBare(new URL(url)),
      'a key, a name or a password in an address is seen by many: leave it out',
    )
    .transform((url) => url.replace(/(?<!\/)\/+$/, '')),
  /** The key travels unciphered: only inside a network that is trusted. */
  in_the_open: z.boolean().default(false),
  /** Whose clocks its dates were read on, where they bring no offset. */
  zone: zone.default('Europe/Paris'),
  /** Which group of the source is which service; `*` is every other. What is named nowhere stays out. */
  services: z
    .record(z.string(), slug)
    .refine((services) => Object.keys(services).length > 0, 'it names no service'),
  /** What a state of the source means, where its connector cannot tell. */
  states: z.record(z.string(), z.enum(requestStates)).default({}),
  channel: requestPut.shape.channel.default('web'),
  locale: usagerLocale.default('fr'),
  territory: territory.optional(),
  /** Requests received before are left out. */
  received_since: z.iso.date().optional(),
  /** Seconds between two readings. */
  every: z.int().min(5).max(86_400).default(60),
  /** `asked`: nothing is kept but requests of usagers an agent looked for, for a purpose. */
  reads: z.enum(['all', 'asked']).default('all'),
  /** Their usagers are told from here, by the ways of their service: the source does not tell them. */
  tells_usagers: z.boolean().default(false),
  questions_a_minute: z.int().min(1).max(100_000).optional(),
} as const satisfies z.ZodRawShape

const common = z.strictObject(sourceSettings)

/** How one source is read, as its administrator declared it. */
export type SourceSettings = z.output<typeof common>

/** Whether a key may travel to an address: ciphered, within this machine, or as the settings allow. */
export function isKeptFromOthers({ url, in_the_open }: SourceSettings): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || isLoopback(hostname) || in_the_open
}
