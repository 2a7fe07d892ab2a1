import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Command } from './operations/commands/command.ts'
import { builtFolder } from './platform/process/built.ts'
import { SettingRefused } from './platform/settings/setting-refused.ts'

/** The program of the demo, beside the hub where it is installed: no import, so that a hub runs without it. */
const program = join(builtFolder, 'demo/main.js')

/** Runs the demo until it receives a signal to stop, or its story of two witnesses. */
export const demoCommand: Command = {
  name: 'demo',
  help: [
    ['demo', 'start Valmont, a fictitious town with a year of answers, to see what Parvis does'],
    ['demo --without-history', 'the same without ten years of street problems'],
    ['demo witnesses', 'watch one town find an entry that was removed from the log of another'],
  ],
  async run({ words }) {
    const unknown = words.find((word) => !['--without-history', 'witnesses'].includes(word))
    if (unknown !== undefined)
      throw new SettingRefused(`${unknown} is not an option of this command.`)
    if (!existsSync(program))
      throw new SettingRefused(
        'The demo is not installed here: production packages leave it out. Use the npm package (npx parvis demo), or npm start in a clone of the repository.',
      )
    // It reads the arguments and the environment of the process, and ends when it is stopped.
    await import(/* @vite-ignore */ pathToFileURL(program).href)
    return Number(process.exitCode ?? 0)
  },
}
