import { renderToString } from 'preact-render-to-string'
import { encode } from 'uqr'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { SheetAsked, SheetMade } from '#shared/contract/invitations/sheet.ts'
import couponsCss from '#shared/drawing/coupons.css?inline'
import { Coupons } from '#shared/drawing/coupons.tsx'
import { localise } from '#shared/text/locale.ts'
import { sheetText } from '#shared/text/usager/text.ts'
import { directionOf } from '#shared/text/usager-locale.ts'

/** Writes a sheet as one HTML file to print on A4, without anything from elsewhere. */
export function writeSheet(
  organisation: string,
  service: Service,
  { place, locale }: Pick<SheetAsked, 'place' | 'locale'>,
  { codes, address, day, expires_on }: SheetMade,
  now: Date,
): string {
  const text = sheetText[locale]
  return `<!doctype html>${renderToString(
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charset="utf-8" />
        <title>{text.sentence}</title>
        <style>{`body { margin: 0; font-family: system-ui, sans-serif }\n${couponsCss}`}</style>
      </head>
      <body>
        <Coupons
          organisation={organisation}
          service={localise(service.name, locale)}
          place={service.places?.find((one) => one.place === place)?.name ?? null}
          codes={codes.map((code) => ({
            code,
            squares: encode(`${address}/${code.replaceAll('-', '')}`, { ecc: 'M', border: 4 }).data,
          }))}
          day={day}
          expiresOn={expires_on}
          address={address}
          locale={locale}
          text={text}
          now={now}
        />
      </body>
    </html>,
  )}\n`
}
