import type { Pair, ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import type { Places } from '#shared/contract/reporting/places.ts'
import { reportText } from '#shared/text/site-owner/reporting/report.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Block, BlockProps } from './block.ts'
import { figureOf } from './figure-of.ts'
import { formatOtherWorld } from './format-other-world.ts'
import { useBilan } from './use-bilan.ts'

/** Which territories are equivalent, below, or cannot be judged. */
export const placesBlock: Block = { id: 'places', Show: PlacesOnPaper }

const verdicts = ['equivalent', 'below', 'unknown'] as const

function PlacesOnPaper({ report }: BlockProps) {
  const { locale } = useLanguage()
  const { places: words } = useBilan()
  const told = report.services.flatMap((service) => {
    const found = findPlaces(service)
    return found ? [{ service, ...found }] : []
  })
  return (
    <section aria-labelledby="sheet-places">
      <h2 id="sheet-places">{words.title}</h2>
      <p>{told.length === 0 ? words.nothing : words.intro}</p>
      {told.map(({ service, places, pair }) => (
        <section key={service.service} class="sheet-keep">
          <h3>{service.name[locale]}</h3>
          <dl class="sheet-verdicts">
            {verdicts.map((verdict) => (
              <div key={verdict}>
                <dt>{reportText[locale].places.verdict[verdict]}</dt>
                <dd>{namesOf(places, verdict, intlTag(locale)) || words.none}</dd>
              </div>
            ))}
          </dl>
          <p class="sheet-beside">
            {formatOtherWorld(pair, 'usager', words.beside, report.fewest, locale)}
          </p>
        </section>
      ))}
    </section>
  )
}

function findPlaces({ pairs }: ServiceIndicators): { places: Places; pair: Pair } | null {
  for (const pair of pairs) {
    const places = figureOf(pair.commun)?.places
    if (places && figureOf(pair.usager)) return { places, pair }
  }
  return null
}

function namesOf({ territories }: Places, verdict: string, tag: string): string {
  const names = territories.filter((one) => one.verdict === verdict).map(({ name }) => name)
  return new Intl.ListFormat(tag).format(names)
}
