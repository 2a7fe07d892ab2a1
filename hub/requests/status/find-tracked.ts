import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { sha256 } from '../../platform/crypto/digest.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { findPreferences, type Preferences } from '../addresses/preferences-sql.ts'
import {
  listPushSubscriptions,
  type StoredSubscription,
} from '../addresses/push-subscriptions-sql.ts'
import { listUsagerAddresses, type StoredAddress } from '../addresses/usager-addresses-sql.ts'
import { listDeliveries } from '../delivery/queue/deliveries-sql.ts'
import { listPromises } from '../promises/promises-sql.ts'
import { listProofs } from '../register/proofs-sql.ts'
import { findTrackedRequest, type RequestKey } from '../register/requests-sql.ts'
import { listAppliedAdaptations } from '../treatment/applied-adaptations-sql.ts'
import { listCallbacks, type StoredCallback } from './callbacks-sql.ts'
import type { Known } from './narration.ts'
import { readTyped } from './read-typed.ts'

/** A request as whoever has its code may know it. */
export interface Tracked extends Known {
  /** As it is written, in fours. */
  code: string
  preferences: Preferences
  /** Calls that are still to be made, oldest first. */
  awaited: readonly StoredCallback[]
  /** Where its usager is written to. */
  addresses: readonly StoredAddress[]
  /** On which devices they want notifications, oldest first. */
  devices: readonly StoredSubscription[]
}

/**
 * The request of a code. A code that is unknown, was replaced or can be none takes the same query
 * and gives the same: `null`.
 */
export async function findTracked(database: Queryable, typed: string): Promise<Tracked | null> {
  const code = readTyped(typed)
  const request = code === null ? null : await findTrackedRequest(database, sha256(code))
  if (!request || code === null) return null
  const [organisation, preferences, callbacks, addresses, devices, told] = await Promise.all([
    findOrganisation(database, request.organisation),
    findPreferences(database, request),
    listCallbacks(database, request),
    listUsagerAddresses(database, request),
    listPushSubscriptions(database, request),
    findTold(database, request),
  ])
  const service = organisation?.services.find((one) => one.service === request.service)
  if (!organisation || !service || !preferences) return null
  const { name, zone } = organisation
  const awaited = callbacks.filter(({ done_at }) => done_at === null)
  const known = { request, ...told, service, organisation: name, zone }
  return { ...known, code, preferences, awaited, addresses, devices }
}

/** What its usager is told of a request. */
async function findTold(database: Queryable, request: RequestKey) {
  const [proofs, promises, deliveries, applied] = await Promise.all([
    listProofs(database, request, 'usager'),
    listPromises(database, request),
    listDeliveries(database, request),
    listAppliedAdaptations(database, request),
  ])
  return { proofs, promises, deliveries, applied }
}
