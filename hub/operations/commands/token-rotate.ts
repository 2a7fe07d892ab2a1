import { rotateSigningKey } from '../../platform/crypto/signing-keys.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'
import { withSecret } from './with-secret.ts'

/** Creates a new key for access tokens; the one before ends twelve hours later. */
export const tokenRotateCommand: Command = {
  name: 'token rotate',
  help: [
    ['token rotate', 'sign the tokens of agents with a new key; the last one ends in 12 hours'],
  ],
  async run({ words, environment }) {
    refuseFlags(words)
    await withSecret(environment, async (database, secret) => {
      const kid = await rotateSigningKey(database, secret)
      process.stdout.write(
        `Each process of the hub signs tokens with the key ${kid} from its next start on. Start all again within 12 hours: the key before ends then.\n`,
      )
    })
    return 0
  },
}
