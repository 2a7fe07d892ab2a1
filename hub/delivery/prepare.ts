import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { deriveKey, keyedDigest, type Secret } from '../secret.ts'
import { findOrganisation } from '../store/directory.ts'
import { findOwedRequests, type OwedRequest } from '../store/owed-requests.ts'
import type { TakenJob } from '../store/proof-queue.ts'
import { trackingAddress } from '../tracking/address.ts'
import type { SentChannel } from './channel.ts'
import { chooseWays } from './choose-ways.ts'
import type { Delivering } from './delivering.ts'
import { reachableOf } from './reachable.ts'
import { openReach } from './sealed-address.ts'
import { stopAddress } from './stop-token.ts'
import type { Told } from './told.ts'

/** A job with all that sending it takes, as things stand now. */
export interface Prepared {
  taken: TakenJob
  told: Told
  request: OwedRequest
  /** The name of this sending (`Sending.name`). */
  name: string
  /** By which ways its usager may be told, the best first. */
  ways: readonly SentChannel[]
  /** Where it goes by the way of the job, or why it cannot. */
  to: { address: string } | { failure: 'not_an_address' | 'broken' }
}

type Outside = Pick<
  Delivering,
  'database' | 'clock' | 'secret' | 'publicUrl' | 'senders' | 'failed'
>

/** Reads what jobs are about, all at once. A job whose proof is not there any more is left out. */
export async function prepare(outside: Outside, jobs: readonly TakenJob[]): Promise<Prepared[]> {
  const { database, clock, secret, publicUrl, senders, failed } = outside
  const keys = jobs.map(({ job }) => job)
  const names = [...new Set(keys.map(({ organisation }) => organisation))]
  const requests = await findOwedRequests(database, keys)
  const organisations = await Promise.all(names.map((name) => findOrganisation(database, name)))
  const now = clock()
  const available = new Set(senders.map(({ channel }) => channel))
  const open = (organisation: string, sealed: string): string | null => {
    const opened = openReach(secret, organisation, sealed)
    if (opened === null) failed(new Error('What says where a usager is reached opens no more'))
    return opened
  }
  return jobs.flatMap((taken) => {
    const { job, channel } = taken
    const request = requests.find(
      ({ organisation, source, reference }) =>
        organisation === job.organisation && source === job.source && reference === job.reference,
    )
    const organisation = organisations[names.indexOf(job.organisation)]
    const service = organisation?.services.find((one) => one.service === request?.service)
    const proof = request?.proofs.find(({ id }) => id === job.proof)
    if (!organisation || !service || !request || !proof) return []
    const { proofs, promises, tracking_sealed: sealed } = request
    const code = sealed && open(job.organisation, sealed)
    const told: Told = {
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
    const ways = chooseWays(proof, reachableOf(request, service, proof.id, available), now)
    const to = addressOf(request, channel, (one) => open(job.organisation, one))
    return [{ taken, told, request, name: nameOf(secret, taken), ways, to }]
  })
}

function nameOf(secret: Secret, { channel, job }: TakenJob): string {
  const { organisation, source, reference, proof } = job
  const said = JSON.stringify([organisation, source, reference, proof, channel])
  return keyedDigest(deriveKey(secret, 'names of sendings'), said)
}

function addressOf(
  request: OwedRequest,
  channel: SentChannel,
  open: (sealed: string) => string | null,
): Prepared['to'] {
  if (channel === 'push') {
    const opened = request.devices.flatMap((sealed) => open(sealed) ?? [])
    if (opened.length === 0) return { failure: 'broken' }
    return { address: JSON.stringify(opened.map((one) => JSON.parse(one))) }
  }
  const known = request.addresses.find((one) => one.channel === channel)
  if (!known?.sealed) return { failure: 'not_an_address' }
  const address = open(known.sealed)
  return address === null ? { failure: 'broken' } : { address }
}
