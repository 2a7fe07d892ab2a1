import type {
  InstallationCheck,
  InstallationLine,
} from '#shared/contract/catalogue/installation.ts'

/** Most characters of a word that comes from the page. */
const most = 300

/** Writes one line of what was found. @param words stand in its sentence; what is long is cut */
export function formatLine(
  check: InstallationCheck,
  found: InstallationLine['found'],
  why: string,
  words: Record<string, string> = {},
): InstallationLine {
  const short = Object.entries(words).map(([name, word]) => [name, word.slice(0, most)] as const)
  return { check, found, why, words: Object.fromEntries(short) }
}
