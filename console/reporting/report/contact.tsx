import type { Contact as ContactShown } from '#shared/contract/catalogue/service.ts'
import { fill } from '#shared/text/fill.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import type { BlockProps } from './block.ts'
import { useBilan } from './use-bilan.ts'

/** The contact on one line, with its parts apart. */
function formatContact({ name, address, phone, email }: ContactShown): string {
  const parts = [name, address, phone && formatPhone(phone), email]
  return parts.filter((part) => part !== undefined).join(' – ')
}

/** Whom to ask, and where the figures are. */
export function Contact({
  report,
  contact,
  identity,
}: Pick<BlockProps, 'report' | 'contact' | 'identity'>) {
  const { contact: words } = useBilan()
  const { organisation } = report
  return (
    <section aria-labelledby="sheet-contact">
      <h2 id="sheet-contact">{words.title}</h2>
      <p>{identity?.name ?? organisation}.</p>
      {contact !== '' && <p>{contact}</p>}
      {identity?.contact && <p>{formatContact(identity.contact)}</p>}
      {identity?.legal && <p class="sheet-faint">{identity.legal}</p>}
      <p>{fill(words.source, { address: location.origin })}</p>
    </section>
  )
}
