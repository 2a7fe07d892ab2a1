import type { Pair, ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import { type FormattedPair, formatPair } from '#shared/report/format-report.ts'
import { fill } from '#shared/text/fill.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Block, BlockProps } from './block.ts'
import { figureOf } from './figure-of.ts'
import { SheetHalf } from './formatted-half.tsx'
import { useBilan } from './use-bilan.ts'

/** Both worlds of each service, pair by pair. */
export const worldsBlock: Block = { id: 'worlds', Show: Worlds }

function Worlds({ report }: BlockProps) {
  const { worlds, cover } = useBilan()
  return (
    <section aria-labelledby="sheet-worlds">
      <h2 id="sheet-worlds">{worlds.title}</h2>
      {report.services.length === 0 && <p>{cover.aboutNone}</p>}
      {report.services.map((service) => (
        <ServiceOnPaper key={service.service} service={service} fewest={report.fewest} />
      ))}
    </section>
  )
}

function ServiceOnPaper({ service, fewest }: { service: ServiceIndicators; fewest: number }) {
  const { locale } = useLanguage()
  const { worlds } = useBilan()
  // What a team believes is for the team: it is in the tables, and not on paper.
  const pairs = service.pairs.filter(({ usager }) => !isOfTeam(usager))
  const told = pairs.filter(({ usager, commun }) => figureOf(usager) && figureOf(commun))
  const untold = pairs.filter((pair) => !told.includes(pair))
  const names = new Set(
    untold.flatMap((pair) => {
      const said = formatPair(pair, locale, fewest)
      return (['usager', 'commun'] as const).flatMap((world) =>
        isMissing(pair, world) ? [said[world].name] : [],
      )
    }),
  )
  return (
    <section class="sheet-service">
      <h3>{service.name[locale]}</h3>
      {told.length === 0 && <p>{worlds.nothing}</p>}
      {groupByUsager(told.map((pair) => formatPair(pair, locale, fewest))).map(
        ([first, ...others]) => (
          <div class="sheet-pair" key={`${first.usager.indicator} ${first.commun.indicator}`}>
            <SheetHalf world="usager" said={first.usager} withAnswers />
            <div class="sheet-halves" data-world="commun">
              {[first, ...others].map(({ commun }) => (
                <SheetHalf key={commun.indicator} world="commun" said={commun} />
              ))}
            </div>
          </div>
        ),
      )}
      {names.size > 0 && (
        <p class="sheet-faint">
          {fill(worlds.untold, { names: new Intl.ListFormat(intlTag(locale)).format(names) })}
        </p>
      )}
    </section>
  )
}

/** What usagers say is printed once, beside all that is due to all and read with it. */
function groupByUsager(pairs: readonly FormattedPair[]): [FormattedPair, ...FormattedPair[]][] {
  const groups: [FormattedPair, ...FormattedPair[]][] = []
  for (const pair of pairs) {
    const told = JSON.stringify(pair.usager)
    const group = groups.find(([first]) => JSON.stringify(first.usager) === told)
    if (group) group.push(pair)
    else groups.push([pair])
  }
  return groups
}

function isOfTeam(half: Pair['usager']): boolean {
  return (half.told === 'figure' ? half.figure.indicator : half.indicator) === 'beliefs'
}

/** What is told elsewhere in the report is not missing from it. */
function isMissing(pair: Pair, world: 'usager' | 'commun'): boolean {
  return pair[world].told !== 'figure' && pair[world].told !== 'elsewhere'
}
