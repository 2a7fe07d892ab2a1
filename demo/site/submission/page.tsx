import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { localise } from '#shared/text/locale.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { townHall, zone } from '../../valmont/organisation.ts'
import { Layout } from '../page/layout.tsx'
import { Feedback } from '../page/widget.tsx'
import { address, paths } from '../visit/address.ts'
import type { Visit } from '../visit/visit.ts'
import type { Confirmation } from './confirmation.ts'

/**
 * Renders the confirmation: the tracking code, then the widget, so that its question is on the first
 * screen of a phone, then the announced date and what comes next.
 */
export function ConfirmationPage(props: { visit: Visit; confirmation: Confirmation }) {
  const { visit, confirmation } = props
  const { text, locale, now } = visit
  const { service, slug, by, reference, kind, where, isMailed } = confirmation
  const { code, trackingUrl, square, started, ticket } = confirmation
  // The name of the date, as the tracker and the messages say it.
  const named = service.norm.result
  const result = named ? localise(named, locale) : text.sent.dateTitle
  const day = fill(usagerText[locale].telling.by, { day: formatDay(by, zone, locale, now) })
  const phone = formatPhone(service.contact.phone ?? townHall.phone)
  return (
    <Layout visit={visit} title={text.requests[slug].sent} hidden alone>
      <div class="wrap prose sent">
        <h1>{text.requests[slug].sent}</h1>
        {code ? (
          <dl class="given">
            <dt>{text.sent.code}</dt>
            <dd class="code">{code}</dd>
          </dl>
        ) : (
          <p>{fill(text.sent.noCode, { phone })}</p>
        )}
        <Feedback visit={visit} service={service.service} ended={{ started, ticket }} />
        <h2>{text.sent.nextTitle}</h2>
        <div class="receipt">
          <dl>
            <div>
              <dt>{text.sent.about}</dt>
              <dd>
                {kind}
                {where && (
                  <>
                    <br />
                    {where}
                  </>
                )}
              </dd>
            </div>
            <div class="date">
              <dt>{result}</dt>
              <dd>
                <time dateTime={by.toISOString()}>{day}</time>
              </dd>
            </div>
            <div>
              <dt>{text.sent.reference}</dt>
              <dd class="figures">{reference}</dd>
            </div>
          </dl>
          {square && <img class="square" src={square} alt={text.sent.square} />}
          {code && (
            <>
              <p>{isMailed ? text.sent.codeMailed : text.sent.codeText}</p>
              <p class="ways">
                <button type="button" class="button" hidden data-copy={code}>
                  {text.sent.copy}
                </button>
                <span role="status" data-copied={text.sent.copied} />
              </p>
              <p>
                <a class="button" href={trackingUrl ?? address(locale, paths.follow)}>
                  {text.sent.follow}
                </a>
              </p>
            </>
          )}
        </div>
        {code && <script async src="/copier.js" />}
        <p>{text.sent.dateText}</p>
        <p>{fill(text.sent.next, { phone })}</p>
      </div>
    </Layout>
  )
}
