import { fill } from '#shared/text/fill.ts'
import { reportedFaultDays } from '../../agents/tools/reported-fault-days.ts'
import { listFaultTotals } from '../../agents/tools/rule-faults-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readToolWords } from './tool-words.ts'
import { withDatabase } from './with-database.ts'
import { writeTable } from './write-table.ts'

const usage = 'tool faults [--organisation O]'

/** Lists the rules that no longer fit their tools. */
export const toolFaultsCommand: Command = {
  name: 'tool faults',
  help: [[usage, 'which rules did not fit their tools any more of late, and what of them']],
  async run(asked) {
    const read = readToolWords(asked, { usage, count: 0, known: ['organisation'] })
    const { options, words } = read
    const said = words.faults
    await withDatabase(asked.environment, async (database) => {
      await migrate(database)
      const { organisation } = await declaredOrganisation(database, options.organisation)
      const faults =
        (await listFaultTotals(database, organisation, reportedFaultDays, new Date())) ?? []
      const rows = faults.map(({ rule, version, page, field, browser, count, last }) => [
        ...[rule, String(version), page, said.fields[field], browser, String(count), last],
      ])
      const head = [said.rule, said.version, said.page, said.field, said.browser, said.count]
      process.stdout.write(
        rows.length === 0
          ? `${fill(said.none, { days: reportedFaultDays })}\n`
          : writeTable([[...head, said.last], ...rows]),
      )
    })
    return 0
  },
}
