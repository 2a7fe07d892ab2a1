import type { Service } from '#shared/contract/catalogue/service.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { findOrganisation } from '../../../catalogue/organisations/directory-sql.ts'
import type { Deps } from '../../../platform/deps.ts'
import { stopAddress } from '../../addresses/stop-token.ts'
import { trackingAddress } from '../../status/address.ts'
import type { SentChannel } from '../channel.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { chooseWays, type Reachable } from '../policy/choose-channels.ts'
import type { PendingRequest } from './pending-requests-sql.ts'

/** Opens what is kept under seal of an organisation; `null` for what opens no more. */
export type OpenSealed = (organisation: string, sealed: string) => string | null

/** An organisation, with all it offers. */
export type Organisation = NonNullable<Awaited<ReturnType<typeof findOrganisation>>>

/** All that is told of one proof of a request as things stand now, and how its usager is reached. */
export interface ProofAndChannels {
  told: ProofContent
  reachable: Reachable
  /** By which ways its usager may be told, the best first. */
  ways: readonly SentChannel[]
}

/**
 * Reads what is told of a proof: the one way, for what is sent and for what an agent sees before.
 * @param available ways by which this hub can send
 * @returns `null` where the proof or its service is not there
 */
export function findProofContent(
  { clock, secret, publicUrl }: Pick<Deps, 'clock' | 'secret' | 'publicUrl'>,
  request: PendingRequest,
  organisation: Organisation,
  id: string,
  available: ReadonlySet<SentChannel>,
  open: OpenSealed,
): ProofAndChannels | null {
  const service = organisation.services.find((one) => one.service === request.service)
  const proof = request.proofs.find((one) => one.id === id)
  if (!service || !proof) return null
  const { proofs, promises, tracking_sealed: sealed } = request
  const code = sealed && open(request.organisation, sealed)
  const now = clock()
  const told: ProofContent = {
    request,
    proofs,
    promises,
    service,
    organisation: organisation.name,
    zone: organisation.zone,
    proof,
    locale: request.locale as UsagerLocale,
    now,
    publicUrl,
    page: code ? trackingAddress(publicUrl, code) : `${publicUrl}/suivi`,
    stop: stopAddress({ secret, publicUrl }, request),
  }
  const reachable = reachableOf(request, service, id, available)
  return { told, reachable, ways: chooseWays(proof, reachable, now) }
}

/** Where a request is told by one way, or why it cannot be. */
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

/** How the usager of a request may be told of one of its proofs, as things stand now. */
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
