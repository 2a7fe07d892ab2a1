import type { Change } from '#shared/contract/figures/change.ts'
import type { RegisterShare } from '#shared/contract/figures/share.ts'
import type { Figure } from '#shared/contract/reporting/indicators.ts'
import type { World } from '#shared/contract/reporting/world.ts'
import type { NonEmpty } from '#shared/report/measured.ts'
import type { CriteriaOf } from '../figures/criterion.ts'
import type { Known } from '../figures/known.ts'

interface Described {
  id: string
  world: World
  /** Ids of guards in the other world; the first with enough data is shown beside it. */
  guards: NonEmpty<string>
  /** The answers it counts in an instrument; none for a register. */
  criteria: CriteriaOf
}

/** Computed from a sample of answers or beliefs, so figures have an interval. */
interface OfAnswers extends Described {
  basis: 'answers'
  /** Pure function of its input; `null` where it is not asked or not recorded. */
  measure(known: Known): Omit<Figure, 'indicator'> | null
}

/** Computed from a complete register, so figures have no interval. */
interface OfRegister extends Described {
  basis: 'register'
  measure(known: Known): RegisterFigure | null
}

type RegisterFigure = Pick<Figure, 'delays' | 'supply' | 'places'> & {
  shares: { share: RegisterShare; change?: Change }[]
}

/**
 * An indicator of every service. It belongs to one world and names guards in the other; both are
 * shown, or neither. It declares whether it uses a sample or a complete register.
 */
export type Indicator = OfAnswers | OfRegister
