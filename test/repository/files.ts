import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Every file of the repository, committed or about to be. */
export const files: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { encoding: 'utf8' },
)
  .split('\0')
  // One that was deleted and not yet committed is still listed.
  .filter((file) => file && existsSync(file))
  .sort()

/** What is written by hand and run: TypeScript, JavaScript, CSS, SQL. */
export const code = files.filter((file) => /\/.+\.(tsx?|js|css|sql)$/.test(file))

export const read = (file: string): string => readFileSync(file, 'utf8')

/** The folder or file of the top level a path stands in. */
export const placeOf = (file: string): string => file.split('/')[0] ?? file

/** Every line of these files a pattern is found in, as `file:line: text`. */
export function linesWith(pattern: RegExp, places: readonly string[]): string[] {
  return places.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  )
}
