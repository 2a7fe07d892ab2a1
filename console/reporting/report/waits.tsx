import type { Pair, ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import { formatPair } from '#shared/report/format-report.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Block, BlockProps } from './block.ts'
import { figureOf } from './figure-of.ts'
import { formatOtherWorld } from './format-other-world.ts'
import { useBilan } from './use-bilan.ts'

/** How long requests take, the open ones counted for what they have waited. */
export const waitsBlock: Block = { id: 'waits', Show: Waits }

function Waits({ report }: BlockProps) {
  const { locale } = useLanguage()
  const { waits: words } = useBilan()
  const told = report.services.flatMap((service) => {
    const pair = findDelays(service)
    return pair ? [{ service, pair }] : []
  })
  return (
    <section aria-labelledby="sheet-waits">
      <h2 id="sheet-waits">{words.title}</h2>
      {told.length === 0 && <p>{words.nothing}</p>}
      {told.map(({ service, pair }) => (
        <section key={service.service} class="sheet-keep">
          <h3>{service.name[locale]}</h3>
          {formatPair(pair, locale, report.fewest).commun.lines.map(
            ({ key, label, sentence, notes }) => (
              <div key={key}>
                <p>{sentence}</p>
                <p class="sheet-faint">{[label, ...notes].join(' ')}</p>
              </div>
            ),
          )}
          <p class="sheet-beside">
            {formatOtherWorld(pair, 'usager', words.beside, report.fewest, locale)}
          </p>
        </section>
      ))}
    </section>
  )
}

function findDelays({ pairs }: ServiceIndicators): Pair | undefined {
  return pairs.find(({ usager, commun }) => figureOf(commun)?.delays && figureOf(usager))
}
