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
    process.stderr.write(`${sentence ?? (error as Error).stack ?? JSON.stringify(error)}\n`)
    return 1
  }
}

const ways = commands.flatMap(({ help }: Command) => help)
/** Room for what is typed; what is longer has what it does on a line of its own. */
const width = 28
const help = ways
  .map(([usage, does]) => {
    const gap = usage.length > width ? `\n${' '.repeat(width + 10)}` : '   '
    return `parvis ${usage.padEnd(width)}${gap}${does}\n`
  })
  .join('')
