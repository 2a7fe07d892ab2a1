import { commands, groups } from './commands.ts'
import type { Command } from './operations/commands/command.ts'
import { didYouMean } from './platform/terminal/did-you-mean.ts'

/** Column width for command names; the longest has two words. */
const width = 22

/** Commands of the short help, after starting. */
const first = ['demo', 'doctor', 'backup', 'restore', 'upgrade']

/** Writes the answer of `parvis --help`: what a first day needs. */
export function writeFirstSteps(): string {
  const told = commands.filter(({ name }) => first.includes(name))
  const lines = told.map(({ help: [[usage, does] = ['', '']] }) => [`parvis ${usage}`, does])
  const all = [
    ['parvis', 'start a hub in this folder, and say where it answers'],
    ...lines,
    ['parvis help', 'every command'],
    ['parvis help COMMAND', 'how one is used'],
  ]
  return all.map(([usage = '', does]) => `${usage.padEnd(width)}${does}\n`).join('')
}

/** Writes the answer of `parvis help`: every command by group, a line each. */
export function writeOverview(): string {
  const parts = groups.map(({ title, commands: own }) => {
    const lines = own.map(({ name, help }) => `  ${name.padEnd(width)}${help[0]?.[1] ?? ''}\n`)
    return `\n${title}\n${lines.join('')}`
  })
  return (
    'parvis COMMAND …\n' +
    'parvis help COMMAND says how one is used: parvis help backup. A new hub: docs/operate/petite-ville.en.md\n' +
    parts.join('')
  )
}

/**
 * Writes the answer of `parvis help backup`: each usage, and its documentation. `audit` matches all
 * commands that begin with it; `all` lists everything.
 * @returns null for an unknown name
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

/** Formats the error for an unknown command, with similar ones. */
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

/** Finds the typed command, or those that begin with its first word. */
function findNamed(words: readonly string[]): readonly Command[] {
  const starts = (name: string) => name.split(' ').every((word, at) => words[at] === word)
  const exact = commands.filter(({ name }) => starts(name))
  if (exact.length > 0 || words.length !== 1) return exact
  return commands.filter(({ name }) => name.split(' ')[0] === words[0])
}
