import type { ShownContact } from '#shared/contract/catalogue/service.ts'
import { fill } from '#shared/text/fill.ts'
import { letterText, requestText } from '#shared/text/usager/requests/text.ts'
import { formatHours } from '../../status/format-hours.ts'
import { formatReceiptFacts } from '../../status/format-receipt.ts'
import type { Narration } from '../../status/narration.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import type { Section } from './localised-sentence.ts'
import { linesOf } from './read-sentences.ts'

/** Most lines of opening hours in an e-mail; the page has all of them. */
const mostHours = 3

/** Returns a complete acknowledgement of receipt, one sentence a line; none for other proofs. */
export function receiptOf({ proof }: ProofContent, telling: Narration): Section | undefined {
  if (proof.kind !== 'acknowledged' || !proof.receipt) return undefined
  const facts = formatReceiptFacts(proof.receipt, telling)
  if (facts.length === 0) return undefined
  return { title: letterText[telling.locale].receipt, lines: linesOf(facts, telling) }
}

/** Returns the contact and its hours, if they are short. */
export function reachOf(
  told: ProofContent,
  contact: ShownContact,
  { locale, spoken }: Narration,
): Section[] {
  const { name, phone, phone_url, email } = contact
  const { contact: words } = letterText[locale]
  const { service, request } = told
  const place = service.places?.find((one) => one.place === request.place)
  const opening = place?.opening ?? service.opening ?? []
  const hours = formatHours(opening, locale)
  const mine = (text: string) => ({ text, lang: locale })
  return [
    {
      title: requestText[locale].told.contact,
      lines: [
        ...(name ? [{ text: name, lang: spoken }] : []),
        ...(phone && phone_url ? [{ ...mine(fill(words.phone, { phone })), href: phone_url }] : []),
        ...(email
          ? [{ ...mine(fill(words.email, { email })), href: `mailto:${encodeURI(email)}` }]
          : []),
      ],
    },
    ...(hours.length > 0 && hours.length <= mostHours
      ? [{ title: requestText[locale].told.titles.hours, lines: hours.map(mine) }]
      : []),
  ]
}
