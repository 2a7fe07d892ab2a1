import type { Identifier } from '#shared/contract/agents/context.ts'
import { formatSightedPhone } from './format-sighted-phone.ts'

/** An identifier as people read it. */
export function formatIdentifier({ kind, value }: Identifier): string {
  return kind === 'phone' ? formatSightedPhone(value) : value
}
