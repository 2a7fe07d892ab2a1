import type { Service } from '#shared/contract/catalogue/service.ts'
import { readCode } from '#shared/identifier/code.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { LetterIdentity } from '../../../catalogue/identity/letter-identity.ts'
import type { findOrganisation } from '../../../catalogue/organisations/directory-sql.ts'
import type { Deps } from '../../../platform/deps.ts'
import { stopAddress } from '../../addresses/stop-token.ts'
import type { RequestInvitation } from '../../invitations/open-invitations.ts'
import { trackingAddress } from '../../status/address.ts'
import type { SentChannel } from '../channel.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { chooseWays, type Reachable } from '../policy/choose-channels.ts'
import type { PendingRequest } from './pending-requests-sql.ts'

/** Decrypts a value of an organisation; `null` when it cannot be decrypted. */
export type OpenSealed = (organisation: string, sealed: string) => string | null

/** An organisation with its services, and how it shows itself. */
export type Organisation = NonNullable<Awaited<ReturnType<typeof findOrganisation>>> & {
  identity: LetterIdentity
}

/** The content of one proof as of now, and its usager's channels. */
export interface ProofAndChannels {
  told: ProofContent
  reachable: Reachable
  /** Channels of its usager, the best first. */
  ways: readonly SentChannel[]
}

/**
 * Reads the content of a proof: for both the sending and an agent's preview.
 * @param available channels of this hub
 * @param invitation the unanswered invitation that the message carries
 * @returns `null` without such a proof or service, or when the message asks and there is nothing to ask
 */
export function findProofContent(
  { clock, secret, publicUrl }: Pick<Deps, 'clock' | 'secret' | 'publicUrl'>,
  request: PendingRequest,
  organisation: Organisation,
  id: string,
  available: ReadonlySet<SentChannel>,
  open: OpenSealed,
  invitation: RequestInvitation | null = null,
): ProofAndChannels | null {
  const service = organisation.services.find((one) => one.service === request.service)
  const proof = request.proofs.find((one) => one.id === id)
  if (!service || !proof) return null
  const asksPresence = proof.asks === 'presence'
  if (proof.asks && !asksPresence && !invitation) return null
  const { proofs, promises, tracking_sealed: sealed } = request
  const opened = sealed && open(request.organisation, sealed)
  // Codes given before letters have none.
  const code = opened && readCode(opened, 'tracking')
  const now = clock()
  const about = request.about_sealed && open(request.organisation, request.about_sealed)
  const told: ProofContent = {
    request,
    about,
    // A message that only asks is no step of the request.
    proofs: proofs.filter(({ asks }) => asks === undefined),
    promises,
    service,
    organisation: organisation.name,
    zone: organisation.zone,
    identity: organisation.identity,
    proof,
    locale: request.locale as UsagerLocale,
    now,
    publicUrl,
    page: code
      ? `${trackingAddress(publicUrl, code)}${asksPresence ? '/presence' : ''}`
      : `${publicUrl}/suivi`,
    stop: stopAddress({ secret, publicUrl }, request),
    invitation: asksPresence ? null : invitation,
  }
  const reachable = reachableOf(request, service, id, available)
  return { told, reachable, ways: chooseWays(proof, reachable, now) }
}

/** Returns the recipient for one channel, or why there is none. */
export function addressOf(
  request: PendingRequest,
  channel: SentChannel,
  open: OpenSealed,
): { address: string } | { failure: 'not_an_address' | 'broken' } {
  if (channel === 'push') {
    const opened = request.devices.flatMap((sealed) => open(request.organisation, sealed) ?? [])
    if (opened.length === 0) return { failure: 'broken' }
    return { address: JSON.stringify(opened.map((one) => JSON.parse(one))) }
  }
  const known = request.addresses.find((one) => one.channel === channel)
  if (!known?.sealed) return { failure: 'not_an_address' }
  const address = open(request.organisation, known.sealed)
  return address === null ? { failure: 'broken' } : { address }
}

/** Returns the proof with its usager's channels, as of now. */
export function reachableOf(
  request: PendingRequest,
  service: Pick<Service, 'steps'>,
  proof: string,
  available: ReadonlySet<SentChannel>,
): Reachable {
  const { addresses, devices, preferred_channel: preferred, sent_by_source: sent } = request
  const known: SentChannel[] = addresses
    .filter(({ failed_at }) => failed_at === null)
    .filter(({ channel }) => channel !== 'email' || !request.email_stopped)
    .map(({ channel }) => channel)
  if (devices.length > 0) known.push('push')
  return { service, preferred, addresses: known, available, isSentBySource: sent.includes(proof) }
}
