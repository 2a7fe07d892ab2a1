import type { RecordRow } from './subject-record-sql.ts'

/** Returns the fields of a row that help a person; `data.json` keeps all of them. */
export function readable(part: string, row: RecordRow): RecordRow {
  if (part === 'looks') return row['act'] === 'look' ? row : without(row, 'level')
  if (part === 'promises')
    return row['stands_for'] === row['promise'] ? without(row, 'stands_for') : row
  if (part === 'proofs') return { ...row, content: readContent(row['content'] as RecordRow) }
  return row
}

/**
 * Returns the content of a step without repeated fields. It renames fields that have another
 * meaning elsewhere.
 */
function readContent(content: RecordRow): RecordRow | null {
  const { how, promise, ...rest } = without(content, 'id', 'kind', 'at', 'audience')
  const read = {
    ...rest,
    ...(how !== undefined && { how_to: how }),
    ...(promise !== undefined && { window: fromFirst(promise as RecordRow) }),
  }
  return Object.keys(read).length > 0 ? read : null
}

/** Restores the order: PostgreSQL's jsonb doesn't keep the order of keys. */
function fromFirst({ from, to, ...rest }: RecordRow): RecordRow {
  return { from, to, ...rest }
}

function without(row: RecordRow, ...names: readonly string[]): RecordRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
}
