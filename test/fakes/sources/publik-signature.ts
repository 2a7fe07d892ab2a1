import { createHmac, getHashes } from 'node:crypto'
import type { Asked } from '../../world/source.ts'

/** An access to Publik: without roles it sees everything, with roles what they see. */
export interface Access {
  key: string
  hasRoles?: boolean
}

/**
 * What Publik says of a signature, in its order: `null` when it holds. What it says is translated, so that
 * nobody can go by it.
 */
export function refusalOf(
  { search, query }: Asked,
  accesses: ReadonlyMap<string, Access>,
  nonces: Set<string>,
  now: Date,
): string | null {
  const raw = search.slice(1)
  if (!query.has('signature')) return 'Utilisateur non authentifié.'
  if (query.getAll('orig').length !== 1) return 'Champ orig manquant/multiple.'
  const access = accesses.get(query.get('orig') ?? '')
  if (!access) return 'Champ orig invalide.'
  if (query.getAll('algo').length !== 1) return 'Champ algo manquant/multiple.'
  const algo = query.get('algo') ?? ''
  if (!getHashes().includes(algo)) return 'Champ algo invalide.'
  const written = raw.slice(0, raw.indexOf('&signature='))
  const digest = createHmac(algo, Buffer.from(access.key)).update(written).digest('base64')
  if (digest !== query.get('signature')) return 'Signature invalide.'
  if (query.getAll('timestamp').length !== 1) return 'Champ timestamp manquant/multiple.'
  const timestamp = query.get('timestamp') ?? ''
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(timestamp)) return 'Champ timestamp invalide.'
  if (Math.abs(now.getTime() - Date.parse(timestamp)) > 30_000)
    return 'Le champ timestamp est à plus de 30 secondes.'
  const nonce = query.get('nonce')?.slice(0, 128).replaceAll('/', '-')
  if (nonce && nonces.has(nonce)) return 'Nonce déjà utilisé.'
  if (nonce) nonces.add(nonce)
  return null
}
