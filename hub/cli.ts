import { commands } from './commands.ts'
import { formatUnknownCommand, writeFirstSteps, writeHelp, writeOverview } from './help.ts'
import type { Asked, Command } from './operations/commands/command.ts'
import { explainStart } from './operations/faults/explain-start.ts'
import { explainTakenPort } from './operations/faults/taken-port.ts'
import { escapeForTerminal } from './platform/terminal/terminal-escape.ts'
import { startCommand } from './start-command.ts'

/** Runs a command of `parvis`. @returns the exit code; errors go to standard error */
export async function run(
  words: readonly string[],
  environment: Asked['environment'],
): Promise<number> {
  const about = findAsked(words)
  if (about?.length === 0) return print(words[0] === 'help' ? writeOverview() : writeFirstSteps())
  const help = about && writeHelp(about)
  if (help) return print(help)
  const command = about ? undefined : findCommand(words)
  if (!command) {
    const typed = about ?? words
    process.stderr.write(
      formatUnknownCommand(escapeForTerminal(typed.slice(0, 2).join(' ')), typed),
    )
    return 2
  }
  try {
    const own = words.slice(command.name.split(' ').length)
    return await command.run({ words: own, environment })
  } catch (error) {
    const sentence = (await explainTakenPort(error)) ?? explainStart(error)
    process.stderr.write(`${sentence ?? (error as Error).stack ?? JSON.stringify(error)}\n`)
    return 1
  }
}

function findCommand(words: readonly string[]): Command | undefined {
  if (words.length === 0) return startCommand
  const fitting = commands.filter(({ name }) =>
    name.split(' ').every((word, at) => words[at] === word),
  )
  return fitting.toSorted((one, other) => other.name.length - one.name.length)[0]
}

/** Returns the words to explain with help; `null` to run a command. */
function findAsked(words: readonly string[]): readonly string[] | null {
  if (words[0] === 'help') return words.slice(1)
  const last = words.at(-1)
  return last === '--help' || last === '-h' ? words.slice(0, -1) : null
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}
