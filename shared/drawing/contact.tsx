import type { ShownContact } from '../contract/catalogue/service.ts'

/** Contact of the service, with links. */
export function ContactView({ contact }: { contact: ShownContact }) {
  return (
    <address>
      <p>
        <bdi>{contact.name}</bdi>
      </p>
      {contact.phone_url && (
        <p>
          <a dir="ltr" href={contact.phone_url}>
            {contact.phone}
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
