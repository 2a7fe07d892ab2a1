import { fill } from '#shared/text/fill.ts'
import type { Command } from './command.ts'
import { readServiceFile } from './read-service-file.ts'
import { commandWords, readServiceWords, typedLocale } from './service-words.ts'

const usage = 'service check FILE'

/** Checks a service file, and prints each fault with its line. */
export const serviceCheckCommand: Command = {
  name: 'service check',
  help: [[usage, 'say what to change in the JSON of a service, line by line; nothing is kept']],
  async run({ words, environment }) {
    const { words: typed } = readServiceWords(words, { usage, count: 1, known: [] })
    const [file = ''] = typed
    const service = await readServiceFile(file, typedLocale(environment))
    if (!service) return 1
    const said = commandWords(environment).holds
    process.stdout.write(`${fill(said, { file, service: service.service })}\n`)
    return 0
  },
}
