import type { SentChannel } from '../../hub/requests/delivery/channel.ts'
import type { ProofContent } from '../../hub/requests/delivery/channels/proof-content.ts'
import { findTracked } from '../../hub/requests/status/find-tracked.ts'
import { newId } from './feedback.ts'
import type { TestHub } from './hub.ts'
import { receives, says } from './requests.ts'
import { town } from './town.ts'
import { townIdentity } from './town-identity.ts'

/** A proof of a new request, with all that may be told of it. */
export async function tells(
  hub: TestHub,
  reference: string,
  proof: Record<string, unknown> = { kind: 'assigned', team: 'Équipe des titres' },
): Promise<ProofContent> {
  const code = await receives(hub, reference)
  await says(hub, reference, { at: '2026-11-21T09:00:00Z', ...proof })
  const known = await findTracked(hub, code)
  const last = known?.proofs.at(-1)
  if (!known || !last) throw new Error('The request has its proof')
  return {
    ...known,
    proof: last,
    locale: 'fr',
    now: hub.clock.now,
    publicUrl: town.hub,
    identity: townIdentity,
    page: `${town.hub}/suivi/${code}`,
    stop: `${town.hub}/suivi`,
    invitation: null,
  }
}

/** A sending of a proof under a name of its own. */
export function sending(told: ProofContent, to: string, channel: SentChannel) {
  const name = Buffer.from(`${channel} ${told.proof.id} ${newId()}`).toString('base64url')
  return { told, to, name: name.slice(0, 43), signal: new AbortController().signal }
}
