import { retireOtherSecrets } from '../../platform/crypto/change-secret.ts'
import { findSecret, type Secret } from '../../platform/crypto/secret.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'
import { withSecret } from './with-secret.ts'

/** Ends a change of the secret: only the one at hand opens the hub. */
export const secretRetireCommand: Command = {
  name: 'secret retire',
  help: [['secret retire', 'let no secret but the one at hand open the hub']],
  async run({ words, environment }) {
    refuseFlags(words)
    await withSecret(environment, async (database, _, settings) => {
      const secret = findSecret(settings.secret, settings.data) as Secret
      const retired = await retireOtherSecrets(database, secret)
      process.stdout.write(
        retired.length === 0
          ? 'No other secret opens this hub.\n'
          : `${retired.join(', ')} opens nothing any more. Backups made before need it: keep it as long as them.\n`,
      )
    })
    return 0
  },
}
