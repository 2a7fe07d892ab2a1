import { checkLog } from '../../agents/access-log/check-log.ts'
import { openFindings } from '../../agents/access-log/findings.ts'
import { readPublishedSealKeys } from '../../agents/access-log/seal-key.ts'
import { listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import { type Recounted, recountRollups } from '../../feedback/answers/recount-sql.ts'
import { formatNumber } from '../../integrations/import/progress.ts'
import { newest } from '../../migrations/migrate.ts'
import { readRoot } from '../../platform/crypto/hub-secret.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Copying, Database } from '../../platform/database/database.ts'
import { compareTables } from './compare.ts'
import { type Restored, type Restoring, restoreTables } from './restore.ts'

/** One check of a restored backup. */
export interface Verified {
  holds: boolean
  /** Its result, in a sentence. */
  said: string
}

/** Thrown to roll the restore back. */
class TakenBack extends Error {}

/**
 * Restores a backup into an empty database, checks everything, and rolls back.
 * @param verified called after each check
 * @throws BackupRefused
 */
export async function verifyTables(
  database: Database,
  parts: AsyncIterable<Buffer>,
  { secret, ...follow }: Restoring,
  verified: (one: Verified) => void,
): Promise<void> {
  const tell = (table: string, rows: number) => follow.tell(table, rows, 1)
  const look = {
    async asItWas(transaction: Copying, restored: Restored) {
      const unlike = await compareTables(transaction, restored, tell)
      for (const said of unlike) verified({ holds: false, said })
      const all = restored.tables.length
      const said = `${formatNumber(all - unlike.length)} of ${formatNumber(all)} tables came back as they were, row by row: ${formatNumber(restored.rows)} rows.`
      verified({ holds: unlike.length === 0, said })
    },
    async asItIsNow(transaction: Copying, { head }: Restored) {
      verified({ holds: true, said: `The schema went from ${head.schema} to ${newest}.` })
      const at = new Date(head.at)
      for (const one of await recountRollups(transaction, at)) verified(formatRecounted(one))
      for (const one of await verifyLogs(transaction, secret, at)) verified(one)
      throw new TakenBack()
    },
  }
  await restoreTables(database, parts, { ...follow, secret, look }).catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error
  })
}

function formatRecounted({ what, counts, unlike, older }: Recounted): Verified {
  const kept =
    older === 0 ? '' : ` ${formatNumber(older)} reach back to answers that are kept no longer.`
  const holds = unlike === 0
  const said = holds
    ? `Counted again, the ${what} give the same ${formatNumber(counts)} counts.${kept}`
    : `Counted again, the ${what} give ${formatNumber(unlike)} of ${formatNumber(counts)} counts otherwise.${kept}`
  return { holds, said }
}

/** Ignores the second place: it continues after a backup, so it has more seals. */
const noPlace = { compare: async () => {}, end: async () => null }

async function verifyLogs(
  transaction: Copying,
  secret: Secret | null,
  now: Date,
): Promise<Verified[]> {
  if (!secret)
    return [
      {
        holds: false,
        said: 'The access log was not verified: the secret is not at hand. Set PARVIS_SECRET, or PARVIS_DATA to its folder.',
      },
    ]
  const root = (await readRoot(transaction, secret)) ?? secret
  const keys = await readPublishedSealKeys(transaction, root)
  const all: Verified[] = []
  for (const organisation of await listOrganisations(transaction)) {
    const findings = openFindings()
    const log = { database: transaction, organisation, keys, place: noPlace, now, findings }
    const { looks, seals } = await checkLog(log)
    for (const said of findings.said) all.push({ holds: false, said })
    const holds = findings.all === 0
    const said = `${organisation}: ${formatNumber(looks)} looks under ${formatNumber(seals)} seals. ${holds ? 'All is' : 'Not all is'} as it was sealed.`
    all.push({ holds, said })
  }
  return all
}
