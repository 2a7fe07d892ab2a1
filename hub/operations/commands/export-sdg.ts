import { calendarMonth } from '#shared/contract/reporting/sdg.ts'
import { foldOrganisation } from '../../feedback/part-log/fold-organisation.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { dayIn } from '../../platform/time/day.ts'
import { describeSdgMonth } from '../../reporting/sdg/describe-sdg-month.ts'
import { writeSdgMonth } from '../../reporting/sdg/write-sdg-month.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'

const usage = 'export sdg --month 2026-10 [--format csv|json] [--organisation O]'

/** Prints every answer of a month for the European gateway. */
export const exportSdgCommand: Command = {
  name: 'export sdg',
  help: [[usage, 'print the answers of a month for the European gateway, without free text']],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['month', 'format', 'organisation'])
    const { format = 'csv' } = options
    const month = calendarMonth.safeParse(options.month)
    if (rest.length > 0 || !month.success || !['csv', 'json'].includes(format))
      throw new SettingRefused(`Use it like this: parvis ${usage}`)
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const { organisation, zone } = await declaredOrganisation(database, options.organisation)
      const today = dayIn(zone, new Date())
      await foldOrganisation(database, organisation)
      const told = await describeSdgMonth(database, organisation, month.data, today)
      process.stdout.write(format === 'csv' ? writeSdgMonth(told) : `${JSON.stringify(told)}\n`)
      process.stderr.write(
        told.more_may_come
          ? `More may still come. This month is due on ${told.due_on}.\n`
          : `This month was due on ${told.due_on}.\n`,
      )
    })
    return 0
  },
}
