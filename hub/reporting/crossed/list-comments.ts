import type {
  CellName,
  ConformitySide,
  CrossedComments,
} from '#shared/contract/reporting/crossed.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { conformityWords } from './describe-conformity.ts'
import { type AskedCrossed, describeCrossed, findAsked } from './describe-crossed.ts'
import type { Perception } from './perception.ts'
import { listCellComments } from './sql.ts'

/** Page size of comments. */
const page = 20

/** A cell of one of the tables, parsed from its name. */
interface Cell {
  by: ConformitySide
  stream: WebStream
  cell: CellName
}

/**
 * Lists the comments of usagers in one cell, with pagination. It refuses a hidden cell and one with
 * fewer than eleven.
 * @throws Refusal `unknown_service`, `invalid` where the cell does not open
 */
export async function listComments(
  database: Queryable,
  asked: AskedCrossed & { cell: string; before: string | undefined },
  now: Date,
): Promise<CrossedComments> {
  const [by, stream, cell] = asked.cell.split('.') as [ConformitySide, WebStream, CellName]
  const told = await describeCrossed(database, asked, now)
  const table = told.conformity.find((one) => one.by === by && one.stream === stream)
  if (!table?.cells[cell].opens)
    throw new Refusal('invalid', [{ path: '/cell', code: 'cell_closed' }])
  const { of, perception } = await findAsked(database, asked)
  const [month = '', mark = ''] = asked.before?.split('.') ?? []
  const before = asked.before === undefined ? null : { month, mark }
  const wanted = { ...of, stream, before, ...readCell({ by, stream, cell }, perception) }
  const found = await listCellComments(database, wanted, page + 1)
  const last = found.slice(0, page).at(-1)
  return {
    comments: found
      .slice(0, page)
      .map(({ month, mark, comment }) => ({ key: mark, month, comment })),
    ...(found.length > page && last && { next: `${last.month}.${last.mark}` }),
  }
}

/** Returns the rows of a cell. */
function readCell({ by, cell }: Cell, { opening }: Perception) {
  const { fact, kept, missed } = conformityWords[by]
  const isWell = cell.endsWith('_well')
  const points = [...(opening?.points ?? [])]
  return {
    fact,
    class: cell === 'unanswered' ? '' : cell.startsWith('kept') ? kept : missed,
    values: points.filter((point) => cell === 'unanswered' || opening?.good.has(point) === isWell),
  }
}
