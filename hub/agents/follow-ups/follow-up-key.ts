import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { sectorKey, sectorKeys } from '../../requests/identifiers/sector-key.ts'

/**
 * Returns the digest under which the follow-ups of an agent are stored. It differs from those of the
 * access log, so that the two cannot be joined.
 */
export function followUpKey(
  { secret }: Pick<Deps, 'secret'>,
  { agent, rights }: Pick<Bearer, 'agent' | 'rights'>,
): string {
  return sectorKey(secret, rights.organisation, '', nameOf(agent))
}

/** Returns the digests under which they may be stored: by each generation of the root. */
export function followUpKeys(
  { secret }: Pick<Deps, 'secret'>,
  { agent, rights }: Pick<Bearer, 'agent' | 'rights'>,
): string[] {
  return sectorKeys(secret, rights.organisation, '', nameOf(agent))
}

const nameOf = (agent: string) => `follow-up:${agent}`
