import type { KeyMade } from '#shared/contract/agents/key.ts'

/**
 * Prints a key, this one time: alone on standard output, so that it can be passed on to where it is
 * kept; what there is to know of it on standard error.
 */
export function handOverKey({ key, written }: KeyMade['made'], said: string): void {
  process.stderr.write(`${said} Its public half is ${key}.\n`)
  process.stderr.write('Keep the key where its system reads it: it is not shown again.\n')
  process.stdout.write(`${written}\n`)
}
