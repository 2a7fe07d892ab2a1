import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { type Criterion, openingCriterion, perceptionCriterion } from '../figures/criterion.ts'
import type { CrossedTally } from './sql.ts'

/** Names of the items on news and on the date in Parvis's own instrument. */
const noticedItem = 'PRE'
const keptItem = 'KEPT'

/** The criteria of an instrument for good perception; `null` where it does not ask. */
export interface Perception {
  opening: Criterion | null
  /** The usager knew how far their request was. */
  noticed: Criterion | null
  /** Forms that ask whether the date was met; empty where the instrument does not. */
  keptForms: ReadonlySet<string>
}

/** Finds the crossed items of an instrument. */
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

/** Counts answers on the scale, and the good ones among them. */
export function countWell(tallies: readonly CrossedTally[], criterion: Criterion): Counted {
  const counted = { x: 0, n: 0 }
  for (const { value, n } of tallies) {
    if (!criterion.points.has(value)) continue
    counted.n += n
    if (criterion.good.has(value)) counted.x += n
  }
  return counted
}
