import { randomBytes, randomUUID } from 'node:crypto'
import { writeCode } from '#shared/identifier/code.ts'
import { town } from '../../world/town.ts'

/** Requests of one attack. */
export const forged = 1000

/** The service that is attacked. */
export const attacked = 'voirie'

/** The territory whose cell is hidden. */
export const hidden = 'ouest'

/** One forged request, to the hub as it stands. */
interface Forged {
  url: '/v1/feedback' | '/v1/counters'
  payload: Record<string, unknown>
}

/** A kind of attack. */
export interface Attack {
  name: string
  /** How many networks it comes from. */
  networks: number
  /** It holds a key of the site's back end: each request answers a ticket that the key has just asked for. */
  hasKey?: true
  make: (nth: number, ticket: string | undefined) => Forged
}

/** A forged answer that looks like a person's. */
const answer = (nth: number, change: Record<string, unknown>): Forged => ({
  url: '/v1/feedback',
  payload: {
    id: randomUUID(),
    part: 1,
    site: town.site,
    service: attacked,
    configuration: 1,
    locale: 'fr',
    receipt: writeCode(randomBytes(10)),
    took_ms: 4000 + 7 * nth,
    answers: { overall: 5 },
    ...change,
  },
})

const backwards = 25 * 24 * 3600

/** What one person, with a script or with a botnet, can try. @param usedTicket one that was answered */
export function listAttacks(usedTicket: string): Attack[] {
  const kinds: readonly (readonly [string, Attack['make'], true?])[] = [
    ['praise', (nth) => answer(nth, {})],
    ['blame', (nth) => answer(nth, { unprompted: true, answers: { overall: 1 } })],
    ['backdate', (nth) => answer(nth, { waited_s: backwards })],
    ['pad a hidden cell', (nth) => answer(nth, { territory: hidden, waited_s: backwards })],
    ['guess tickets', (nth) => answer(nth, { ticket: writeCode(randomBytes(10)) })],
    ['use a leaked key', (nth, ticket) => answer(nth, { ticket }), true],
    ['replay a ticket', (nth) => answer(nth, { ticket: usedTicket })],
    [
      'flood counters',
      () => ({
        url: '/v1/counters',
        payload: {
          site: town.site,
          service: attacked,
          counts: { shown: 100, opened: 90, answered: 1 },
        },
      }),
    ],
  ]
  return [1, 200].flatMap((networks) =>
    kinds.map(([kind, make, hasKey]) => ({
      name: `${kind}, ${networks} networks`,
      networks,
      make,
      ...(hasKey && { hasKey }),
    })),
  )
}
