import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { SheetText } from '#shared/text/usager/fr/invitations/sheet.ts'
import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'
import { Qr } from './qr.tsx'

/** Coupons on one page of paper. */
const perPage = 8

interface CouponsProps {
  /** Each code with the QR code of its link. */
  codes: readonly { code: string; squares: readonly (readonly boolean[])[] }[]
  organisation: string
  service: string
  /** Name of the counter, if the sheet is for one. */
  place: string | null
  /** `YYYY-MM-DD`. */
  day: string
  /** `YYYY-MM-DD`. */
  expiresOn: string
  /** The page where a code is typed. */
  address: string
  locale: UsagerLocale
  text: SheetText
  now: Date
}

/** Coupons to cut out, eight on a page of A4, each with a code that is good once. */
export function Coupons({ codes, ...about }: CouponsProps) {
  const pages = Array.from({ length: Math.ceil(codes.length / perPage) }, (_, page) =>
    codes.slice(page * perPage, (page + 1) * perPage),
  )
  return (
    <div class="coupons" lang={about.locale} dir={directionOf(about.locale)}>
      {pages.map((page) => (
        <ul class="coupon-page" key={page[0]?.code}>
          {page.map((one) => (
            <Coupon key={one.code} {...one} {...about} />
          ))}
        </ul>
      ))}
    </div>
  )
}

type CouponProps = CouponsProps['codes'][number] & Omit<CouponsProps, 'codes'>

function Coupon({ code, squares, text, locale, now, ...about }: CouponProps) {
  const { organisation, service, place, day, expiresOn } = about
  const address = about.address.replace(/^https?:\/\//, '')
  return (
    <li class="coupon">
      <p class="coupon-of">
        <strong>{organisation}</strong>
        <span>{place ? `${service}, ${place}` : service}</span>
        <span>{formatCivilDay(day, locale, now)}</span>
      </p>
      <div class="coupon-ways">
        <Qr squares={squares} title={code} />
        <div>
          <p class="coupon-sentence">{text.sentence}</p>
          <p>
            {fill(text.scan, { address: '\u0000' })
              .split('\u0000')
              .flatMap((part, at) =>
                at === 0 ? [part] : [<bdi class="coupon-address">{address}</bdi>, part],
              )}
          </p>
        </div>
      </div>
      <p class="coupon-code" dir="ltr">
        {code}
      </p>
      <p class="coupon-until">
        {fill(text.until, { day: formatCivilDay(expiresOn, locale, now) })}
      </p>
    </li>
  )
}
