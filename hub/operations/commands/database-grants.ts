import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { formatGrants } from '../grants/format-grants.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'

/** Prints the rights of a role that owns nothing, for a hub to run as. */
export const databaseGrantsCommand: Command = {
  name: 'database grants',
  help: [
    [
      'database grants ROLE',
      'print the statements, for psql, that let a hub run as ROLE, which owns no table',
    ],
  ],
  async run({ words }) {
    refuseFlags(words)
    const [role, more] = words
    if (role === undefined || more !== undefined)
      throw new SettingRefused('Use it like this: parvis database grants ROLE')
    process.stdout.write(formatGrants(role))
    return 0
  },
}
