import type { Asked, Command } from './commands/command.ts'
import { commands } from './commands/list.ts'
import { explainStart } from './sentence.ts'

/** Runs a command of `parvis`. @returns the exit code; what went wrong is said on standard error. */
export async function run(
  words: readonly string[],
  environment: Asked['environment'],
): Promise<number> {
  const command = commands.find(({ name }) =>
    name.split(' ').every((word, at) => words[at] === word),
  )
  if (!command) {
    const isAsked = words.length === 0 || words[0] === 'help' || words[0] === '--help'
    process[isAsked ? 'stdout' : 'stderr'].write(help)
    return isAsked ? 0 : 2
  }
  try {
    return await command.run({ words: words.slice(command.name.split(' ').length), environment })
  } catch (error) {
    const sentence = explainStart(error)
    process.stderr.write(`${sentence ?? (error as Error).stack}\n`)
    return 1
  }
}

const ways = commands.flatMap(({ help }: Command) => help)
const width = Math.max(...ways.map(([usage]) => usage.length))
const help = ways.map(([usage, does]) => `parvis ${usage.padEnd(width)}   ${does}\n`).join('')
