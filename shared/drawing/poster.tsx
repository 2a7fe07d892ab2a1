import type { SheetText } from '#shared/text/usager/fr/invitations/sheet.ts'
import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'
import { Qr } from './qr.tsx'

interface PosterProps {
  /** QR code of the page that everybody may answer on. */
  squares: readonly (readonly boolean[])[]
  organisation: string
  service: string
  /** Name of the counter, if the poster is for one. */
  place: string | null
  locale: UsagerLocale
  text: SheetText
}

/** A page of A4 for a wall: everybody who passes may answer. */
export function Poster({ squares, organisation, service, place, locale, text }: PosterProps) {
  return (
    <div class="poster" lang={locale} dir={directionOf(locale)}>
      <p class="poster-title">{text.poster}</p>
      <Qr squares={squares} title={text.posterScan} />
      <p class="poster-scan">{text.posterScan}</p>
      <p>{text.posterHow}</p>
      <p>{text.without}</p>
      <p class="poster-of">
        <strong>{organisation}</strong>
        <span>{place ? `${service}, ${place}` : service}</span>
      </p>
    </div>
  )
}
