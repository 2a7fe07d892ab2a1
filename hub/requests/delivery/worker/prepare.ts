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
import type { ProofContent, PublishedChange } from '../channels/proof-content.ts'
import type { ClaimedProofJob } from '../queue/proof-queue-sql.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import { findChange } from './find-change.ts'
import { addressOf, findProofContent, type OpenSealed } from './find-proof-content.ts'
import { listPendingRequests, type PendingRequest } from './pending-requests-sql.ts'
import { nameDelegate, writeToDelegate } from './write-to-delegate.ts'

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
  const changes = await listChanges(deps, requests, jobs)
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
    const { kind } = read.told.proof
    const change = changes.get(keyOf(request)) ?? null
    const content = kind === 'done' ? { ...read.told, change } : read.told
    const one = { taken, request, name: nameOf(secret, taken) }
    if (!job.mandate) {
      const told = nameDelegate(content, request.mandates, open)
      return [{ ...one, told, ways: read.ways, to: addressOf(request, channel, open) }]
    }
    // It may have ended since.
    const mandate = request.mandates.find((each) => each.mandate === job.mandate)
    const own = mandate && writeToDelegate(content, mandate, open)
    const address = mandate?.address_sealed && open(job.organisation, mandate.address_sealed)
    if (!own || !address) return []
    const told = nameDelegate(own, request.mandates, open)
    return [{ ...one, told, ways: [mandate.channel], to: { address } }]
  })
}

const keyOf = ({ organisation, service }: Pick<PendingRequest, 'organisation' | 'service'>) =>
  JSON.stringify([organisation, service])

/** Returns a change to show in the last messages of these jobs, by organisation and service. */
async function listChanges(
  deps: Pick<PrepareDeps, 'database' | 'publicUrl'>,
  requests: readonly PendingRequest[],
  jobs: readonly ClaimedProofJob[],
): Promise<Map<string, PublishedChange | null>> {
  const due = new Set(jobs.map(({ job }) => job.proof))
  const found = new Map<string, PublishedChange | null>()
  for (const request of requests) {
    const isLast = request.proofs.some(({ id, kind }) => kind === 'done' && due.has(id))
    const key = keyOf(request)
    if (!isLast || found.has(key)) continue
    found.set(key, await findChange(deps, request.organisation, request.service))
  }
  return found
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
  const { organisation, source, reference, proof, mandate } = job
  const which = [organisation, source, reference, proof, channel, ...(mandate ? [mandate] : [])]
  const said = JSON.stringify(which)
  return keyedDigest(deriveKey(secret, 'names of sendings'), said)
}
