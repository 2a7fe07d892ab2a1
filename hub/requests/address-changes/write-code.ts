import { fill } from '#shared/text/fill.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { addressText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { LetterIdentity } from '../../catalogue/identity/letter-identity.ts'
import { digest } from '../../platform/crypto/digest.ts'
import type { DirectMessage } from '../delivery/direct/direct-sender.ts'
import { writeDirectLetter } from '../delivery/direct/write-direct-letter.tsx'
import { withPlainSigns } from '../delivery/letter/plain-signs.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** Writes the code that proves an address. It says nothing of the request. */
export function writeCode(
  key: RequestKey,
  identity: LetterIdentity,
  locale: UsagerLocale,
  code: string,
): DirectMessage {
  const { subject, lead, lasts, ignore, sms } = addressText[locale].letter
  const values = { code, organisation: identity.name }
  const sentences = [fill(lead, values), lasts, ignore]
  return {
    locale,
    letter: writeDirectLetter(identity, locale, fill(subject, values), sentences),
    sms: withPlainSigns(fill(sms, values), locale),
    thread: threadOf(key),
  }
}

/** Tells the address before that it was replaced, and whom to call. */
export function writeReplaced(
  key: RequestKey,
  identity: LetterIdentity,
  locale: UsagerLocale,
  phone: string | undefined,
): DirectMessage {
  const { replaced, notYou, call } = addressText[locale].letter
  const values = { reference: key.reference, organisation: identity.name }
  const ask = phone === undefined ? notYou : fill(call, { phone: formatPhone(phone) })
  const said = fill(replaced, values)
  return {
    locale,
    letter: writeDirectLetter(identity, locale, addressText[locale].letter.replacedSubject, [
      said,
      ask,
    ]),
    sms: withPlainSigns(`${identity.name} : ${said} ${ask}`, locale),
    thread: threadOf(key),
  }
}

const threadOf = ({ organisation, source, reference }: RequestKey) =>
  digest(['address', organisation, source, reference])
