import { findUnusualArrivals } from '../../feedback/abuse/find-unusual-arrivals.ts'
import type { Waiting } from './waiting.ts'

/** Days on which a stream without proof received what it usually does not. */
export const unusualArrivalsWaiting: Waiting = {
  id: 'unusual_arrivals',
  page: 'aside',
  count: async (database, { organisation, today }) => {
    const arrivals = await findUnusualArrivals(database, organisation, today)
    return new Set(arrivals.map(({ day }) => day)).size
  },
}
