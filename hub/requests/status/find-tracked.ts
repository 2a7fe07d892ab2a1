import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { hashCode } from '../../platform/crypto/digest.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { findPreferences, type Preferences } from '../addresses/preferences-sql.ts'
import {
  listPushSubscriptions,
  type StoredSubscription,
} from '../addresses/push-subscriptions-sql.ts'
import { listUsagerAddresses, type StoredAddress } from '../addresses/usager-addresses-sql.ts'
import { listDeliveries } from '../delivery/queue/deliveries-sql.ts'
import { listPromises } from '../promises/promises-sql.ts'
import { listProofs } from '../requests/proofs-sql.ts'
import { findTrackedRequest, type RequestKey } from '../requests/requests-sql.ts'
import { listAppliedAdaptations } from '../treatment/applied-adaptations-sql.ts'
import { listCallbacks, type StoredCallback } from './callbacks-sql.ts'
import type { Known } from './narration.ts'
import { readTyped } from './read-typed.ts'

/** A request as shown to the holder of its code. */
export interface Tracked extends Known {
  /** With its letter, in groups of four. */
  code: string
  preferences: Preferences
  /** Pending callbacks, oldest first. */
  awaited: readonly StoredCallback[]
  /** The usager's addresses. */
  addresses: readonly StoredAddress[]
  /** Devices with notifications, oldest first. */
  devices: readonly StoredSubscription[]
}

/**
 * Returns the request of a code. An unknown, replaced or malformed code runs the same query and
 * returns the same: `null`.
 */
export async function findTracked(database: Queryable, typed: string): Promise<Tracked | null> {
  const code = readTyped(typed)
  const request = code === null ? null : await findTrackedRequest(database, hashCode(code))
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

/** Returns the data of a request for its usager. */
async function findTold(database: Queryable, request: RequestKey) {
  const [proofs, promises, deliveries, applied] = await Promise.all([
    listProofs(database, request, 'usager'),
    listPromises(database, request),
    listDeliveries(database, request),
    listAppliedAdaptations(database, request),
  ])
  return { proofs, promises, deliveries, applied }
}
