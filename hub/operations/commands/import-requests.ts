import { randomBytes } from 'node:crypto'
import { slug } from '#shared/contract/scalar.ts'
import { formatDay } from '#shared/text/dates.ts'
import { offerOf } from '../../catalogue/services/offer.ts'
import { sizeOf } from '../../integrations/import/digest-file.ts'
import { importFile } from '../../integrations/import/import-file.ts'
import type { ImportRun } from '../../integrations/import/import-runs-sql.ts'
import { formatOf } from '../../integrations/import/open-source.ts'
import { poolRandom } from '../../integrations/import/pool-random.ts'
import { formatNumber, openProgress, rowsOf } from '../../integrations/import/progress.ts'
import { readMapping, requireServices } from '../../integrations/import/read-mapping.ts'
import { refuseBytes } from '../../integrations/import/refuse-bytes.ts'
import {
  nextName,
  refuseSameFile,
  type SideFilePaths,
} from '../../integrations/import/side-file-paths.ts'
import { originOf } from '../../platform/http/listening-address.ts'
import { untilAsked } from '../../platform/process/until-asked.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeLinesForTerminal } from '../../platform/terminal/terminal-escape.ts'
import { channelsOf } from '../../requests/delivery/channels/settings.ts'
import { muted } from '../../requests/delivery/queue/outbox.ts'
import type { Asked, Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { withSecret } from './with-secret.ts'

const names = ['organisation', 'source', 'mapping', 'rejects', 'codes'] as const

/** Exit code when some lines were rejected. */
const someRejected = 3

/** Imports the requests of a file, and resumes an interrupted import. */
export const importRequestsCommand: Command = {
  name: 'import requests',
  help: [
    [
      'import requests FILE --organisation O --source S [--mapping M] [--rejects FILE] [--codes FILE]',
      'record the requests of a CSV, NDJSON or Open311 file; killed, it goes on where it was',
    ],
  ],
  run: (asked) => importRequests(asked).catch(showSafely),
}

async function importRequests({ words, environment }: Asked): Promise<number> {
  const { options: given, rest } = readOptions(words, names)
  const [path = '', ...more] = rest
  const { organisation, source, rejects, codes } = given
  if (!path || more.length > 0 || !organisation || !source)
    throw new SettingRefused(
      'Say which file, and whose: parvis import requests FILE --organisation O --source S',
    )
  if (!slug.safeParse(source).success)
    throw new SettingRefused(
      `--source is "${source}" but should be lower-case letters, digits and dashes, 64 at most.`,
    )
  const size = sizeOf(path)
  refuseBytes(path)
  const mapping = given.mapping ? readMapping(given.mapping, formatOf(path) !== 'csv') : null
  refuseSameFile(path, given.mapping, { rejects, codes })
  return withSecret(environment, async (database, secret, settings) => {
    const publicUrl = settings.publicUrl ?? originOf(settings.host, settings.port)
    const clock = () => new Date()
    const outbox = muted(channelsOf(settings.delivery))
    const random = poolRandom(randomBytes)
    const deps = { database, clock, random, secret, publicUrl, outbox }
    const known = await declaredOrganisation(database, organisation)
    const offer = offerOf(known)
    if (mapping) requireServices(mapping, offer)
    const follow = followOn(size)
    const holder = { organisation, source }
    const file = { path, mapping, holder, offer, rejects, codes }
    const { run, before } = await importFile(deps, file, follow).finally(follow.end)
    if (before) return printAlreadyImported(run, formatDay(before, known.zone, 'en', clock()))
    if (!run.ended_at) {
      process.stderr.write('Stopped. The same command goes on from there.\n')
      return 1
    }
    return printSummary(run, { rejects, codes })
  })
}

/** Escapes text of the file in an error, against terminal control sequences. */
function showSafely(error: unknown): never {
  if (error instanceof Error) error.message = escapeLinesForTerminal(error.message)
  throw error
}

/** Shows the progress on standard error, and the result on standard output. */
function followOn(size: number) {
  const { stderr } = process
  const out = { isTerminal: stderr.isTTY, write: (text: string) => stderr.write(text) }
  let progress: ReturnType<typeof openProgress> | undefined
  let begun: ImportRun | undefined
  let run: ImportRun | undefined
  let isAsked = false
  const over = new AbortController()
  void untilAsked(over.signal).then(() => {
    isAsked = true
  })
  return {
    isStopped: () => isAsked,
    begin(first: ImportRun) {
      begun = first
      run = first
      progress = openProgress(size, first, out, () => new Date())
      if (rowsOf(first) > 0)
        stderr.write(`It goes on where it was, from line ${formatNumber(first.read_lines)}.\n`)
    },
    progress(now: ImportRun, rejected: readonly { row: { line: number }; why: string }[]) {
      run = now
      for (const { row, why } of rejected) progress?.reject(row.line, why)
      progress?.tell(now)
    },
    end() {
      over.abort()
      if (!progress || !run || !begun) return
      const rate = progress.end(run)
      process.stdout.write(`${formatRun(run)} ${formatNumber(rate)} a second.\n`)
    },
  }
}

function printAlreadyImported(run: ImportRun, day: string): number {
  process.stdout.write(`Nothing new: this file was imported on ${day}. ${formatRun(run)}\n`)
  return 0
}

function printSummary(run: ImportRun, { rejects, codes }: SideFilePaths): number {
  if (rowsOf(run) === 0) process.stdout.write('The file holds no request.\n')
  else if (run.created + run.updated + run.refused === 0) process.stdout.write('Nothing new.\n')
  if (run.refused === 0) return 0
  process.stderr.write(
    rejects
      ? `Rejected lines are in ${rejects}, each with its reason. Correct them there and import that file, with other names for what is written beside: --rejects ${nextName(rejects)}${codes ? ` --codes ${nextName(codes)}` : ''}\n`
      : 'With --rejects FILE, rejected lines are written there, each with its reason.\n',
  )
  return someRejected
}

function formatRun(run: ImportRun): string {
  const { created, updated, unchanged, refused } = run
  return `${formatNumber(rowsOf(run))} requests: ${formatNumber(created)} new, ${formatNumber(updated)} changed, ${formatNumber(unchanged)} known already, ${formatNumber(refused)} rejected.`
}
