import { formatWeekday } from '#shared/text/dates.ts'
import { stateOf } from '../../agents/authorisation/key-state.ts'
import { type KeptKey, listKeys } from '../../agents/authorisation/keys-sql.ts'
import { listTicketMonths, type TicketMonths } from '../../invitations/ticket-counts-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'
import { writeTable } from './write-table.ts'

/** Lists the keys of an organisation, or of all, without secrets. */
export const keyListCommand: Command = {
  name: 'key list',
  help: [['key list [--organisation O]', 'show the keys, what they may do and their last use']],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['organisation'])
    if (rest.length > 0)
      throw new SettingRefused(`parvis key list takes no ${rest[0]}. Did you mean --organisation?`)
    const { organisation = null } = options
    await withDatabase(environment, async (database) => {
      await migrate(database)
      if (organisation !== null) await declaredOrganisation(database, organisation)
      const kept = await listKeys(database, organisation)
      const now = new Date()
      const tickets = await listTicketMonths(database, organisation, now)
      process.stdout.write(
        kept.length > 0
          ? writeTable([columns, ...kept.map((one) => rowOf(one, now, tickets))])
          : 'There is no key yet. parvis key create makes one.\n',
      )
    })
    return 0
  },
}

const columns = [
  'organisation',
  'key',
  'name',
  'source',
  'scopes',
  'made',
  'expires',
  'last used',
  'tickets this month',
  'last month',
  'replaced by',
]

function rowOf(kept: KeptKey, now: Date, tickets: readonly TicketMonths[]): string[] {
  const { zone, last_used_on: used } = kept
  const own = tickets.find(
    ({ organisation, key }) => organisation === kept.organisation && key === kept.key,
  )
  const write = (n = 0) => (kept.scopes.includes('invitations') ? String(n) : '')
  return [
    kept.organisation,
    kept.key,
    kept.name,
    kept.source,
    kept.scopes.join(','),
    formatShort(kept.created_at, zone),
    formatEnd(kept, now),
    used === null ? 'never' : formatShort(new Date(`${used}T12:00:00Z`), 'UTC'),
    write(own?.this_month),
    write(own?.last_month),
    kept.replaced_by ?? '',
  ]
}

function formatEnd(kept: KeptKey, now: Date): string {
  const { expires_at, revoked_at, zone } = kept
  if (revoked_at !== null) return `revoked ${formatShort(revoked_at, zone)}`
  if (expires_at === null) return 'never'
  const day = formatShort(expires_at, zone)
  return stateOf(kept, now) === 'good' ? day : `expired ${day}`
}

/** Formats a day in a fixed short form: *5 Oct 2026*. */
function formatShort(at: Date, timeZone: string): string {
  const parts = { weekday: undefined, month: 'short', year: 'numeric' } as const
  return formatWeekday(at, 'en', { ...parts, timeZone })
}
