import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { codeDigests } from '../../platform/crypto/code-digests.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { aboutOf } from '../addresses/about.ts'
import { findPreferences, type Preferences } from '../addresses/preferences-sql.ts'
import {
  listPushSubscriptions,
  type StoredSubscription,
} from '../addresses/push-subscriptions-sql.ts'
import { listUsagerAddresses, type StoredAddress } from '../addresses/usager-addresses-sql.ts'
import { listCallbacks, type StoredCallback } from '../callbacks/callbacks-sql.ts'
import { listDeliveries } from '../delivery/queue/deliveries-sql.ts'
import { findDelegatedRequest, listMandates } from '../mandates/mandates-sql.ts'
import { type OpenedMandate, openMandates } from '../mandates/open-mandates.ts'
import { listPromises } from '../promises/promises-sql.ts'
import { listProofs } from '../requests/proofs-sql.ts'
import { findTrackedRequest, type RequestKey } from '../requests/requests-sql.ts'
import { listAppliedAdaptations } from '../treatment/applied-adaptations-sql.ts'
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
  /** Those who act for the usager. */
  mandates: readonly OpenedMandate[]
  /** The mandate whose code opened it; `null` for the usager's own. */
  delegate: string | null
}

/**
 * Returns the request of a code, its usager's or a delegate's. An unknown, replaced, ended or
 * malformed code runs the same queries and returns the same: `null`.
 */
export async function findTracked(
  { database, secret }: Pick<Deps, 'secret'> & { database: Queryable },
  typed: string,
): Promise<Tracked | null> {
  const code = readTyped(typed)
  if (code === null) return null
  const digests = codeDigests(secret, code)
  const [own, delegated] = await Promise.all([
    findTrackedRequest(database, digests),
    findDelegatedRequest(database, digests),
  ])
  const request = own ?? delegated?.request
  if (!request) return null
  const [organisation, preferences, callbacks, addresses, devices, acting, told] =
    await Promise.all([
      findOrganisation(database, request.organisation),
      findPreferences(database, request),
      listCallbacks(database, request),
      listUsagerAddresses(database, request),
      listPushSubscriptions(database, request),
      listMandates(database, request),
      findTold(database, request),
    ])
  const service = organisation?.services.find((one) => one.service === request.service)
  if (!organisation || !service || !preferences) return null
  const { name, zone } = organisation
  const awaited = callbacks.filter(({ done_at }) => done_at === null)
  const about = aboutOf({ secret }, request)
  const known = { request, about, ...told, service, organisation: name, zone }
  const mandates = openMandates({ secret }, request.organisation, acting)
  const delegate = own ? null : (delegated?.mandate ?? null)
  return { ...known, code, preferences, awaited, addresses, devices, mandates, delegate }
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
