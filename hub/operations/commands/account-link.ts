import { randomBytes } from 'node:crypto'
import { makeLink } from '../../agents/accounts/account-links.ts'
import { findAccountByEmail } from '../../agents/accounts/accounts-sql.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { withHub } from './with-hub.ts'

const usage = 'account link EMAIL'

/** Gives somebody who lost every passkey and every mailbox their access back. */
export const accountLinkCommand: Command = {
  name: 'account link',
  help: [[usage, 'print a link that opens an account once, within ten minutes']],
  async run({ words, environment }) {
    const [email = '', ...more] = words
    if (email === '' || more.length > 0)
      throw new SettingRefused(`Use it like this: parvis ${usage}`)
    return withHub(environment, async (hub) => {
      const account = await findAccountByEmail(hub.database, email)
      if (!account)
        throw new SettingRefused(
          `No account has the address ${escapeForTerminal(email)}. parvis account list shows them.`,
        )
      const { link } = await makeLink({ ...hub, random: randomBytes }, account, 'way_back')
      process.stdout.write(`${link}\n`)
      return 0
    })
  },
}
