import { execFileSync } from 'node:child_process'

/** The commit of a release. */
export interface Checkout {
  commit: string
  /** Commit time, in seconds since 1970: the time of everything in a release. */
  time: number
  /** Uncommitted or untracked files. */
  changed: string[]
}

/** Reads the checkout. @throws Error when this folder is no git checkout */
export function readCheckout(): Checkout {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' })
  const [commit = '', time = ''] = git('log', '-1', '--format=%H %ct').trim().split(' ')
  const lines = git('status', '--porcelain', '--untracked-files=all').split('\n').filter(Boolean)
  return { commit, time: Number(time), changed: lines.map((line) => line.slice(3)) }
}
