import type { WebStream } from '#shared/contract/stream.ts'
import type { MonthTally } from '../../feedback/answers/tallies-sql.ts'
import type { Criterion } from './criterion.ts'
import type { SettledMonth } from './disclosable-periods.ts'
import type { SettledPlace } from './disclosable-territories.ts'
import type { Known } from './known.ts'
import { cellOf, nameOfCell, settledMonth } from './settled-cells.ts'

/**
 * Returns what the closings settled of some answers. Several questions together are no cell: their
 * frozen counts decide.
 */
export function settledOf(known: Known, answers: readonly MonthTally[]): SettledMonth {
  const cells = new Set(answers.map(cellOf))
  const [cell = null] = cells
  return settledMonth(known.settled, cells.size === 1 ? cell : null)
}

/** Returns what the closings settled of the territories of a question. */
export function settledPlace(known: Known, stream: WebStream, { item }: Criterion): SettledPlace {
  const cell = nameOfCell({ service: known.service, stream, instrument: known.asked, item })
  return (territory, month) => {
    const places = known.settled.get(month)?.places[cell]
    if (places === undefined || territory === null) return null
    return places.includes(territory) ? 'told' : 'hidden'
  }
}
