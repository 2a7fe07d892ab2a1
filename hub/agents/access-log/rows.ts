import type { Queryable } from '../../platform/database/database.ts'
import {
  type KeptLook,
  listPurgedLooks,
  listSealedLooks,
  type PurgedLook,
} from './sealed-looks-sql.ts'
import { listSeals, type StoredSeal } from './seals-sql.ts'

/** Rows that are read at once, so that a long log is never in memory. */
const page = { seals: 500, looks: 2000 } as const

/** Rows that belong to seals, in the order of these. */
export interface BySeal<T> {
  /** Takes the rows of a seal. Those of seals before it that nobody took are given to `lost`. */
  of(seal: number, lost: (row: T) => void): Promise<T[]>
}

/** The seals of an organisation, one after another. */
export const sealsOf = (database: Queryable, organisation: string) =>
  pages<StoredSeal & { leaves: string | null }>(
    (last, limit) => listSeals(database, organisation, last?.seal ?? 0, limit),
    page.seals,
  )

/** The looks of an organisation that say which seal they are under. */
export const looksOf = (database: Queryable, organisation: string) =>
  bySeal(
    pages<KeptLook>(
      (last, limit) => listSealedLooks(database, organisation, placeOf(last), limit),
      page.looks,
    ),
  )

/** The digests that stand for purged looks of an organisation. */
export const purgedOf = (database: Queryable, organisation: string) =>
  bySeal(
    pages<PurgedLook>(
      (last, limit) => listPurgedLooks(database, organisation, placeOf(last), limit),
      page.looks,
    ),
  )

/** Where a row stands; before the first one, whatever somebody wrote there. */
function placeOf(row: { seal: number | null; position: number | null } | null) {
  const lowest = -2_147_483_648
  return { seal: row?.seal ?? lowest, position: row?.position ?? lowest }
}

/** Rows of a table, read a page at a time. @param read the page after a row; the first one after `null` */
async function* pages<T>(
  read: (last: T | null, limit: number) => Promise<T[]>,
  limit: number,
): AsyncGenerator<T> {
  for (let last: T | null = null; ; ) {
    const rows = await read(last, limit)
    yield* rows
    if (rows.length < limit) return
    last = rows.at(-1) ?? null
  }
}

function bySeal<T extends { seal: number | null }>(rows: AsyncGenerator<T>): BySeal<T> {
  let next: T | null = null
  const peek = async () => {
    next ??= (await rows.next()).value ?? null
    return next
  }
  return {
    async of(seal, lost) {
      const taken: T[] = []
      for (let row = await peek(); row && (row.seal ?? 0) <= seal; row = await peek()) {
        if (row.seal === seal) taken.push(row)
        else lost(row)
        next = null
      }
      return taken
    },
  }
}
