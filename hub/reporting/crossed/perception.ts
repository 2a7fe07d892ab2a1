import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { type Criterion, openingCriterion, perceptionCriterion } from '../figures/criterion.ts'
import type { CrossedTally } from './sql.ts'

/** The item on news, and the one on the date, as Parvis's own instrument names them. */
const noticedItem = 'PRE'
const keptItem = 'KEPT'

/** What an instrument counts as well perceived; `null` where it does not ask it. */
export interface Perception {
  opening: Criterion | null
  /** That the usager knew how far their request had got. */
  noticed: Criterion | null
  /** The forms that ask whether the date was kept; none where the instrument does not. */
  keptForms: ReadonlySet<string>
}

/** Finds in an instrument what is crossed. */
export function perceptionOf(instrument: Instrument): Perception {
  const noticed = perceptionCriterion('proof')(instrument)
  const kept = instrument.items.find(({ item }) => item === keptItem)
  const isAsked = kept?.dimension === 'proof' && kept.aspect === 'fact'
  const asking = instrument.forms.filter(({ pages }) =>
    pages.some(({ items }) => items.includes(keptItem)),
  )
  return {
    opening: openingCriterion(instrument),
    noticed: noticed?.item === noticedItem ? noticed : null,
    keptForms: new Set(isAsked ? asking.map(({ form }) => form) : []),
  }
}

/** Counts answers that are points of a scale, and the good ones among them. */
export function countWell(tallies: readonly CrossedTally[], criterion: Criterion): Counted {
  const counted = { x: 0, n: 0 }
  for (const { value, n } of tallies) {
    if (!criterion.points.has(value)) continue
    counted.n += n
    if (criterion.good.has(value)) counted.x += n
  }
  return counted
}
