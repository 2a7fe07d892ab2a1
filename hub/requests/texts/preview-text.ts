import type { MessagePreview, MessagePreviewAsked } from '#shared/contract/requests/message-text.ts'
import { directionOf } from '#shared/text/usager-locale.ts'
import { findLetterIdentity } from '../../catalogue/identity/letter-identity.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { spokenByService } from '../../catalogue/services/spoken-by-service.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { writePreview } from '../delivery/letter/write-preview.ts'
import { describeProof } from '../status/describe-proof.ts'
import { fillText } from './fill-text.ts'
import { type PreviewRequest, previewPath, readPreviewLink } from './preview-link.ts'
import { sampleRequest } from './sample-request.ts'

type PreviewDeps = Pick<Deps, 'database' | 'clock' | 'publicUrl' | 'secret'>

/**
 * Shows a text as its usager would read it, in an invented request of the service, with the code
 * that writes real messages. Nothing is kept or sent. A blank that cannot be filled stays as it is
 * written.
 * @throws Refusal `unknown_service`
 */
export async function previewText(
  deps: PreviewDeps,
  organisation: string,
  service: string,
  asked: MessagePreviewAsked,
): Promise<MessagePreview> {
  const shown = { ...asked, organisation, service }
  const { told, missing } = await tellSample(deps, shown)
  const { locale, now } = told
  const telling = { locale, spoken: spokenByService(told.service, locale), now }
  const { status, title, when = '', text } = describeProof(told.proof, told, telling)
  const { email, sms } = writePreview(told)
  return {
    direction: directionOf(locale),
    email: { title: email.subject, page: previewPath(deps.secret, shown, now) },
    sms,
    missing,
    page: { status, title, when, ...(text && { text }) },
  }
}

/** Writes the e-mail that a link of a preview shows. @throws Refusal `unknown_draft`, `unknown_service` */
export async function writePreviewPage(deps: PreviewDeps, sealed: string): Promise<string> {
  const shown = readPreviewLink(deps.secret, sealed, deps.clock())
  if (!shown) throw new Refusal('unknown_draft')
  const { told } = await tellSample(deps, shown)
  return writePreview(told).email.html
}

/** Tells an invented request of a service, with a text whose blanks it fills. */
async function tellSample({ database, clock, publicUrl }: PreviewDeps, shown: PreviewRequest) {
  const { organisation, kind, locale, text } = shown
  const known = await findOrganisation(database, organisation)
  const service = known?.services.find((one) => one.service === shown.service)
  const identity = await findLetterIdentity(database, organisation)
  if (!known || !service || !identity) throw new Refusal('unknown_service')
  const now = clock()
  const sample = {
    organisation: { organisation, name: known.name, zone: known.zone },
    service,
    identity: { ...identity, crest: null },
    kind,
    locale,
    now,
    publicUrl,
  }
  const filled = fillText(text, sampleRequest(sample, text), locale, now)
  return { told: sampleRequest(sample, filled.text), missing: filled.missing }
}
