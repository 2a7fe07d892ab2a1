import type { OfferedService } from '#shared/contract/reporting/offers.ts'
import { fill } from '#shared/text/fill.ts'
import { offerText } from '#shared/text/site-owner/catalogue/offer.ts'
import { useWords } from '../../catalogue/availability/use-words.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { WorldIcon } from '../../style/world-mark.tsx'
import { formatMeasure } from './format-measure.ts'

/** One service in short: each measure in a sentence, beside what usagers say. */
export function ServiceSummary({ service }: { service: OfferedService }) {
  const { locale } = useLanguage()
  const words = useWords()
  const titled = `offer-of-${service.service}`
  const measured = service.measures.flatMap((measure) => {
    const said = formatMeasure(measure, locale)
    return said ? [{ indicator: measure.indicator, said }] : []
  })
  const known = new Set(measured.map(({ indicator }) => indicator))
  const missing = service.measures
    .filter(({ indicator }) => !known.has(indicator))
    .map(({ indicator }) => offerText[locale].indicators[indicator].name)
  return (
    <section class="offer-service card" aria-labelledby={titled}>
      <h2 id={titled}>{service.name[locale]}</h2>
      {measured.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p>
            <a href={`${fragments.offer}/${service.service}`} aria-describedby={titled}>
              {words.detail}
            </a>
          </p>
          <ul class="offer-measures plain-list">
            {measured.map(({ indicator, said }) => (
              <li key={indicator}>
                <h3 data-world="commun">
                  <WorldIcon world="commun" />
                  {said.name}
                </h3>
                <p>{said.sentence}</p>
                <p class="offer-beside" data-world="usager">
                  <WorldIcon world="usager" />
                  <span>{said.beside}</span>
                </p>
              </li>
            ))}
          </ul>
          {missing.length > 0 && (
            <p class="entry-hint">{fill(words.notMeasured, { names: missing.join(', ') })}</p>
          )}
        </>
      )}
    </section>
  )
}
