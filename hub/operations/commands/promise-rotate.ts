import { rotatePromiseKey } from '../../requests/promises/keys.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'
import { withSecret } from './with-secret.ts'

/** Creates a new signing key for announced dates. Running hubs use it from the next date on. */
export const promiseRotateCommand: Command = {
  name: 'promise rotate',
  help: [['promise rotate', 'sign promises with a new key from now on; the others stay published']],
  async run({ words, environment }) {
    refuseFlags(words)
    await withSecret(environment, async (database, secret) => {
      const kid = await rotatePromiseKey(database, secret, new Date())
      process.stdout.write(
        `Promises are signed with the key ${kid} from now on. Those signed before still hold.\n`,
      )
    })
    return 0
  },
}
