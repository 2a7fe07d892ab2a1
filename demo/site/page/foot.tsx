import { formatPhone, phoneAddress } from '#shared/text/format-phone.ts'
import { townHall } from '../../valmont/organisation.ts'
import { address, paths } from '../visit/address.ts'
import type { Visit } from '../visit/visit.ts'

/** The foot of every page: where the town hall is, when it opens, the duties it publishes. */
export function Foot({ visit }: { visit: Visit }) {
  const { text, locale } = visit
  return (
    <footer class="foot">
      <div class="wrap">
        <p class="hall">
          <strong>{text.site.name}</strong>
          <br />
          {townHall.address}
          <br />
          <a href={phoneAddress(townHall.phone)}>{formatPhone(townHall.phone)}</a>
        </p>
        <p class="hours">
          <strong>{text.site.hoursTitle}</strong>
          <br />
          {text.site.hours}
        </p>
        <nav aria-label={text.site.foot}>
          <ul>
            <li>
              <a href={address(locale, paths.contact)}>{text.site.contact}</a>
            </li>
            <li>
              <a href={address(locale, paths.privacy)}>{text.site.privacy}</a>
            </li>
          </ul>
        </nav>
        <p class="fictive">{text.site.fictive}</p>
      </div>
    </footer>
  )
}
