import type { Entry } from './register/entry.ts'
import { recognise } from './register/recognise.ts'
import { inventEntries } from './seed/entries.ts'
import { replay } from './seed/replay.ts'
import { inventRequests, type PastRequest } from './seed/requests.ts'
import type { Random } from './valmont/chance.ts'

/** Three months of requests: as the hub is told them, and as the town's register holds them. */
export interface Past {
  requests: readonly PastRequest[]
  entries: readonly Entry[]
  /** The chance the requests were invented with, for what comes after them. */
  random: Random
}

/**
 * The town's past, the same each time for the same day.
 * @param office the back office's public address, where agents open a request.
 */
export function inventPast(firstDay: Date, office: string): Past {
  const random = replay(1)
  const told = inventRequests(firstDay, random)
  // A chance of its own, so that who asked changes nothing in what was asked.
  const entries = inventEntries(told, firstDay, replay(2))
  const requests = told.map((past, at) => {
    const entry = entries[at]
    return entry ? { ...past, request: { ...past.request, ...recognise(entry, office) } } : past
  })
  return { requests, entries, random }
}
