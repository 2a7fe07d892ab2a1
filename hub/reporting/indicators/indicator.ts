import type { RegisterShare } from '#shared/contract/figures/share.ts'
import type { Figure } from '#shared/contract/reporting/indicators.ts'
import type { World } from '#shared/contract/reporting/world.ts'
import type { NonEmpty } from '#shared/report/measured.ts'
import type { CriteriaOf } from '../figures/criterion.ts'
import type { Known } from '../figures/known.ts'

interface Described {
  id: string
  world: World
  /** Ids of indicators of the other world; the first that has enough to say is shown beside it. */
  guards: NonEmpty<string>
  /** Which answers to an instrument it counts; none, when it counts no answers. */
  criteria: CriteriaOf
}

/** Counts answers, or what agents believe: a sample, whose figures have an interval. */
interface OfAnswers extends Described {
  basis: 'answers'
  /** `null` where it is not asked or not recorded. Pure: all it knows is what it is given. */
  measure(known: Known): Omit<Figure, 'indicator'> | null
}

/** Counts all that is on record: no figure of it has an interval. */
interface OfRegister extends Described {
  basis: 'register'
  measure(known: Known): RegisterFigure | null
}

type RegisterFigure = Pick<Figure, 'delays' | 'supply' | 'places'> & {
  shares: { share: RegisterShare }[]
}

/**
 * Something known of every service of an organisation. Each serves one world and names its guards
 * in the other: the two are shown together or not at all. Each says whether it counts a sample or a
 * complete register.
 */
export type Indicator = OfAnswers | OfRegister
