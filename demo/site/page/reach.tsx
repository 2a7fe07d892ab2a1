import type { Contact } from '#shared/contract/catalogue/service.ts'
import { formatPhone, phoneAddress } from '#shared/text/format-phone.ts'
import type { Visit } from '../visit/visit.ts'

/** The ways to reach the people in charge. */
export function Reach({ visit, contact }: { visit: Visit; contact: Omit<Contact, 'name'> }) {
  const { text } = visit
  const { phone, email, address } = contact
  return (
    <dl class="reach">
      {phone && (
        <div>
          <dt>{text.site.phone}</dt>
          <dd>
            <a href={phoneAddress(phone)}>{formatPhone(phone)}</a>
          </dd>
        </div>
      )}
      {email && (
        <div>
          <dt>{text.site.email}</dt>
          <dd>
            <a href={`mailto:${email}`}>{email}</a>
          </dd>
        </div>
      )}
      {address && (
        <div>
          <dt>{text.site.address}</dt>
          <dd>{address}</dd>
        </div>
      )}
    </dl>
  )
}
