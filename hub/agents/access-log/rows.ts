import type { Queryable } from '../../platform/database/database.ts'
import {
  type KeptLook,
  listPurgedLooks,
  listSealedLooks,
  type PurgedLook,
} from './sealed-looks-sql.ts'
import { listSeals, type StoredSeal } from './seals-sql.ts'

/** Page size of each cursor, so that a long log never fills the memory. */
const page = { seals: 500, looks: 2000 } as const

/** Rows that belong to seals, in the order of the seals. */
export interface BySeal<T> {
  /** Returns the rows of a seal. Passes skipped rows of earlier seals to `lost`. */
  of(seal: number, lost: (row: T) => void): Promise<T[]>
}

/** Reads the seals of an organisation, one after another. */
export const sealsOf = (database: Queryable, organisation: string) =>
  pages<StoredSeal & { leaves: string | null }>(
    (last, limit) => listSeals(database, organisation, last?.seal ?? 0, limit),
    page.seals,
  )

/** Reads the entries of an organisation that have a seal. */
export const looksOf = (database: Queryable, organisation: string) =>
  bySeal(
    pages<KeptLook>(
      (last, limit) => listSealedLooks(database, organisation, placeOf(last), limit),
      page.looks,
    ),
  )

/** Reads the digests that replace purged entries of an organisation. */
export const purgedOf = (database: Queryable, organisation: string) =>
  bySeal(
    pages<PurgedLook>(
      (last, limit) => listPurgedLooks(database, organisation, placeOf(last), limit),
      page.looks,
    ),
  )

/** Returns the position of a row; one before the first where the columns were tampered with. */
function placeOf(row: { seal: number | null; position: number | null } | null) {
  const lowest = -2_147_483_648
  return { seal: row?.seal ?? lowest, position: row?.position ?? lowest }
}

/**
 * Reads a table page by page, with a cursor.
 * @param read the page after a row; the first page after `null`
 */
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
