import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { mandateText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Tracked } from '../../status/find-tracked.ts'

/** Who acts in a request, for its page. */
export interface DelegatesPage {
  mandates: Tracked['mandates']
  /** The mandate whose code opened the page; `null` for the usager's own. */
  delegate: string | null
  /** This hub can write to somebody who acts. */
  isOffered: boolean
}

/** Says at the top that the reader acts for somebody else, or who acts for them. */
export function MandatePart({
  acting: { mandates, delegate },
  code,
  locale,
  zone,
  now,
}: {
  acting: DelegatesPage
  code: string
  locale: UsagerLocale
  zone: string
  now: Date
}) {
  const text = mandateText[locale]
  const day = (at: Date) => formatDay(at, zone, locale, now)
  const own = mandates.find(({ mandate }) => mandate === delegate)
  const to = `/suivi/${code}/mandat?locale=${locale}`
  if (own)
    return (
      <aside class="acting">
        <p>{fill(text.acting, { day: day(own.begun_at) })}</p>
        <p>
          <a class="again" href={to}>
            {text.leave}
          </a>
        </p>
      </aside>
    )
  if (mandates.length === 0) return null
  return (
    <aside class="acting">
      {mandates.map(({ mandate, name, kind, begun_at }) => (
        <p key={mandate}>
          <bdi>{fill(text.since, { name, kind: text.kinds[kind], day: day(begun_at) })}</bdi>
        </p>
      ))}
      <p>
        <a class="again" href={to}>
          {text.title}
        </a>
      </p>
    </aside>
  )
}
