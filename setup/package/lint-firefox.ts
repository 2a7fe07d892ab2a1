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

/** What the linter found of a package. */
export interface Linted {
  /** What stops the packaging, a sentence for each. */
  faults: string[]
  /** The warnings that were met, each with its reason. */
  stay: Explained[]
}

/**
 * Asks Mozilla's own linter, the one of its store.
 * @param path of the package
 * @param files what is in it
 */
export function lintFirefox(path: string, files: Files): Linted {
  const linter = 'node_modules/addons-linter/bin/addons-linter'
  const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', path], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const { errors, warnings, notices } = report.parse(JSON.parse(stdout))
  return weigh([...errors, ...notices], warnings, files)
}

/** Tells the warnings that are explained from all else. One reason explains one warning. */
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

/** Letters on each side of where the linter points: what was built has one long line. */
const reach = 100

function around({ file, line, column }: Message, files: Files): string {
  const content = file && files.get(file)
  if (!content || line === undefined || column === undefined) return ''
  const words = Buffer.from(content).toString('utf8').split('\n')[line - 1] ?? ''
  return words.slice(Math.max(0, column - reach), column + reach)
}
