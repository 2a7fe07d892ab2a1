import { formatPhone, phoneAddress } from '#shared/text/format-phone.ts'
import type { Contact } from '../contract/catalogue/service.ts'

/** Contact of the service, with links. */
export function ContactView({ contact }: { contact: Contact }) {
  return (
    <address>
      <p>
        <bdi>{contact.name}</bdi>
      </p>
      {contact.phone && (
        <p>
          <a dir="ltr" href={phoneAddress(contact.phone)}>
            {formatPhone(contact.phone)}
          </a>
        </p>
      )}
      {contact.email && (
        <p>
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      {contact.address && (
        <p>
          <bdi>{contact.address}</bdi>
        </p>
      )}
    </address>
  )
}
