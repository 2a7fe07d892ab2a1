import { commands } from './commands.ts'
import { formatUnknownCommand, writeHelp, writeOverview } from './help.ts'
import type { Asked } from './operations/commands/command.ts'
import { explainStart } from './operations/faults/explain-start.ts'
import { escapeForTerminal } from './platform/terminal/terminal-escape.ts'

/** Runs a command of `parvis`. @returns the exit code; errors go to standard error */
export async function run(
  words: readonly string[],
  environment: Asked['environment'],
): Promise<number> {
  const about = findAsked(words)
  if (about?.length === 0) return print(writeOverview())
  const help = about && writeHelp(about)
  if (help) return print(help)
  const command = about
    ? undefined
    : commands.find(({ name }) => name.split(' ').every((word, at) => words[at] === word))
  if (!command) {
    const typed = about ?? words
    process.stderr.write(
      formatUnknownCommand(escapeForTerminal(typed.slice(0, 2).join(' ')), typed),
    )
    return 2
  }
  try {
    return await command.run({ words: words.slice(command.name.split(' ').length), environment })
  } catch (error) {
    const sentence = explainStart(error)
    process.stderr.write(`${sentence ?? (error as Error).stack ?? JSON.stringify(error)}\n`)
    return 1
  }
}

/** Returns the words to explain with help; `null` to run a command. */
function findAsked(words: readonly string[]): readonly string[] | null {
  if (words.length === 0) return []
  if (words[0] === 'help') return words.slice(1)
  const last = words.at(-1)
  return last === '--help' || last === '-h' ? words.slice(0, -1) : null
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}
