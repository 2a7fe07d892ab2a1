import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { end, endGroup, nobody, untilItListens } from './debian-process.ts'

/** A website in PHP of one test, under PHP's own server. */
export interface PhpSite {
  url: string
  /** Runs a file of the test in the website's own folder, with words. @returns what it printed */
  runs(file: string, ...words: string[]): string
  close(): Promise<void>
}

/** Who a website runs as: nobody, where the tests are root. */
export const asNobody = () => (userInfo().uid === 0 ? { uid: nobody, gid: nobody } : {})

/** Gives a folder and all in it, but what is linked, to whom the website runs as. */
export function own(folder: string): void {
  if (userInfo().uid !== 0) return
  chownSync(folder, nobody, nobody)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), nobody, nobody)
}

/**
 * Serves a folder.
 * @param flags of PHP, such as `-d`
 * @param router of each request, where PHP's own does not do
 */
export async function servePhp(
  folder: string,
  port: number,
  flags: readonly string[] = [],
  router?: string,
): Promise<PhpSite> {
  mkdirSync(join(folder, 'tmp'), { recursive: true })
  own(join(folder, 'tmp'))
  const said: string[] = []
  const environment = {
    ...asNobody(),
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      TMPDIR: join(folder, 'tmp'),
      // Its own server answers one request at a time, and a website calls itself.
      PHP_CLI_SERVER_WORKERS: '4',
    },
  }
  const php = spawn(
    '/usr/bin/php',
    [...flags, '-S', `127.0.0.1:${port}`, '-t', folder, ...(router ? [router] : [])],
    // A group of its own: its workers outlive it otherwise.
    { ...environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  )
  for (const stream of [php.stdout, php.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
  try {
    await untilItListens(port, Date.now() + 60_000, () => php.exitCode === null)
  } catch (error) {
    throw new Error(`PHP did not start:\n${said.join('')}`, { cause: error })
  }
  return {
    url: `http://127.0.0.1:${port}`,
    runs: (file, ...words) =>
      execFileSync('/usr/bin/php', [...flags, file, ...words], {
        ...environment,
        encoding: 'utf8',
      }),
    async close() {
      await end(php, () => endGroup(php))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
