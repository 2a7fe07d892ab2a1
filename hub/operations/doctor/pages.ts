import type { DoctorText } from '#shared/text/administrator/doctor-fr.ts'
import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { isDamage } from '../../platform/database/damage.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { openPostgres } from '../../platform/database/postgres.ts'
import {
  type KeptTable,
  listKeptTables,
  readPageChecks,
  scanTable,
} from '../../platform/database/read-pages.ts'
import type { Examination } from './examination.ts'
import type { Finding } from './patient.ts'

/** Most bytes to read: a running hub shares the disk. */
const most = 10 * 2 ** 30

/** Checks that every page of the tables is readable, with valid checksums. */
export const pagesExamination: Examination = {
  subject: 'pages',
  needs: 'database',
  async *examine({ database, settings, locale }) {
    const text = doctorText[locale].pages
    const { isOn, failures } = await readPageChecks(database)
    // A large table takes longer than the hub's statement timeout.
    const patient =
      database.kind === 'server' && settings.databaseUrl
        ? openPostgres(settings.databaseUrl, 1, undefined, null)
        : null
    try {
      yield* readAll(patient ?? database, text, locale)
    } finally {
      await patient?.close()
    }
    if (failures > 0) yield { how: 'wrong', words: fill(text.failures, { failures }) }
    if (!isOn) yield { how: 'note', words: text.unsummed }
  },
}

async function* readAll(
  database: Queryable,
  text: DoctorText['pages'],
  locale: Locale,
): AsyncIterable<Finding> {
  let read = 0
  let whole = 0
  const left: KeptTable[] = []
  for (const table of await listKeptTables(database)) {
    if (read + table.bytes > most) {
      left.push(table)
      continue
    }
    read += table.bytes
    const finding = await readOne(database, table, text)
    if (finding === null) whole += 1
    else yield finding
  }
  const size = formatMegabytes(read, locale)
  if (whole > 0) yield { how: 'well', words: fill(text.read, { tables: whole, size }) }
  if (left.length > 0) {
    const bytes = left.reduce((sum, one) => sum + one.bytes, 0)
    const why = fill(text.large, { tables: left.length, size: formatMegabytes(bytes, locale) })
    yield { how: 'unexamined', words: fill(doctorText[locale].unexamined, { why }) }
  }
}

/** Returns the fault of a table; `null` when all of it was read. */
async function readOne(
  database: Queryable,
  table: KeptTable,
  text: DoctorText['pages'],
): Promise<Finding | null> {
  try {
    await scanTable(database, table)
    return null
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code === '42501') return { how: 'note', words: fill(text.closed, { table: table.name }) }
    if (!isDamage(error)) throw error
    return { how: 'wrong', words: fill(text.damaged, { table: table.name, message }) }
  }
}

const formatMegabytes = (bytes: number, locale: Locale) =>
  (bytes / 2 ** 20).toLocaleString(locale, { maximumFractionDigits: 0 })
