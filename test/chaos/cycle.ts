import fc from 'fast-check'
import { type Weather, weathers } from '../world/line.ts'

const hour = 3600 * 1000

/** All that goes wrong while one usager answers once. */
export interface Cycle {
  /** Points given to the first question. */
  overall: 1 | 2 | 3 | 4 | 5
  /** How far the clock of the page is off, and how far it jumps before the rest is sent. */
  clock: { off: number; jump: number }
  storage: 'fine' | 'refused' | 'full' | 'silent'
  /** While the first answer leaves. */
  first: Weather | 'offline'
  /** While the rest leaves. */
  rest: Weather | 'offline'
  /** The page is killed some milliseconds after the first answer, or after the rest was sent off. */
  killed: { how: 'closed' | 'crashed'; after: 'first' | 'rest'; milliseconds: number } | null
  /** The hub is killed while the rest leaves. */
  isHubKilled: boolean
  /** Pages of the same site that are opened at once, afterwards, beside the one that answered. */
  tabs: number
  /** Whether the page stays open beside that of the next usager, or is closed before the tabs open. */
  isLeft: boolean
}

const sky = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Weather | 'offline'>('clear') },
  { weight: 7, arbitrary: fc.constantFrom<Weather | 'offline'>('offline', ...weathers) },
)
/** None, an hour, some days or thirty years, ahead or behind. */
const shiftOf = (days: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...[1, 24 * days, 24 * 365 * 30].flatMap((hours) => [hours * hour, -hours * hour]),
      ),
    },
  )

const cycle: fc.Arbitrary<Cycle> = fc.record({
  overall: fc.constantFrom(1, 2, 3, 4, 5),
  // A jump of days is believed, and dates the answer. The hub takes no answer that says that it waited
  // for more than 30.
  clock: fc.record({ off: shiftOf(60), jump: shiftOf(29) }),
  storage: fc.oneof(
    { weight: 16, arbitrary: fc.constant('fine' as const) },
    { weight: 4, arbitrary: fc.constantFrom('refused' as const, 'full' as const) },
    { weight: 1, arbitrary: fc.constant('silent' as const) },
  ),
  first: sky,
  rest: sky,
  killed: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.record({
        how: fc.constantFrom('closed' as const, 'crashed' as const),
        after: fc.constantFrom('first' as const, 'rest' as const),
        milliseconds: fc.integer({ min: 0, max: 300 }),
      }),
    },
  ),
  isHubKilled: fc.oneof(
    { weight: 49, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  tabs: fc.constantFrom(0, 0, 0, 2, 3),
  isLeft: fc.boolean(),
})

/** Draws cycles; the same seed draws the same. */
export function drawCycles(numRuns: number, seed: number): Cycle[] {
  return fc.sample(cycle, { numRuns, seed })
}
