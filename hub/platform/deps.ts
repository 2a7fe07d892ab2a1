import type { Secret } from './crypto/secret.ts'
import type { Database } from './database/database.ts'
import type { Reach } from './outbound/reach.ts'
import type { Reading } from './replica/reading.ts'
import type { LogLevel } from './telemetry/log-settings.ts'
import type { Observer } from './telemetry/observer.ts'

/**
 * All that a hub depends on; the app is a function of it. A domain adds its own by augmenting this
 * interface where the dependency is defined, so that the ground knows no domain. A function takes
 * the `Pick` of what it needs.
 */
export interface Services {
  database: Database
  /** Where the figures of the console are read; all else is read and written in `database`. */
  reading: Reading
  clock: () => Date
  /** Whether it agrees with the database's; it does if not given. */
  isClockRight?: () => boolean
  /** Bytes from a cryptographic source. */
  random: (bytes: number) => Uint8Array
  /** From which every key of this hub is derived. */
  secret: Secret
  /** Where sign-ins of extensions of other ids may come back to; nowhere if not given. */
  extensionRedirects?: readonly string[]
  /** Whom to tell of a weakness of this hub, as an address; nobody is named if not given. */
  securityContact?: string | null
  /** Address people reach the hub at, without a slash at the end. */
  publicUrl: string
  /** Proxies in front whose word on an address is believed. */
  trustedProxies: number
  /** Parts of feedback one address may send in ten minutes; 0 for no limit. */
  partsPerAddress: number
  /** When a device must work before it may begin a feedback. */
  proofOfWork: 'attack' | 'always' | 'never'
  /** How the hub reaches addresses that somebody else wrote. */
  reach: Reach
  /** Sees how the hub fares; nobody does if not given. */
  observer?: Observer
  /** Folder of the built widget and console. */
  built: string
  log: LogLevel
}
