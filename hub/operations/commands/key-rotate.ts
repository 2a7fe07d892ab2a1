import { randomBytes } from 'node:crypto'
import { longestKeep } from '#shared/contract/agents/key.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { rotateKey } from '../../agents/authorisation/organisation-keys.ts'
import { migrate } from '../../migrations/migrate.ts'
import type { Command } from './command.ts'
import { handOverKey } from './hand-over-key.ts'
import { namedKey } from './named-key.ts'
import { readDays } from './read-days.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'

/** Rotates an API key: both work for a while. */
export const keyRotateCommand: Command = {
  name: 'key rotate',
  help: [
    [
      'key rotate KEY [--keep 7d]',
      'make the key that replaces this one, which works for 7 days more, or as long as said',
    ],
  ],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['keep'])
    const key = namedKey('key rotate', rest)
    const keep = readDays('--keep', options.keep ?? '7d', 0, longestKeep)
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const now = new Date()
      const services = { database, clock: () => now, random: randomBytes }
      const { made, old, until } = await rotateKey(services, null, key, keep)
      const { zone } = old
      const end = `${formatDay(until, zone, 'en', now)} at ${formatHour(until, zone, 'en')} (${zone})`
      handOverKey(
        made,
        `This key replaces ${key}, which ${until > now ? `works until ${end}` : 'works no more'}.`,
      )
    })
    return 0
  },
}
