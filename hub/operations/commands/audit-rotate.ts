import { rotateSealKey } from '../../agents/access-log/seal-key.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'
import { withSecret } from './with-secret.ts'

/** Creates a new key for the seals of the access log. Running hubs sign the next seal with it. */
export const auditRotateCommand: Command = {
  name: 'audit rotate',
  help: [['audit rotate', 'sign the seals with a new key from now on; the others stay published']],
  async run({ words, environment }) {
    refuseFlags(words)
    await withSecret(environment, async (database, secret) => {
      const kid = await rotateSealKey(database, secret)
      process.stdout.write(
        `The next seal is signed with the key ${kid}. Those signed before still hold. Give the auditors /.well-known/jwks.json again, and each witness the line that parvis witness list prints from now on.\n`,
      )
    })
    return 0
  },
}
