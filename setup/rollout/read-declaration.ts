import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { RolloutRefused } from './rollout-refused.ts'

const isSafe = (url: string) =>
  /^https:\/\/[^/?#]/.test(url) || /^http:\/\/(127\.0\.0\.1|localhost)(:|\/|$)/.test(url)
const web = z
  .url()
  .refine((url) => isSafe(url) && !/[?#*]/.test(url), 'expected an address by https')

const declaration = z.strictObject({
  address: web.transform((url) => url.replace(/\/$/, '')),
  key: z.string().min(1),
  firefoxId: z
    .string()
    .regex(/^[\w.-]{1,60}@[\w.-]{1,60}$/, 'expected the form of an e-mail address'),
  revision: z.int().min(1).max(65_535).optional(),
  opensTools: z.boolean().default(false),
  settings: z.record(z.string(), z.unknown()),
})

/** What an organisation declares of its roll-out. */
export interface Declaration {
  /** Where machines load the packages from, without a final slash. */
  address: string
  /** Absolute path of the private key. */
  key: string
  /** Id of the extension in Firefox, the organisation's own. */
  firefoxId: string
  /** Last number of the version, for a package that differs from that of the release. */
  revision: number | undefined
  /** Origins that the package may read without a question to the agent. */
  opened: readonly string[]
  /** The policy of the extension, by name. */
  settings: Readonly<Record<string, unknown>>
}

/**
 * Reads the declaration of an organisation, in JSON.
 * @param known the names that the policy of the extension may hold
 * @throws RolloutRefused with each fault
 */
export function readDeclaration(path: string, known: readonly string[]): Declaration {
  const read = declaration.safeParse(parse(path))
  if (!read.success)
    throw new RolloutRefused(
      read.error.issues
        .map(({ path: at, message }) => `${path}: ${at.join('.') || 'the file'}: ${message}.`)
        .join('\n'),
    )
  const { opensTools, revision, key, ...more } = read.data
  const unknown = Object.keys(more.settings).filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new RolloutRefused(
      `${path}: settings has ${unknown.join(', ')}. Known are ${known.join(', ')}.`,
    )
  const opened = opensTools ? readTools(path, more.settings['tools']) : []
  return { ...more, revision, opened, key: resolve(dirname(path), key) }
}

function readTools(path: string, tools: unknown): string[] {
  const read = z
    .array(web.refine((url) => new URL(url).origin === url))
    .min(1)
    .safeParse(tools)
  if (read.success) return read.data
  throw new RolloutRefused(
    `${path}: opensTools needs settings.tools, a list of origins such as https://demandes.ville.example.`,
  )
}

function parse(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new RolloutRefused(`${path} cannot be read.`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new RolloutRefused(`${path} is no JSON: ${(error as Error).message}.`)
  }
}
