import type { ReferencePattern } from '#shared/contract/tools.ts'
import type { KeptShelf } from './kept.ts'

/** What the organisation says of its tools. */
export interface Organisation {
  /** Which source the requests of an origin come from, where it is known. */
  sourceOf(origin: string): Promise<string | undefined>
  /** How its references are written, wherever they stand. */
  references(): Promise<readonly ReferencePattern[]>
}

/** @param tellers the first that knows of an origin or a pattern is believed */
export function openOrganisation(tellers: readonly Pick<KeptShelf, 'read'>[]): Organisation {
  const told = () => Promise.all(tellers.map((teller) => teller.read()))
  return {
    async sourceOf(origin) {
      const places = (await told()).flatMap((one) => one.places)
      return places.find((place) => place.origin === origin)?.source
    },
    async references() {
      const all = (await told()).flatMap((one) => one.references)
      return all.filter(({ pattern }, at) => all.findIndex((one) => one.pattern === pattern) === at)
    },
  }
}
