import { serve, untilAsked } from '../serve.ts'
import { readSettings, SettingRefused } from '../settings.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'

/** Runs a hub until it is asked to stop. */
export const serveCommand: Command = {
  name: 'serve',
  help: [
    ['serve', 'serve, on the PostgreSQL of DATABASE_URL'],
    ['serve --embedded', 'serve, and keep everything in the folder of PARVIS_DATA'],
  ],
  async run({ words, environment }) {
    const settings = readSettings(environment)
    const embedded = words.includes('--embedded')
    refuseFlags(words, ['--embedded'])
    if (!embedded && !settings.databaseUrl)
      throw new SettingRefused(
        'DATABASE_URL is not set. Set it to a PostgreSQL server, or use: parvis serve --embedded',
      )
    const hub = await serve(settings, embedded)
    const asked = untilAsked()
    process.stdout.write(`hub: ${hub.url}\n`)
    if (embedded)
      process.stderr.write(
        `Everything is kept in ${settings.data}. It survives a killed process, not a power cut.\n`,
      )
    await asked
    await hub.stop()
    return 0
  },
}
