import type { Indicators, ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { formatPair } from '#shared/report/format-report.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Block, BlockProps } from './block.ts'
import { figureOf } from './figure-of.ts'
import { SheetHalf } from './formatted-half.tsx'
import { useBilan } from './use-bilan.ts'

/** The quarters of a year side by side, those with nothing to say too. */
export const quartersBlock: Block = { id: 'quarters', Show: Quarters }

function Quarters({ report, quarters }: BlockProps) {
  const { locale } = useLanguage()
  const { quarters: words } = useBilan()
  if (quarters.length === 0) return null
  return (
    <section aria-labelledby="sheet-quarters">
      <h2 id="sheet-quarters">{words.title}</h2>
      {report.services.map(({ service, name }) => (
        <QuartersOf key={service} service={service} name={name[locale]} quarters={quarters} />
      ))}
    </section>
  )
}

interface QuartersOfProps {
  service: string
  name: string
  quarters: readonly Indicators[]
}

function QuartersOf({ service, name, quarters }: QuartersOfProps) {
  const { text, locale } = useLanguage()
  const { quarters: words } = useBilan()
  return (
    <table class="sheet-table">
      <caption>{fill(words.table, { service: name })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.quarter}</th>
          <th scope="col">{text.usager}</th>
          <th scope="col">{text.commun}</th>
        </tr>
      </thead>
      <tbody>
        {quarters.map((quarter) => {
          const pair = firstTold(quarter.services.find((one) => one.service === service))
          const said = pair && formatPair(pair, locale, quarter.fewest)
          return (
            <tr key={quarter.period}>
              <th scope="row">{formatPeriod(quarter.period, locale)}</th>
              {said ? (
                (['usager', 'commun'] as const).map((world) => (
                  <td key={world}>
                    <SheetHalf world={world} said={said[world]} />
                  </td>
                ))
              ) : (
                <td colSpan={2} class="sheet-faint">
                  {words.missing}
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The first pair of which both worlds are told. */
function firstTold(service: ServiceIndicators | undefined) {
  return service?.pairs.find(({ usager, commun }) => figureOf(usager) && figureOf(commun))
}
