import type { KeyMade } from '#shared/contract/agents/key.ts'

/**
 * Prints a key once: alone on standard output, so that a script can store it. Explanations go to
 * standard error.
 */
export function handOverKey({ key, written }: KeyMade['made'], said: string): void {
  process.stderr.write(`${said} Its public half is ${key}.\n`)
  process.stderr.write('Keep the key where its system reads it: it is not shown again.\n')
  process.stdout.write(`${written}\n`)
}
