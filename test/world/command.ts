import { run } from '../../hub/cli.ts'

/** The exit code and the output of a command. */
interface Told {
  code: number
  out: string
  err: string
}

/** Runs a command of `parvis`. */
export async function types(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Told> {
  const told: Told = { code: 0, out: '', err: '' }
  const { stdout, stderr } = process
  const writes = [stdout.write, stderr.write] as const
  const hear = (where: 'out' | 'err') => (said: unknown) => {
    told[where] += String(said)
    return true
  }
  stdout.write = hear('out')
  stderr.write = hear('err')
  try {
    told.code = await run(words, environment)
  } finally {
    ;[stdout.write, stderr.write] = writes
  }
  return told
}
