import type {
  InstallationCheck,
  InstallationLine,
} from '#shared/contract/catalogue/installation.ts'

/** Most characters of a value from the page. */
const most = 300

/** Formats one line of the result. @param words values of its sentence; long ones are cut */
export function formatLine(
  check: InstallationCheck,
  found: InstallationLine['found'],
  why: string,
  words: Record<string, string> = {},
): InstallationLine {
  const short = Object.entries(words).map(([name, word]) => [name, word.slice(0, most)] as const)
  return { check, found, why, words: Object.fromEntries(short) }
}
