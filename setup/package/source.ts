import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import type { Files } from './archive.ts'

/** What the packages are made from. */
export interface Source {
  files: Files
  /** Whether files here differ from what was committed. */
  isChanged: boolean
}

/** Every file that git follows, as it is here; `null` where this folder is no checkout. */
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

/** The top of one, that is: what was unpacked somewhere inside another is none. */
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
