import { type Purged, purge } from './retention.ts'
import { explainStart } from './sentence.ts'
import { serve, untilAsked } from './serve.ts'
import { readSettings, SettingRefused } from './settings.ts'
import type { Database } from './store/database.ts'
import { openEmbedded } from './store/embedded.ts'
import { migrate } from './store/migrate.ts'
import { openPostgres } from './store/postgres.ts'

const help = `parvis serve              serve, on the PostgreSQL of DATABASE_URL
parvis serve --embedded   serve, and keep everything in the folder of PARVIS_DATA
parvis purge              delete what is past its time, as a hub does each day
parvis migrate            bring the schema up to this release: of DATABASE_URL, or else of PARVIS_DATA
`

type Environment = Readonly<Record<string, string | undefined>>

/** Runs a command of `parvis`. @returns the exit code; what went wrong is said on standard error. */
export async function run(words: readonly string[], environment: Environment): Promise<number> {
  const [command, ...rest] = words
  try {
    if (command === 'serve') return await runServe(rest, environment)
    if (command === 'migrate') return await runMigrate(rest, environment)
    if (command === 'purge') return await runPurge(rest, environment)
    const isAsked = command === undefined || command === 'help' || command === '--help'
    process[isAsked ? 'stdout' : 'stderr'].write(help)
    return isAsked ? 0 : 2
  } catch (error) {
    const sentence = explainStart(error)
    process.stderr.write(`${sentence ?? (error as Error).stack}\n`)
    return 1
  }
}

async function runServe(flags: readonly string[], environment: Environment): Promise<number> {
  const settings = readSettings(environment)
  const embedded = flags.includes('--embedded')
  refuseFlags(flags, ['--embedded'])
  if (!embedded && !settings.databaseUrl)
    throw new SettingRefused(
      'DATABASE_URL is not set. Set it to a PostgreSQL server, or use: parvis serve --embedded',
    )
  const hub = await serve(settings, embedded)
  process.stdout.write(`hub: ${hub.url}\n`)
  if (embedded)
    process.stderr.write(
      `Everything is kept in ${settings.data}. It survives a killed process, not a power cut.\n`,
    )
  await untilAsked()
  await hub.stop()
  return 0
}

async function runMigrate(flags: readonly string[], environment: Environment): Promise<number> {
  return withDatabase(flags, environment, async (database) => {
    const applied = await migrate(database)
    process.stdout.write(
      applied.length ? `Applied: ${applied.join(', ')}.\n` : 'The schema is up to date.\n',
    )
  })
}

async function runPurge(flags: readonly string[], environment: Environment): Promise<number> {
  return withDatabase(flags, environment, async (database) => {
    await migrate(database)
    const progress = (soFar: Purged) => process.stderr.write(`So far: ${sayPurged(soFar)}\n`)
    const purged = await purge(database, new Date(), { progress })
    process.stdout.write(`Deleted: ${sayPurged(purged)} What was counted stays counted.\n`)
  })
}

function sayPurged({ comments, feedback, handovers, drafts, erased }: Purged): string {
  return `comments ${comments}, feedback ${feedback}, hand-overs ${handovers}, drafts ${drafts}, deleted receipts ${erased}.`
}

async function withDatabase(
  flags: readonly string[],
  environment: Environment,
  work: (database: Database) => Promise<void>,
): Promise<number> {
  const settings = readSettings(environment)
  refuseFlags(flags, [])
  const database = settings.databaseUrl
    ? openPostgres(settings.databaseUrl)
    : await openEmbedded(settings.data)
  try {
    await work(database)
  } finally {
    await database.close()
  }
  return 0
}

function refuseFlags(flags: readonly string[], known: readonly string[]): void {
  const stranger = flags.find((flag) => !known.includes(flag))
  if (stranger) throw new SettingRefused(`${stranger} is not an option of this command.`)
}
