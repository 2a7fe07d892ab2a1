import type { Service } from '#shared/contract/catalogue/service.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { mandateText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { LetterIdentity } from '../../catalogue/identity/letter-identity.ts'
import { spokenByService } from '../../catalogue/services/spoken-by-service.ts'
import { digest } from '../../platform/crypto/digest.ts'
import type { DirectMessage } from '../delivery/direct/direct-sender.ts'
import { writeDirectLetter } from '../delivery/direct/write-direct-letter.tsx'
import { withPlainSigns } from '../delivery/letter/plain-signs.ts'
import type { StoredRequest } from '../requests/requests-sql.ts'

/** Tells somebody that their mandate was ended by the usager they acted for. */
export function writeMandateEnded(
  { organisation, source, reference, locale: chosen }: StoredRequest,
  service: Service,
  identity: LetterIdentity,
): DirectMessage {
  const locale = chosen as UsagerLocale
  const { subject, lead, code } = mandateText[locale].former
  const name = localise(service.name, spokenByService(service, locale))
  const said = fill(lead, { service: name, reference })
  return {
    locale,
    letter: writeDirectLetter(identity, locale, subject, [said, code]),
    sms: withPlainSigns(`${identity.name} : ${said} ${code}`, locale),
    thread: digest(['mandate', organisation, source, reference]),
  }
}
