import { monthsLater } from '#shared/calendar/day.ts'
import { periodOf } from '#shared/calendar/period.ts'
import { foldOrganisation } from '../../feedback/part-log/fold-organisation.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { dayIn } from '../../platform/time/day.ts'
import {
  type InvitationMonth,
  listInvitationMonths,
} from '../../reporting/invitations/months-sql.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'
import { writeTable } from './write-table.ts'

const usage = 'invitation stats [--service S] [--months 6] [--organisation O]'

/** Prints how many were invited, and how many answered, by service and month. */
export const invitationStatsCommand: Command = {
  name: 'invitation stats',
  help: [[usage, 'show who was invited and who answered, by service and month']],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['service', 'months', 'organisation'])
    const months = Number(options.months ?? 6)
    if (rest.length > 0) throw new SettingRefused(`Use it like this: parvis ${usage}`)
    if (!Number.isInteger(months) || months < 1 || months > 36)
      throw new SettingRefused('--months is a number of months from 1 to 36.')
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const { organisation, zone } = await declaredOrganisation(database, options.organisation)
      const month = `${periodOf(dayIn(zone, new Date()), 'month')}-01`
      const from = monthsLater(month, 1 - months)
      await foldOrganisation(database, organisation)
      const all = await listInvitationMonths(database, organisation, from)
      const rows = all.filter(({ service }) => (options.service ?? service) === service)
      process.stdout.write(
        rows.length > 0
          ? writeTable([columns, ...rows.map(rowOf)])
          : 'Nobody was invited in these months. docs/sites/inviter.en.md tells how to begin.\n',
      )
    })
    return 0
  },
}

const columns = [
  'month',
  'service',
  'frame',
  'invited',
  'delivered',
  'undeliverable',
  'answered',
  'rate',
  'resting',
  'refused',
  'left out',
]

function rowOf(row: InvitationMonth): string[] {
  const reached = row.invited - row.undeliverable
  return [
    row.month,
    row.service,
    row.frame,
    String(row.invited),
    String(row.delivered),
    String(row.undeliverable),
    String(row.answered),
    reached > 0 ? `${Math.round((100 * row.answered) / reached)}%` : '–',
    String(row.resting),
    String(row.refused),
    String(row.left_out),
  ]
}
