import type { FindingContent } from '#shared/contract/reporting/finding.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** One version of a finding. */
export interface FindingVersion {
  finding: string
  version: number
  content: FindingContent
  author: string
  at: string
}

/** Lists every version of every finding of an organisation, newest first. */
export async function listFindings(
  database: Queryable,
  organisation: string,
): Promise<FindingVersion[]> {
  const rows = await database.query<Omit<FindingVersion, 'at'> & { at: Date }>(
    `select finding, version, content, author, written_at as at from finding
     where organisation = $1 order by finding desc, version desc`,
    [organisation],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** Inserts a version, which never changes. Call it with the organisation locked. */
export async function insertFinding(
  transaction: Queryable,
  organisation: string,
  { finding, version, content, author, at }: Omit<FindingVersion, 'at'> & { at: Date },
): Promise<void> {
  await transaction.query(
    `insert into finding (organisation, finding, version, content, author, written_at)
     values ($1, $2, $3, $4::jsonb, $5, $6)`,
    [organisation, finding, version, JSON.stringify(content), author, at],
  )
}
