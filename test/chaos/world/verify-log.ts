import { execFile } from 'node:child_process'

/** Has the built product verify the access log. @returns what is wrong with it; `null` when nothing is */
export function verifyLog(settings: Readonly<Record<string, string>>): Promise<string | null> {
  const env = { PATH: process.env['PATH'], ...settings }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['dist/hub/main.js', 'audit', 'verify'],
      { env },
      (error, out, said) => {
        resolve(error ? `${out}${said}` : null)
      },
    )
  })
}
