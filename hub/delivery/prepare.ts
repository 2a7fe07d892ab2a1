import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { deriveKey, keyedDigest, type Secret } from '../secret.ts'
import { findOrganisation } from '../store/directory.ts'
import { findOwedRequests, type OwedRequest } from '../store/owed-requests.ts'
import type { TakenJob } from '../store/proof-queue.ts'
import { trackingAddress } from '../tracking/address.ts'
import type { SentChannel } from './channel.ts'
import type { Delivering } from './delivering.ts'
import { openReach } from './sealed-address.ts'
import { stopAddress } from './stop-token.ts'
import type { Told } from './told.ts'

/** A job with all that sending it takes. */
export interface Prepared {
  taken: TakenJob
  told: Told
  request: OwedRequest
  /** The name of this sending (`Sending.name`). */
  name: string
  /** Where it goes; `null` where what was given can be no address, or is none any more. */
  to: string | null
}

/** Reads what jobs are about, all at once. A job whose proof is not there any more is left out. */
export async function prepare(
  { database, clock, secret, publicUrl }: Delivering,
  jobs: readonly TakenJob[],
): Promise<Prepared[]> {
  const keys = jobs.map(({ job }) => job)
  const names = [...new Set(keys.map(({ organisation }) => organisation))]
  const [requests, organisations] = await Promise.all([
    findOwedRequests(database, keys),
    Promise.all(names.map((name) => findOrganisation(database, name))),
  ])
  const now = clock()
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
    const { proofs, promises, tracking_sealed: code } = request
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
      page: code
        ? trackingAddress(publicUrl, openReach(secret, job.organisation, code))
        : `${publicUrl}/suivi`,
      stop: stopAddress({ secret, publicUrl }, request),
    }
    const to = addressOf(secret, request, channel)
    return [{ taken, told, request, name: nameOf(secret, taken), to }]
  })
}

function nameOf(secret: Secret, { channel, job }: TakenJob): string {
  const { organisation, source, reference, proof } = job
  const said = JSON.stringify([organisation, source, reference, proof, channel])
  return keyedDigest(deriveKey(secret, 'names of sendings'), said)
}

function addressOf(secret: Secret, request: OwedRequest, channel: SentChannel): string | null {
  const open = (sealed: string) => openReach(secret, request.organisation, sealed)
  if (channel === 'push')
    return request.devices.length > 0
      ? JSON.stringify(request.devices.map((sealed) => JSON.parse(open(sealed))))
      : null
  const known = request.addresses.find((one) => one.channel === channel)
  return known?.sealed && !known.failed_at ? open(known.sealed) : null
}
