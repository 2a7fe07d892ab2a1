import { addGeneration, beginsAfter, RootChangePending } from '../../platform/crypto/change-root.ts'
import { findSecret, type Secret } from '../../platform/crypto/secret.ts'
import { keepWorkersOut } from '../../platform/jobs/join-workers.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'
import { withSecret } from './with-secret.ts'

/** Makes a generation of the root of every key, while hubs run. */
export const rootRotateCommand: Command = {
  name: 'root rotate',
  help: [['root rotate', 'make another root of the keys; the hub seals again under it']],
  async run({ words, environment }) {
    refuseFlags(words)
    await withSecret(environment, async (database, _, settings) => {
      const secret = findSecret(settings.secret, settings.data) as Secret
      const letStart = await keepWorkersOut(database)
      const delay = letStart ? 0 : beginsAfter
      const generation = await addGeneration(database, secret, delay).catch(refuseChanging)
      await letStart?.()
      process.stdout.write(
        `Generation ${generation} of the root ${delay === 0 ? 'seals from now on' : `seals in ${delay} seconds`}. Running hubs go on.\n`,
      )
    })
    return 0
  },
}

function refuseChanging(error: unknown): never {
  if (error instanceof RootChangePending) throw new SettingRefused(error.message)
  throw error
}
