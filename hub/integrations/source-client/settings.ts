import * as z from 'zod'
import { requestOutcomes, requestStates } from '#shared/contract/catalogue/proof-kind.ts'
import { requestPut } from '#shared/contract/requests/request.ts'
import { slug, territory, usagerLocale, zone } from '#shared/contract/scalar.ts'
import { isLoopback } from '../../platform/outbound/loopback.ts'

/** Returns whether a URL has no query, fragment or credentials: keys belong in the secrets. */
function isBare({ search, hash, username, password }: URL): boolean {
  return !search && !hash && !username && !password
}

/** Settings of every source, for all connectors. */
export const sourceSettings = {
  connector: z.string(),
  url: z
    .url({ protocol: /^https?$/ })
    .refine(
      (url) => URL.canParse(url) && isBare(new URL(url)),
      'a key, a name or a password in an address is seen by many: leave it out',
    )
    .transform((url) => url.replace(/(?<!\/)\/+$/, '')),
  /** Allows plain HTTP, which exposes the key: only inside a trusted network. */
  in_the_open: z.boolean().default(false),
  /** Time zone of dates without an offset. */
  zone: zone.default('Europe/Paris'),
  /**
   * Maps groups of the source to services; `*` is every other group. Unmapped groups are left out.
   */
  services: z
    .record(z.string(), slug)
    .refine((services) => Object.keys(services).length > 0, 'it names no service'),
  /** Maps states of the source, where its connector cannot. */
  states: z.record(z.string(), z.enum(requestStates)).default({}),
  /** Maps final states of the source to outcomes, where its connector cannot. */
  outcomes: z.record(z.string(), z.enum(requestOutcomes)).optional(),
  channel: requestPut.shape.channel.default('web'),
  locale: usagerLocale.default('fr'),
  territory: territory.optional(),
  /** Leaves out requests received before. */
  received_since: z.iso.date().optional(),
  /** Polling interval, in seconds. */
  every: z.int().min(5).max(86_400).default(60),
  /** `asked`: stores only requests of usagers an agent searched, with a purpose. */
  reads: z.enum(['all', 'asked']).default('all'),
  /** The hub tells usagers about changes, by the channels of their service. */
  tells_usagers: z.boolean().default(false),
  /** The hub adds a note to a record when its usager answers, where its connector can. */
  notes: z.boolean().default(false),
  questions_a_minute: z.int().min(1).max(100_000).optional(),
} as const satisfies z.ZodRawShape

const common = z.strictObject(sourceSettings)

/** The declared settings of one source. */
export type SourceSettings = z.output<typeof common>

/**
 * Returns whether a key may travel to this URL: by TLS, on this machine, or as the settings allow.
 */
export function isKeptFromOthers({ url, in_the_open }: SourceSettings): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || isLoopback(hostname) || in_the_open
}
