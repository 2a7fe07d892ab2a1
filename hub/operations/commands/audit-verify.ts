import { readFile } from 'node:fs/promises'
import { type Counted, checkLog, type LogToCheck } from '../../agents/access-log/check-log.ts'
import { openSecondPlace } from '../../agents/access-log/check-second-place.ts'
import { type Findings, formatMinute, openFindings } from '../../agents/access-log/findings.ts'
import {
  type PublishedSealKey,
  publishedSealKey,
  readPublishedSealKeys,
} from '../../agents/access-log/seal-key.ts'
import { openHeads, type Seen } from '../../agents/access-log/witness/check-heads.ts'
import { readVerifierKey, type VerifierKey } from '../../agents/access-log/witness/verifier-key.ts'
import { listWitnesses } from '../../agents/access-log/witness/witnesses-sql.ts'
import { listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import { formatNumber } from '../../integrations/import/progress.ts'
import type { Database } from '../../platform/database/database.ts'
import { inSnapshot } from '../../platform/database/snapshot.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Asked, Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'
import { withSecret } from './with-secret.ts'

/** Interval between progress messages on a terminal and in a log, in milliseconds. */
const often = { terminal: 200, log: 10_000 } as const

/** Verifies that nobody removed, changed, moved or added entries of the access log. */
export const auditVerifyCommand: Command = {
  name: 'audit verify',
  help: [
    [
      'audit verify [--organisation O] [--seals FOLDER]',
      'check the access log against its seals; FOLDER is their second place, PARVIS_SEALS when not said',
    ],
    ['audit verify --key JWKS …', 'the same with a file of published keys, without the secret'],
    [
      'audit verify --witness KEY,… …',
      'the same with keys of witnesses that you know, instead of those of the database',
    ],
  ],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['organisation', 'seals', 'key', 'witness'])
    if (rest.length > 0)
      throw new SettingRefused(`${rest[0]} is one word too many: options begin with --.`)
    return withKeys(environment, options.key, async (database, keys, seals) => {
      const names =
        options.organisation === undefined
          ? await listOrganisations(database)
          : [(await declaredOrganisation(database, options.organisation)).organisation]
      const folder = options.seals ?? seals
      const witnesses = await readWitnesses(database, options.witness)
      return verifyLogs(database, { names, keys, folder, witnesses })
    })
  },
}

/** What a verification reads besides the database. */
interface Verifying {
  /** Organisations. */
  names: readonly string[]
  /** Keys of the seals. */
  keys: readonly PublishedSealKey[]
  /** The second place of the seals. */
  folder: string
  witnesses: readonly VerifierKey[]
}

/** Checks the logs of organisations and tells what it finds. @returns the exit code */
export async function verifyLogs(
  database: Database,
  { names, keys, folder, witnesses }: Verifying,
): Promise<number> {
  const findings = openFindings()
  for (const organisation of names)
    await checkAndTell(database, folder, { organisation, keys, findings }, witnesses)
  return describeFindings(findings)
}

/** Uses the keys of a file, or those that the hub's secret opens. */
function withKeys<T>(
  environment: Asked['environment'],
  file: string | undefined,
  work: (database: Database, keys: PublishedSealKey[], seals: string) => Promise<T>,
): Promise<T> {
  if (file !== undefined)
    return withDatabase(environment, async (database, { seals }) =>
      work(database, await readKeys(file), seals),
    )
  return withSecret(environment, async (database, secret, { seals }) =>
    work(database, await readPublishedSealKeys(database, secret), seals),
  )
}

/** Reads published seal keys. @throws SettingRefused */
async function readKeys(file: string): Promise<PublishedSealKey[]> {
  const known: unknown = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => null)
  const { keys } = Object(known) as { keys?: unknown }
  const ofSeals = (Array.isArray(keys) ? keys : []).flatMap(
    (key) => publishedSealKey.safeParse(key).data ?? [],
  )
  if (ofSeals.length > 0) return ofSeals
  throw new SettingRefused(
    `${file} holds no key of the access log. A hub publishes its own at /.well-known/jwks.json.`,
  )
}

/** Reads the keys of witnesses that were given, else those of the database. @throws SettingRefused */
async function readWitnesses(
  database: Database,
  given: string | undefined,
): Promise<VerifierKey[]> {
  const written =
    given?.split(',') ?? (await listWitnesses(database)).map(({ verifier_key }) => verifier_key)
  return written.map((one) => {
    const key = readVerifierKey('cosignature', one)
    if (key) return key
    throw new SettingRefused(
      `"${escapeForTerminal(one)}" is no key of a witness. It prints its own with: parvis witness list`,
    )
  })
}

async function checkAndTell(
  database: Database,
  folder: string,
  log: Pick<LogToCheck, 'organisation' | 'keys' | 'findings'>,
  witnesses: readonly VerifierKey[],
): Promise<void> {
  const { organisation, findings } = log
  const before = findings.all
  const place = openSecondPlace(folder, organisation, findings)
  const progress = openProgress(organisation)
  const { counted, seen } = await inSnapshot(database, async (transaction) => {
    const heads = await openHeads({ ...log, database: transaction, witnesses })
    const now = new Date()
    const read = await checkLog({ ...log, database: transaction, place, heads, now, progress })
    return { counted: read, seen: await heads.end() }
  })
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
  const holds = findings.all === before ? 'All is' : 'Not all is'
  process.stdout.write(
    `${organisation}: ${formatNumber(counted.looks)} looks under ${formatNumber(counted.seals)} ${counted.seals === 1 ? 'seal' : 'seals'}. ${holds} as it was sealed.\n`,
  )
  if (seen.of > 0 && seen.newest !== null) tellSeen(organisation, seen)
  if (counted.ahead === null)
    process.stderr.write(
      `${organisation}: there is no second place in ${folder}: an end that was cut off does not show.\n`,
    )
  else if (counted.ahead > 0)
    process.stderr.write(
      `${organisation}: the second place does not have the newest ${formatNumber(counted.ahead)} yet.\n`,
    )
}

function tellSeen(organisation: string, { newest, by, of, since, others }: Seen): void {
  const when = since ? ` since ${formatMinute(since.toISOString())}` : ''
  process.stdout.write(
    `${organisation}: ${by} of ${of} ${of === 1 ? 'witness' : 'witnesses'} saw the newest head, of ${formatNumber(newest ?? 0)} seals${when}.\n`,
  )
  if (others.length > 0)
    process.stderr.write(`${organisation}: not yet seen by ${others.join(', ')}.\n`)
}

function openProgress(organisation: string): (soFar: Counted) => void {
  const { isTTY } = process.stderr
  let last = performance.now()
  return ({ seals, looks }) => {
    const now = performance.now()
    if (now - last < (isTTY ? often.terminal : often.log)) return
    last = now
    const text = `${organisation}: ${formatNumber(looks)} looks under ${formatNumber(seals)} seals so far`
    process.stderr.write(isTTY ? `\r\u001B[K${text}` : `${text}\n`)
  }
}

function describeFindings({ said, all }: Findings): number {
  for (const sentence of said) process.stderr.write(`${sentence}\n`)
  if (all > said.length) process.stderr.write(`And ${formatNumber(all - said.length)} more.\n`)
  return all > 0 ? 1 : 0
}
