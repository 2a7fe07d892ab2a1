import * as z from 'zod'
import { type FolderSettings, folderSettings } from '../folder/settings.ts'
import { checkMapping } from '../import/read-mapping.ts'
import type { Connector } from '../source-client/connector.ts'
import { isKeptFromOthers, type SourceSettings, sourceSettings } from '../source-client/settings.ts'

/** Invalid settings of a source. Its message is a sentence for their author. */
export class SourceRefused extends Error {}

/** Parses the declaration of a source. @throws SourceRefused */
export function readSourceSettings(connectors: readonly Connector[], content: unknown) {
  const named = (content as { connector?: unknown } | null)?.connector
  const connector = connectors.find(({ name }) => name === named)
  if (!connector)
    throw new SourceRefused(
      `"connector" should be one of ${[...connectors.map(({ name }) => name), 'folder'].join(', ')}.`,
    )
  const read = z.strictObject({ ...sourceSettings, ...connector.settings }).safeParse(content)
  if (!read.success) throw new SourceRefused(formatIssue(read.error, 'The settings'))
  const settings = read.data as SourceSettings
  if (!isKeptFromOthers(settings))
    throw new SourceRefused(
      `"url" is ${settings.url}: a key would travel unciphered. Use https, or say "in_the_open": true inside a network that you trust.`,
    )
  if (settings.notes && !connector.takesNotes)
    throw new SourceRefused(
      `"notes" is true, and ${connector.title} is only read. Leave it out: agents read what usagers answer in their panel.`,
    )
  return { connector, settings }
}

/** Returns whether settings are of a watched folder. */
export function isFolder(content: unknown): boolean {
  return (content as { connector?: unknown } | null)?.connector === 'folder'
}

/** Parses the settings of a folder. @throws SourceRefused */
export function readFolderSettings(content: unknown): FolderSettings {
  const read = folderSettings.safeParse(content)
  if (!read.success) throw new SourceRefused(formatIssue(read.error, 'The settings'))
  if (read.data.mapping) checkMapping(read.data.mapping, 'of the settings', true)
  return read.data
}

/** Parses the credentials of a connector. @throws SourceRefused, without any of their content */
export function readSecrets(
  connector: Connector,
  content: unknown,
): Readonly<Record<string, string>> {
  const hook = connector.hook ? { hook: z.string().min(8).optional() } : {}
  const read = z.strictObject({ ...connector.secrets, ...hook }).safeParse(content)
  if (read.success) return read.data as Record<string, string>
  throw new SourceRefused(formatIssue(read.error, `The secrets of ${connector.title}`))
}

function formatIssue({ issues: [issue] }: z.ZodError, what: string): string {
  const path = issue?.path.map(String).join('.')
  const said = issue?.message.replace(/^Invalid input: /, '') ?? 'not readable'
  return path ? `${what}: "${path}" is wrong (${said}).` : `${what} are wrong (${said}).`
}
