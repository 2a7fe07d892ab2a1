import type { Service } from '#shared/contract/catalogue/service.ts'
import { whereaboutsOf } from '../../catalogue/services/norm-window.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { StoredRequest } from '../requests/requests-sql.ts'
import { countTakenWindows, listClosedDays } from './callbacks-sql.ts'
import { listWindows, nameSlot, type Slot } from './list-windows.ts'

/** The request of a call, with its service and the time zone of its organisation. */
export interface CallbackRequest {
  request: StoredRequest
  service: Service
  zone: string
}

/** Most free slots to choose from. */
const mostOffered = 8

/** Returns the slots in which a call about a request is possible, free or not. */
export async function findWindows(
  database: Queryable,
  { request, service, zone }: CallbackRequest,
  now: Date,
): Promise<Slot[]> {
  if (!service.callbacks) return []
  const { organisation, territory } = request
  const closures = await listClosedDays(database, organisation, service.service, territory)
  return listWindows(service, whereaboutsOf(service, territory, zone), closures, now)
}

/** Returns the next free slots, in order; `null` when the service declares none. */
export async function findFreeWindows(
  database: Queryable,
  called: CallbackRequest,
  now: Date,
): Promise<Slot[] | null> {
  const { request, service } = called
  if (!service.callbacks) return null
  const slots = await findWindows(database, called, now)
  const counts = await countTakenWindows(database, request.organisation, service.service, now)
  const taken = new Map(counts.map((one) => [nameSlot(one), one.taken]))
  return slots
    .filter((slot) => (taken.get(nameSlot(slot)) ?? 0) < slot.places)
    .slice(0, mostOffered)
}
