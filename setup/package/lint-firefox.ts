import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import type { Files } from './archive.ts'
import { type Explained, explained } from './explained.ts'

const message = z.object({
  code: z.string(),
  message: z.string(),
  description: z.string().optional(),
  file: z.string().optional(),
  line: z.number().optional(),
  column: z.number().optional(),
})
const report = z.object({
  errors: z.array(message),
  warnings: z.array(message),
  notices: z.array(message),
})

type Message = z.infer<typeof message>

/** The result of the linter. */
export interface Linted {
  /** Errors that stop the packaging, a sentence each. */
  faults: string[]
  /** Accepted warnings, each with its reason. */
  stay: Explained[]
}

/** Runs Mozilla's own linter (addons-linter). @param path of the package @param files its files */
export function lintFirefox(path: string, files: Files): Linted {
  const linter = 'node_modules/addons-linter/bin/addons-linter'
  const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', path], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const { errors, warnings, notices } = report.parse(JSON.parse(stdout))
  return weigh([...errors, ...notices], warnings, files)
}

/** Separates accepted warnings from others. One reason accepts one warning. */
export function weigh(
  others: readonly Message[],
  warnings: readonly Message[],
  files: Files,
): Linted {
  const left = new Set(explained)
  const faults = others.map((one) => say(one, files))
  const stay: Explained[] = []
  for (const warning of warnings) {
    const reason = [...left].find((one) => explains(one, warning, files))
    if (reason) {
      left.delete(reason)
      stay.push(reason)
    } else faults.push(say(warning, files))
  }
  for (const { code, about } of left)
    faults.push(`${code} about ${about} is explained, and the linter says it no more`)
  return { faults, stay }
}

const explains = ({ code, about }: Explained, warning: Message, files: Files) =>
  code === warning.code && about.test(`${warning.description ?? ''} ${around(warning, files)}`)

const say = (one: Message, files: Files) =>
  `${one.code}: ${one.message} (${one.file ?? 'the package'}) ${around(one, files)}`.trim()

/** Context around a warning, in characters: built files have one long line. */
const reach = 100

function around({ file, line, column }: Message, files: Files): string {
  const content = file && files.get(file)
  if (!content || line === undefined || column === undefined) return ''
  const words = Buffer.from(content).toString('utf8').split('\n')[line - 1] ?? ''
  return words.slice(Math.max(0, column - reach), column + reach)
}
