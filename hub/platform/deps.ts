import type { RootReading } from './crypto/root-reading.ts'
import type { Secret } from './crypto/secret.ts'
import type { Database } from './database/database.ts'
import type { Reach } from './outbound/reach.ts'
import type { Reading } from './replica/reading.ts'
import type { LogLevel } from './telemetry/log-settings.ts'
import type { Observer } from './telemetry/observer.ts'

/**
 * All dependencies of a hub; the app is a function of them. A domain adds its own by augmenting
 * this interface where the dependency is defined, so that `platform` imports no domain. A function
 * takes the `Pick` of its needs.
 */
export interface Deps {
  database: Database
  /**
   * The database for the figures of the console, perhaps a replica; everything else uses
   * `database`.
   */
  reading: Reading
  clock: () => Date
  /** Whether the clock agrees with the database; `true` by default. */
  isClockRight?: () => boolean
  /** Random bytes from a cryptographic source. */
  random: (bytes: number) => Uint8Array
  /** The secret from which this hub derives every key. */
  secret: Secret
  /** What this process read of the generations of that secret; always new by default. */
  rootReading?: RootReading
  /** Redirect URIs for sign-ins of the extensions that this hub lets in. */
  extensionRedirects: readonly string[]
  /** Minutes without a touch until the console locks. */
  lockMinutes: number
  /** Hours that a session lasts at most. */
  sessionHours: number
  /** Contact for reports of vulnerabilities, as a URI; none by default. */
  securityContact?: string | null
  /** Public URL of the hub, without a trailing slash. */
  publicUrl: string
  /** Number of reverse proxies in front whose forwarded address the hub trusts. */
  trustedProxies: number
  /** Parts of feedback that one IP address may send in ten minutes; 0 for no limit. */
  partsPerAddress: number
  /** When a device must solve a proof of work before it starts a feedback. */
  proofOfWork: 'attack' | 'always' | 'never'
  /** Which addresses the hub may contact when a person wrote them. */
  reach: Reach
  /** Receives metrics and traces; none by default. */
  observer?: Observer
  /** Folder of the built widget and console. */
  built: string
  log: LogLevel
}
