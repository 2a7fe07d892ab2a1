import type { Service } from '#shared/contract/catalogue/service.ts'
import type { TextKind } from '#shared/contract/requests/message-text.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { LetterIdentity } from '../../catalogue/identity/letter-identity.ts'
import { normWindow, whereaboutsOf } from '../../catalogue/services/norm-window.ts'
import type { ProofContent } from '../delivery/channels/proof-content.ts'
import type { StoredProof } from '../requests/proofs-sql.ts'
import { trackingAddress } from '../status/address.ts'

/** What an invented request stands for. */
interface Sample {
  organisation: { organisation: string; name: string; zone: string }
  service: Service
  /** The crest is left out: a preview loads no picture. */
  identity: LetterIdentity
  kind: TextKind
  locale: UsagerLocale
  now: Date
  publicUrl: string
}

const day = 24 * 3600_000

/** Reference of the invented request. */
const reference = '2026-0001'

/** Its tracking code opens nothing. A link has the length of a real one, which an SMS pays for. */
const code = 'S-0000-0000-0000-0000'

/** What it is about: an address fits most services. */
const about = '12 rue des Lilas'

/**
 * Describes an invented request of a service, received two days ago, with a step of a kind that
 * happens now. It is nobody's: nothing of a real request is read.
 * @param text of the step
 */
export function sampleRequest(sample: Sample, text: string): ProofContent {
  const { organisation, service, identity, kind, locale, now, publicUrl } = sample
  const { zone } = organisation
  const received = new Date(now.getTime() - 2 * day)
  const window = normWindow(service, received, whereaboutsOf(service, null, zone))
  const end = window ? new Date(window.to) : new Date(now.getTime() + 10 * day)
  const [place] = service.places ?? []
  const team: StoredProof = {
    ...made(received),
    kind: 'assigned',
    team: service.contact.name,
  }
  const proof = stepOf(sample, text)
  const isOver = kind === 'done'
  return {
    request: {
      organisation: organisation.organisation,
      source: 'sample',
      reference,
      service: service.service,
      kind: null,
      channel: 'web',
      locale,
      territory: null,
      place: place?.place ?? null,
      contact: null,
      state: kind === 'waiting_usager' ? 'waiting_usager' : isOver ? 'closed' : 'in_progress',
      state_at: now,
      received_at: received,
      completed_at: isOver || kind === 'decided' ? now : null,
      outcome: null,
      link: null,
      confidential: false,
      about_sealed: null,
    },
    about,
    proofs: kind === 'assigned' ? [proof] : [team, proof],
    promises: [
      {
        promise: 1,
        window_from: received,
        window_to: end,
        zone,
        basis: 'norm',
        made_at: received,
        replaced_at: null,
        because: 'made',
        stands_for: 1,
        jws: null,
      },
    ],
    service,
    organisation: organisation.name,
    zone,
    identity,
    proof,
    locale,
    now,
    publicUrl,
    page: trackingAddress(publicUrl, code),
    stop: `${publicUrl}/suivi`,
    invitation: null,
  }
}

const made = (at: Date) => ({
  id: '01890000-0000-7000-8000-000000000000',
  at: at.toISOString(),
  made_by: 'agent' as const,
})

/** A step of a kind, with the text where agents write it. */
function stepOf({ kind, service, organisation, locale, now }: Sample, text: string): StoredProof {
  const said: Localised = { fr: text, en: text }
  const common = { ...made(now), written_in: locale }
  const { name } = service.contact
  if (kind === 'waiting_usager') return { ...common, kind, missing: said }
  if (kind === 'late') return { ...common, kind, why: said }
  if (kind === 'message') return { ...common, kind, text: said }
  if (kind === 'assigned') return { ...common, kind, team: name, text: said }
  if (kind === 'on_the_way') return { ...common, kind, who: name, text: said }
  if (kind !== 'promised') return { ...common, kind, text: said }
  const from = new Date(now.getTime() + 7 * day)
  const to = new Date(from.getTime() + 2 * 3600_000)
  const promise = {
    from: from.toISOString(),
    to: to.toISOString(),
    zone: organisation.zone,
    basis: 'agent' as const,
  }
  return { ...common, kind, promise, text: said }
}
