import { rotatePromiseKey } from '../../requests/promises/keys.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'
import { withSecret } from './with-secret.ts'

/** Makes a new key for promises. Hubs that run use it from the next promise on. */
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
