import { seededRandom } from '#shared/statistics/seeded-random.ts'
import type { Entry } from './register/entry.ts'
import { recognise } from './register/recognise.ts'
import { inventEntries } from './seed/entries.ts'
import { inventRequests, type PastRequest } from './seed/requests.ts'
import type { Random } from './valmont/chance.ts'

/** Three months of requests: for the hub, and for the town's register. */
export interface Past {
  requests: readonly PastRequest[]
  entries: readonly Entry[]
  /** The random source after the past was invented. */
  random: Random
}

/**
 * Invents the town's past, the same each time for the same day.
 * @param office the back office's public URL, where agents open a request
 */
export function inventPast(firstDay: Date, office: string): Past {
  const random = seededRandom(1)
  const told = inventRequests(firstDay, random)
  // A separate random source, so that usagers do not change the requests.
  const entries = inventEntries(told, firstDay, seededRandom(2))
  const requests = told.map((past, at) => {
    const entry = entries[at]
    return entry ? { ...past, request: { ...past.request, ...recognise(entry, office) } } : past
  })
  return { requests, entries, random }
}
