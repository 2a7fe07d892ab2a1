import type { Identifier } from '#shared/contract/agents/context.ts'
import type { SourceStanding } from '#shared/contract/agents/source-standing.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { ServiceDefinition } from '../../catalogue/services/service-definition.ts'
import type { Reach } from '../authorisation/reach.ts'

/** The search that decides which sources to refresh. */
interface AskedAtLook {
  offer: ServiceDefinition
  reach: Reach
  identifier: Identifier
  locale: Locale
}

/**
 * Refreshes the cached data of the sources for one search, and returns the state of each; nothing
 * where the hub reads none.
 */
export type UpdateSources = (look: AskedAtLook) => Promise<SourceStanding[]>

declare module '../../platform/deps.ts' {
  interface Deps {
    updateSources: UpdateSources
  }
}
