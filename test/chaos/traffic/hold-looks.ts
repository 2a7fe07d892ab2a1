import type { Secret } from '../../../hub/platform/crypto/secret.ts'
import type { Queryable } from '../../../hub/platform/database/database.ts'
import { sectorKey } from '../../../hub/requests/identifiers/sector-key.ts'
import { town } from '../../world/town.ts'
import type { Held } from './held.ts'
import type { Ledger } from './ledger.ts'

/** Each look that was answered left one trace; one that was not left none, or one. */
export async function holdLooks(
  database: Queryable,
  secret: Secret,
  { looks }: Pick<Ledger, 'looks'>,
  held: Held,
): Promise<void> {
  const rows = await database.query<{ subject_key: string; times: number }>(
    `select subject_key, count(*)::int as times from access_log.access where act = 'look' group by 1`,
  )
  const traces = new Map(rows.map(({ subject_key, times }) => [subject_key, times]))
  for (const [reference, what] of looks) {
    const subject = `reference:${reference}`
    const times = traces.get(sectorKey(secret, town.organisation, 'etat-civil', subject)) ?? 0
    const line = `the look at ${reference} is in the log ${times} times`
    if (times === 0 && what === 'answered') held.lost.push(line)
    if (times > 1) held.doubled.push(line)
  }
}
