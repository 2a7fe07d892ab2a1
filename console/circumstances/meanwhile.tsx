import type { NumberedBand } from '#shared/report/bands-of.ts'
import { sayBand } from '#shared/report/say-band.ts'
import { chartText } from '#shared/text/site/text.ts'
import { useLanguage } from '../language/language.tsx'

/** What happened while a series ran: the list its numbered bands stand for. */
export function Meanwhile({ bands }: { bands: readonly NumberedBand[] }) {
  const { locale } = useLanguage()
  if (bands.length === 0) return null
  return (
    <section class="meanwhile" aria-label={chartText[locale].circumstances}>
      <p>{chartText[locale].circumstances}</p>
      <ul>
        {bands.map((band) => (
          <li key={band.key}>{sayBand(band, locale)}</li>
        ))}
      </ul>
    </section>
  )
}
