import type { MonthTally } from '../../feedback/answers/tallies-sql.ts'
import type { SettledMonth } from './disclosable-periods.ts'

/** What a closing settled of the counts of its month, by cell. Every other cell is hidden for good. */
export interface SettledCells {
  /** Cells that are published. */
  told: readonly string[]
  /** Cells with enough answers that are hidden, because a subtraction would give another one back. */
  protects: readonly string[]
  /** Published territories of a cell, where it is about the opening question. */
  places: Readonly<Record<string, readonly string[]>>
}

/** The closed months of an organisation, by `YYYY-MM`. */
export type SettledMonths = ReadonlyMap<string, SettledCells>

/** No closed month: for counts that no closing publishes. */
export const noSettledMonth: SettledMonths = new Map()

/** A cell: answers to one question of a service, in one stream, or typed by agents. */
interface Cell {
  service: string
  stream: string
  instrument: { id: string; version: number }
  item: string
}

/** Names a cell, as the database does in `cellName`. */
export function nameOfCell({ service, stream, instrument: { id, version }, item }: Cell): string {
  return [service, stream, id, version, item].join(' ')
}

/** Names the cell of a count. */
export function cellOf(one: Omit<MonthTally, 'value' | 'n' | 'month'>): string {
  const stream = one.channel === 'entered' ? 'entered' : one.stream
  const { service, instrument: id, version, item } = one
  return nameOfCell({ service, stream, instrument: { id, version }, item })
}

/** Returns what the closings settled of a cell, month by month. */
export function settledMonth(settled: SettledMonths, cell: string | null): SettledMonth {
  return (month) => {
    const known = settled.get(month)
    if (known === undefined || cell === null) return null
    return known.told.includes(cell) ? 'told' : 'hidden'
  }
}
