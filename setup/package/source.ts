import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import type { Files } from './archive.ts'

/** The source of the packages. */
export interface Source {
  files: Files
  /** Whether files differ from the commit. */
  isChanged: boolean
}

/** Reads every file tracked by git, as on disk; `null` outside of a checkout. */
export function readSource(): Source | null {
  if (!isCheckout()) return null
  const names = git('ls-files', '-z').split('\0')
  return {
    files: new Map(
      names
        .filter((name) => name && existsSync(name))
        .map((name) => [name, readFileSync(name)] as const),
    ),
    isChanged: git('status', '--porcelain') !== '',
  }
}

/** Returns whether this folder is the top of a checkout. */
function isCheckout(): boolean {
  try {
    return realpathSync(git('rev-parse', '--show-toplevel').trim()) === realpathSync('.')
  } catch {
    return false
  }
}

function git(...words: string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
