import {
  findLetterIdentity,
  type LetterIdentity,
} from '../../../catalogue/identity/letter-identity.ts'
import { deriveKey, keyedDigest, type Secret } from '../../../platform/crypto/secret.ts'
import type { Queryable } from '../../../platform/database/database.ts'
import { openReach } from '../../addresses/sealed-address.ts'
import { listOfferedServices } from '../../intake/histories-sql.ts'
import { openInvitations } from '../../invitations/open-invitations.ts'
import type { SentChannel } from '../channel.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import type { ClaimedProofJob } from '../queue/proof-queue-sql.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import { addressOf, findProofContent, type OpenSealed } from './find-proof-content.ts'
import { listPendingRequests, type PendingRequest } from './pending-requests-sql.ts'

/** A job with the data of its sending, as of now. */
export interface Prepared {
  taken: ClaimedProofJob
  told: ProofContent
  request: PendingRequest
  /** Idempotency key (`Sending.name`). */
  name: string
  /** Channels of its usager, the best first. */
  ways: readonly SentChannel[]
  /** The recipient, or why there is none. */
  to: ReturnType<typeof addressOf>
}

type PrepareDeps = Pick<
  DeliveryDeps,
  'database' | 'clock' | 'secret' | 'publicUrl' | 'senders' | 'failed'
>

/** Reads the data of several jobs at once. A job without its proof is dropped. */
export async function prepare(
  deps: PrepareDeps,
  jobs: readonly ClaimedProofJob[],
): Promise<Prepared[]> {
  const { database, clock, secret, publicUrl, senders, failed } = deps
  const keys = jobs.map(({ job }) => job)
  const requests = await listPendingRequests(database, keys)
  const services = await listOfferedServices(database, requests)
  const identities = await listIdentities(database, requests)
  const now = clock()
  const available = new Set(senders.map(({ channel }) => channel))
  const open: OpenSealed = (organisation, sealed) => {
    const opened = openReach(secret, organisation, sealed)
    if (opened === null) failed(new Error('The encrypted address of a usager cannot be decrypted'))
    return opened
  }
  const invitations = await openInvitations(deps, requests)
  const reading = { clock: () => now, secret, publicUrl }
  return jobs.flatMap((taken) => {
    const { job, channel } = taken
    const request = requests.find(
      ({ organisation, source, reference }) =>
        organisation === job.organisation && source === job.source && reference === job.reference,
    )
    const offered = services.find(
      ({ organisation, service }) =>
        organisation === job.organisation && service.service === request?.service,
    )
    const identity = identities.get(job.organisation)
    if (!offered || !request || !identity) return []
    const { name, zone, service } = offered
    const known = { name, zone, services: [service], identity }
    const read = findProofContent(
      reading,
      request,
      known,
      job.proof,
      available,
      open,
      invitations.get(request),
    )
    if (!read) return []
    const { told, ways } = read
    const to = addressOf(request, channel, open)
    return [{ taken, told, request, name: nameOf(secret, taken), ways, to }]
  })
}

/** Returns how each organisation of some requests shows itself. */
async function listIdentities(
  database: Queryable,
  requests: readonly PendingRequest[],
): Promise<Map<string, LetterIdentity>> {
  const found = new Map<string, LetterIdentity>()
  for (const organisation of new Set(requests.map((one) => one.organisation))) {
    const identity = await findLetterIdentity(database, organisation)
    if (identity) found.set(organisation, identity)
  }
  return found
}

function nameOf(secret: Secret, { channel, job }: ClaimedProofJob): string {
  const { organisation, source, reference, proof } = job
  const said = JSON.stringify([organisation, source, reference, proof, channel])
  return keyedDigest(deriveKey(secret, 'names of sendings'), said)
}
