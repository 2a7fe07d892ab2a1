import { randomBytes } from 'node:crypto'
import { makeSetupUrl } from '../../agents/accounts/setup-code.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Command } from './command.ts'
import { withHub } from './with-hub.ts'

/** Prints a new setup code. */
export const setupCommand: Command = {
  name: 'setup',
  help: [['setup', 'print the address that opens this hub for its first organisation, once']],
  async run({ environment }) {
    return withHub(environment, async (hub) => {
      const url = await makeSetupUrl({ ...hub, random: randomBytes })
      if (url === null)
        throw new SettingRefused(
          'This hub has an organisation. parvis account link gives a person their access back.',
        )
      process.stdout.write(`setup: ${url}\n`)
      return 0
    })
  },
}
