import type { RecordRow } from './subject-record-sql.ts'

/** A row as a person reads it: what says nothing to them, or says it twice, is left to `data.json`. */
export function readable(part: string, row: RecordRow): RecordRow {
  if (part === 'looks') return row['act'] === 'look' ? row : without(row, 'level')
  if (part === 'promises')
    return row['stands_for'] === row['promise'] ? without(row, 'stands_for') : row
  if (part === 'proofs') return { ...row, content: readContent(row['content'] as RecordRow) }
  return row
}

/** What a step carries beside what stands above it, where a word that has another sense elsewhere has its own. */
function readContent(content: RecordRow): RecordRow | null {
  const { how, promise, ...rest } = without(content, 'id', 'kind', 'at', 'audience')
  const read = {
    ...rest,
    ...(how !== undefined && { how_to: how }),
    ...(promise !== undefined && { window: fromFirst(promise as RecordRow) }),
  }
  return Object.keys(read).length > 0 ? read : null
}

/** The database keeps no order of names. */
function fromFirst({ from, to, ...rest }: RecordRow): RecordRow {
  return { from, to, ...rest }
}

function without(row: RecordRow, ...names: readonly string[]): RecordRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
}
