import type { Identifier, SourceStanding } from '#shared/contract/agents/context.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { ServiceDefinition } from '../../catalogue/services/service-definition.ts'
import type { Reach } from '../authorisation/reach.ts'

/** What a look is about, for the sources that it reaches. */
interface AskedAtLook {
  offer: ServiceDefinition
  reach: Reach
  identifier: Identifier
  locale: Locale
}

/** Brings the memory of sources up to date for one look, and says how far each goes; nothing where none is read. */
export type UpdateSources = (look: AskedAtLook) => Promise<SourceStanding[]>
