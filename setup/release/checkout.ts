import { execFileSync } from 'node:child_process'

/** The commit a release is made from. */
export interface Checkout {
  commit: string
  /** When it was committed, in seconds since 1970: the time of everything in a release. */
  time: number
  /** Files that are not as they were committed, or that git does not know. */
  changed: string[]
}

/** @throws Error when this folder is no checkout of git */
export function readCheckout(): Checkout {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' })
  const [commit = '', time = ''] = git('log', '-1', '--format=%H %ct').trim().split(' ')
  const lines = git('status', '--porcelain', '--untracked-files=all').split('\n').filter(Boolean)
  return { commit, time: Number(time), changed: lines.map((line) => line.slice(3)) }
}
