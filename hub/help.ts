import { commands, groups } from './commands.ts'
import type { Command } from './operations/commands/command.ts'
import { didYouMean } from './platform/terminal/did-you-mean.ts'

/** Room for the name of a command; the longest has two words. */
const width = 22

/** What `parvis help` says: every command, by what it is about, a line each. */
export function writeOverview(): string {
  const parts = groups.map(({ title, commands: own }) => {
    const lines = own.map(({ name, help }) => `  ${name.padEnd(width)}${help[0]?.[1] ?? ''}\n`)
    return `\n${title}\n${lines.join('')}`
  })
  return (
    'parvis COMMAND …\n' +
    'parvis help COMMAND says how one is used: parvis help backup. A new hub: docs/guides/administrator.en.md\n' +
    parts.join('')
  )
}

/**
 * What `parvis help backup` says: each way to use what is named, and where more is written. `audit` names all that
 * begin with it, `all` every way of every command.
 * @returns null when nothing is called so
 */
export function writeHelp(words: readonly string[]): string | null {
  if (words.join() === 'all') return commands.map(writeWays).join('')
  const named = findNamed(words)
  if (named.length === 0) return null
  const pages = groups
    .filter((group) => named.some((one) => group.commands.includes(one)))
    .map((group) => group.pages)
  return `${named.map(writeWays).join('')}\nMore: ${[...new Set(pages)].join(', ')}\n`
}

const writeWays = ({ help }: Command) =>
  help.map(([usage, does]) => `parvis ${usage}\n    ${does}\n`).join('')

/** What is said of words that are no command: those that begin alike, or where all are listed. */
export function formatUnknownCommand(typed: string, words: readonly string[]): string {
  const near = findNamed(words.slice(0, 1)).map(({ name }) => `parvis ${name}`)
  const meant = didYouMean(words[0] ?? '', [
    ...new Set(commands.map(({ name }) => name.split(' ')[0] ?? '')),
  ])
  const guess = meant ? `Did you mean parvis ${meant}? ` : ''
  const known =
    near.length > 0 ? `There is: ${near.join(', ')}.` : `${guess}parvis help lists them.`
  return `No command is called "${typed}". ${known}\n`
}

/** The command that is typed, or else those whose name begins with the first word. */
function findNamed(words: readonly string[]): readonly Command[] {
  const starts = (name: string) => name.split(' ').every((word, at) => words[at] === word)
  const exact = commands.filter(({ name }) => starts(name))
  if (exact.length > 0 || words.length !== 1) return exact
  return commands.filter(({ name }) => name.split(' ')[0] === words[0])
}
