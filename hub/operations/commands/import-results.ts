import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mostResultRows, type ResultRow } from '#shared/contract/reporting/results.ts'
import { encodingOf } from '#shared/results/encoding-of.ts'
import { type OpenedExport, openExport, type ReadLine } from '#shared/results/read-export.ts'
import { writeCsv } from '#shared/text/csv.ts'
import { elsewhereText } from '#shared/text/site-owner/reporting/elsewhere.ts'
import { sizeOf } from '../../integrations/import/digest-file.ts'
import { formatNumber } from '../../integrations/import/progress.ts'
import { openSideFile } from '../../integrations/import/side-file.ts'
import { refuseSameFile } from '../../integrations/import/side-file-paths.ts'
import { FileUnreadable } from '../../integrations/import/source.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { dayIn } from '../../platform/time/day.ts'
import { importResultLines } from '../../reporting/results/import-result-lines.ts'
import type { Asked, Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readAuthor } from './read-author.ts'
import { readOptions } from './read-options.ts'
import { withSecret } from './with-secret.ts'

const names = ['organisation', 'service', 'author', 'rejects'] as const

/** Exit code when some lines were rejected. */
const someRejected = 3

/** Imports the results of the State's instruments. */
export const importResultsCommand: Command = {
  name: 'import results',
  help: [
    [
      'import results FILE --service S [--organisation O] [--author NAME] [--rejects FILE]',
      'count the answers of an export of Je donne mon avis or Services Publics+; each counts once',
    ],
  ],
  run: importResults,
}

async function importResults({ words, environment }: Asked): Promise<number> {
  const { options: given, rest } = readOptions(words, names)
  const [path = '', ...more] = rest
  const { service, rejects } = given
  if (!path || more.length > 0 || !service)
    throw new SettingRefused(
      'Say which file, and of which service: parvis import results FILE --service S',
    )
  const author = readAuthor(given.author ?? 'Parvis')
  sizeOf(path)
  refuseSameFile(path, undefined, { rejects })
  const bytes = readFileSync(path)
  const encoding = encodingOf(bytes)
  if (encoding === null)
    throw new FileUnreadable(
      `${path} is a workbook, an archive or no text. Save its table as CSV: nothing was imported.`,
    )
  const text = new TextDecoder(encoding).decode(bytes)
  return withSecret(environment, async (database, secret) => {
    const known = await declaredOrganisation(database, given.organisation)
    if (!known.services.some((one) => one.service === service))
      throw new SettingRefused(`No service of ${known.organisation} is called "${service}".`)
    const today = dayIn(known.zone, new Date())
    const opened = openExport(text, { zone: known.zone, today, dayIn })
    if (!opened) throw new FileUnreadable(`${path}: ${elsewhereText.en.import.wrong.unknown}`)
    const deps = { database, secret, clock: () => new Date() }
    const by = { organisation: known.organisation, author }
    const file = createHash('sha256').update(bytes).digest('hex')
    const sent = { instrument: opened.format.instrument, service, file }
    const beside = rejects ? openSideFile('rejects', rejects, null) : null
    try {
      const { taken, lines, refused } = await takeLines(opened, (rows, count) =>
        importResultLines(deps, by, { ...sent, refused: count, rows: [...rows] }),
      )
      beside?.begin(writeRejects(refused), 0)
      return printSummary({ lines, taken, refused: refused.length }, rejects)
    } finally {
      beside?.close()
    }
  })
}

type Refused = Extract<ReadLine, { fault: unknown }>

/** Imports lines in batches, and shows the progress. */
async function takeLines(
  opened: OpenedExport,
  take: (rows: readonly ResultRow[], refused: number) => Promise<{ taken: number }>,
) {
  const refused: Refused[] = []
  let rows: ResultRow[] = []
  let lines = 0
  let taken = 0
  const flush = async () => {
    taken += (await take(rows, refused.length)).taken
    rows = []
  }
  for (const one of opened.lines()) {
    lines += 1
    if ('row' in one) rows.push(one.row)
    else refused.push(one)
    if (rows.length === mostResultRows) await flush()
    if (lines % 20_000 === 0) process.stderr.write(`${formatNumber(lines)} lines read.\n`)
  }
  if (rows.length > 0 || refused.length > 0) await flush()
  return { taken, lines, refused }
}

function writeRejects(refused: readonly Refused[]): string {
  const { line, column, why } = elsewhereText.en.import.rejectColumns
  const rows = refused.map((one) => [one.line, one.column, elsewhereText.en.faults[one.fault]])
  return writeCsv([[line, column, why], ...rows], 'en')
}

function printSummary(
  { lines, taken, refused }: { lines: number; taken: number; refused: number },
  rejects: string | undefined,
): number {
  process.stdout.write(
    `${formatNumber(lines)} lines: ${formatNumber(taken)} new, ${formatNumber(lines - taken - refused)} known already, ${formatNumber(refused)} rejected.\n`,
  )
  if (refused === 0) return 0
  process.stderr.write(
    rejects
      ? `Rejected lines are in ${rejects}, each with its reason.\n`
      : 'With --rejects FILE, rejected lines are written there, each with its reason.\n',
  )
  return someRejected
}
