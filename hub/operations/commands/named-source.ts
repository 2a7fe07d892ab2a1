import { slug } from '#shared/contract/scalar.ts'
import {
  findConnector,
  listConnectors,
  type StoredConnector,
} from '../../integrations/sources/connectors-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'

/** Reads the name of a source. @throws SettingRefused */
export function readSourceName(rest: readonly string[], usage: string): string {
  const [source, ...more] = rest
  if (source === undefined || more.length > 0) throw new SettingRefused(`Name one source: ${usage}`)
  if (slug.safeParse(source).success) return source
  throw new SettingRefused(
    `"${escapeForTerminal(source)}" is no name of a source: lower-case letters, digits and dashes, such as guichet.`,
  )
}

/** Finds the source of a command. @throws SettingRefused when unknown */
export async function namedSource(
  database: Queryable,
  organisation: string,
  source: string,
): Promise<StoredConnector> {
  const found = await findConnector(database, { organisation, source })
  if (found) return found
  const names = (await listConnectors(database, organisation)).map((one) => one.source)
  throw new SettingRefused(
    `No source that is read is called "${source}". Read: ${names.join(', ') || 'none yet'}.`,
  )
}
