import { type AlarmKind, listAlarms, type StoredAlarm } from '../../agents/alarms/alarms-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readDays } from './read-days.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'
import { writeTable } from './write-table.ts'

/** Default number of days. */
const usualDays = 30

/** Most alarms in one list. */
const most = 1000

const oneDay = 24 * 3600_000

/** Lists the security alarms, without names. */
export const auditAlarmsCommand: Command = {
  name: 'audit alarms',
  help: [
    [
      'audit alarms [--organisation O] [--days 30d]',
      'what is odd in the access log, without naming anybody',
    ],
  ],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['organisation', 'days'])
    if (rest.length > 0)
      throw new SettingRefused('parvis audit alarms takes --organisation O and --days N alone.')
    const days = options.days === undefined ? usualDays : readDays('--days', options.days, 1, 400)
    return withDatabase(environment, async (database) => {
      await migrate(database)
      const { organisation } = await declaredOrganisation(database, options.organisation)
      const after = new Date(Date.now() - days * oneDay)
      const alarms = await listAlarms(database, organisation, after, most)
      if (alarms.length === 0) {
        process.stdout.write(`No alarm was raised in the last ${days} days.\n`)
        return 0
      }
      process.stdout.write(writeTable([columns, ...alarms.map(row)]))
      return 0
    })
  },
}

const columns = ['alarm', 'from', 'to', 'times', 'where', 'what']

function row({ alarm, at, last_at, times, sector, source, kind }: StoredAlarm): string[] {
  const where = escapeForTerminal(source ?? sector ?? '')
  return [alarm, minute(at), minute(last_at), String(times), where, said[kind]]
}

const minute = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`

const said: Record<AlarmKind, string> = {
  many_looks: 'one agent looks more than a person can read',
  odd_purpose: 'one agent looks for a purpose that others hardly give, or that is not listed',
  many_refusals: 'most looks of one agent are refused or find nothing',
  many_presences:
    'one agent says the usager is present, without a code, far more than colleagues usually do',
  presence_denied: 'an agent said the usager was present, and the usager says they were not',
  factor_guessed: 'what tells a usager from others was guessed too often',
  subject_guessed: 'what an agent typed found nothing too often',
  source_unreliable: 'a source answered with what was not asked for',
}
