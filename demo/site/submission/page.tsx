import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { townHall, zone } from '../../valmont/organisation.ts'
import { Layout } from '../page/layout.tsx'
import { Feedback } from '../page/widget.tsx'
import { address, paths } from '../visit/address.ts'
import type { Visit } from '../visit/visit.ts'
import type { Confirmation } from './confirmation.ts'

/** Renders the confirmation: the announced date, the tracking code, then the widget. */
export function ConfirmationPage(props: { visit: Visit; confirmation: Confirmation }) {
  const { visit, confirmation } = props
  const { text, locale, now } = visit
  const { service, slug, by, reference, code, trackingUrl, square, started, ticket } = confirmation
  const phone = formatPhone(service.contact.phone ?? townHall.phone)
  return (
    <Layout visit={visit} title={text.requests[slug].sent} hidden>
      <div class="wrap prose">
        <h1>{text.requests[slug].sent}</h1>
        <div class="receipt">
          <dl>
            <div class="date">
              <dt>{text.sent.dateTitle}</dt>
              <dd>
                <time dateTime={by.toISOString()}>{formatDay(by, zone, locale, now)}</time>
              </dd>
            </div>
            <div>
              <dt>{text.sent.reference}</dt>
              <dd class="figures">{reference}</dd>
            </div>
            {code && (
              <div>
                <dt>{text.sent.code}</dt>
                <dd class="code">{code}</dd>
              </div>
            )}
          </dl>
          {square && <img class="square" src={square} alt={text.sent.square} />}
          <p>{code ? text.sent.codeText : fill(text.sent.noCode, { phone })}</p>
          {code && (
            <p>
              <a class="button" href={trackingUrl ?? address(locale, paths.follow)}>
                {text.sent.follow}
              </a>
            </p>
          )}
        </div>
        <Feedback visit={visit} service={service.service} ended={{ started, ticket }} />
        <h2>{text.sent.nextTitle}</h2>
        <p>{text.sent.dateText}</p>
        <p>{fill(text.sent.next, { phone })}</p>
      </div>
    </Layout>
  )
}
