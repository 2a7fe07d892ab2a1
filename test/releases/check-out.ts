import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { releases } from './releases.ts'

/** Outside `node_modules`, where a build takes every file for another’s. */
const cache = 'dist/.releases'

/**
 * Lays the files of a release into a folder of their own, with the packages of this one. Its commit
 * stands in `releases.ts`.
 * @returns the folder
 * @throws Error in a clone without the history of that release: `git fetch --unshallow` brings it
 */
export function checkOut(name: string): string {
  const commit = releases[name] ?? ''
  const folder = resolve(cache, commit)
  if (existsSync(folder)) return folder
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  try {
    const files = execFileSync('git', ['archive', commit], { maxBuffer: 2 ** 30 })
    execFileSync('tar', ['-x', '-C', draft], { input: files })
    symlinkSync(resolve('node_modules'), join(draft, 'node_modules'), 'junction')
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw new Error(
      `The release of ${name} (commit ${commit}) is not in this clone. Bring it with: git fetch --unshallow`,
      { cause: error },
    )
  }
  return folder
}

/** Builds a release once. @returns its folder */
export function buildRelease(name: string): string {
  const folder = checkOut(name)
  if (!existsSync(join(folder, 'dist/demo/main.js')))
    execFileSync('npx', ['--no-install', 'vite', 'build', '--app'], {
      cwd: folder,
      stdio: 'ignore',
      // Told that it is in a test, it would be built otherwise.
      env: { PATH: process.env['PATH'] },
    })
  return folder
}
