import { encode } from 'uqr'
import type { SheetForms, SheetMade } from '#shared/contract/invitations/sheet.ts'
import { Coupons } from '#shared/drawing/coupons.tsx'
import { Poster } from '#shared/drawing/poster.tsx'
import { localise } from '#shared/text/locale.ts'
import { sheetsText } from '#shared/text/site-owner/invitations/sheets.ts'
import { sheetText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { useLanguage } from '../language/language.tsx'

interface PrintedProps {
  known: SheetForms
  about: { service: string; place?: string | undefined; locale: UsagerLocale }
  /** The codes of a sheet; `null` for a poster. */
  made: SheetMade | null
}

/** What leaves the printer, as it is seen before. */
export function Printed({ known, about, made }: PrintedProps) {
  const text = sheetsText[useLanguage().locale]
  const { locale } = about
  const service = known.services.find((one) => one.service === about.service)
  const place = service?.places.find((one) => one.place === about.place)?.name ?? null
  const said = {
    organisation: known.organisation,
    service: service ? localise(service.name, locale) : '',
    place,
    locale,
    text: sheetText[locale],
  }
  return (
    <div class="printed">
      <div class="printed-tools">
        <h2>{text.preview}</h2>
        <button type="button" class="strong" onClick={() => print()}>
          {text.print}
        </button>
        <p class="entry-hint">{text.printHint}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than the screen scrolls by keyboard too. */}
      <section class="printed-paper" aria-label={text.preview} tabIndex={0}>
        {made ? (
          <Coupons
            {...said}
            codes={made.codes.map((code) => ({
              code,
              squares: squaresOf(`${made.address}/${code.replaceAll('-', '')}`),
            }))}
            day={made.day}
            expiresOn={made.expires_on}
            address={made.address}
            now={new Date()}
          />
        ) : (
          <Poster {...said} squares={squaresOf(posterAddress(known, about))} />
        )}
      </section>
    </div>
  )
}

const squaresOf = (address: string) => encode(address, { ecc: 'M', border: 4 }).data

/** The page on which everybody may answer, for a service and a place. */
function posterAddress(
  { hub, site }: SheetForms,
  { service, place, locale }: PrintedProps['about'],
) {
  const query = new URLSearchParams({
    site: site ?? '',
    service,
    ...(place && { place }),
    locale,
  })
  return `${hub}/avis/donner?${query}`
}
