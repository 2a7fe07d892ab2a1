import { SecretMismatch } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Reader } from '../source-client/connector.ts'
import type { SourceSettings } from '../source-client/settings.ts'
import type { StoredConnector } from './connectors-sql.ts'
import { openDeclared } from './open-declared.ts'
import { openReader, paceOf } from './open-reader.ts'
import { SourceRefused } from './read-settings.ts'

/** A source opened for searches. */
export interface OpenedLive {
  reader: Reader
  settings: SourceSettings
}

/** How long a reader stays cached, in milliseconds: its session should not grow old. */
const memory = 300_000

/**
 * Caches readers between searches.
 * @returns `null` for a source whose declaration this hub cannot read
 */
export function cacheReaders(
  deps: Pick<Deps, 'clock' | 'random' | 'secret'>,
  patience: number,
): (source: StoredConnector) => OpenedLive | null {
  const kept = new Map<string, OpenedLive & { until: number; declaredAt: number }>()
  return (source) => {
    const name = JSON.stringify([source.organisation, source.source])
    const now = deps.clock().getTime()
    const declaredAt = source.declared_at.getTime()
    const held = kept.get(name)
    if (held && held.until > now && held.declaredAt === declaredAt) return held
    try {
      const declared = openDeclared(source, deps.secret)
      const reader = openReader(declared, deps, { pace: paceOf(declared), patience })
      const opened = { reader, settings: declared.settings, until: now + memory, declaredAt }
      kept.set(name, opened)
      return opened
    } catch (error) {
      if (error instanceof SourceRefused || error instanceof SecretMismatch) return null
      throw error
    }
  }
}
