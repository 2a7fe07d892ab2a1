import type {
  Figure,
  LabelledShare,
  ServiceIndicators,
} from '#shared/contract/reporting/indicators.ts'
import type { World } from '#shared/contract/reporting/world.ts'
import { formatChange } from '#shared/report/format-change.ts'
import { formatChartIcons } from '#shared/report/format-chart-icons.ts'
import { formatEqualityMoved } from '#shared/report/format-equality-moved.ts'
import type { FormattedIcon } from '#shared/report/line.ts'
import { wordsOf } from '#shared/report/words-of.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { bilanText } from '#shared/text/site-owner/reporting/bilan.ts'
import { reportText } from '#shared/text/site-owner/reporting/report.ts'
import { ChartIcons } from '../../chart/chart-icons.tsx'
import { useLanguage } from '../../language/language.tsx'
import { WorldIcon } from '../../style/world-mark.tsx'
import type { Block, BlockProps } from './block.ts'
import { figureOf } from './figure-of.ts'
import { formatOtherWorld } from './format-other-world.ts'
import { useBilan } from './use-bilan.ts'

/** What the chart of each series says of the period. */
export const changesBlock: Block = { id: 'changes', Show: Changes }

function Changes({ report }: BlockProps) {
  const { locale } = useLanguage()
  const { changes } = useBilan()
  const told = report.services
    .map((service) => ({
      service,
      lines: changesOf(service, locale),
      beside: besideOf(service, report.fewest, locale),
    }))
    .filter(({ lines }) => lines.length > 0)
  return (
    <section aria-labelledby="sheet-changes">
      <h2 id="sheet-changes">{changes.title}</h2>
      {told.length === 0 && <p>{changes.nothing}</p>}
      {told.map(({ service, lines, beside }) => (
        <section key={service.service} class="sheet-keep">
          <h3>{service.name[locale]}</h3>
          <ul class="sheet-changes">
            {lines.map(({ key, world, what, said, icons }) => (
              <li key={key} data-world={world}>
                <WorldIcon world={world} />
                <div>
                  <p class="sheet-label">{what}</p>
                  <ChartIcons icons={icons} />
                  <p>{said}</p>
                </div>
              </li>
            ))}
          </ul>
          {beside !== null && <p class="sheet-beside">{beside}</p>}
          <p class="sheet-beside">
            {fill(changes.equality, {
              said: formatEqualityMoved(service.headline.between, locale),
            })}
          </p>
        </section>
      ))}
    </section>
  )
}

interface ChangeLine {
  key: string
  world: World
  what: string
  said: string
  icons: FormattedIcon[]
}

/** Each chart that speaks, once: a guard stands in several pairs. Both worlds or none. */
function changesOf({ pairs }: ServiceIndicators, locale: Locale): ChangeLine[] {
  const found = new Map<string, ChangeLine>()
  for (const pair of pairs)
    for (const world of ['usager', 'commun'] as const) {
      const figure = figureOf(pair[world])
      for (const { change, ...share } of chartsOf(figure)) {
        if (!figure || change?.told !== 'chart') continue
        const what = labelOf(figure.indicator, share, locale)
        const cases = world === 'commun' && share.stream === undefined ? 'files' : 'answers'
        found.set(`${world} ${what}`, {
          key: `${world} ${what}`,
          world,
          what,
          said: formatChange(change, locale, cases).join(' '),
          icons: formatChartIcons(change, locale),
        })
      }
    }
  return [...found.values()]
}

/** What the other world says, where only one of them moved. */
function besideOf({ pairs }: ServiceIndicators, fewest: number, locale: Locale): string | null {
  const moved = (world: World) =>
    pairs.find((pair) =>
      chartsOf(figureOf(pair[world])).some(({ change }) => change?.told === 'chart'),
    )
  const [usager, commun] = [moved('usager'), moved('commun')]
  const { beside } = bilanText[locale].changes
  if (usager && !commun) return formatOtherWorld(usager, 'commun', beside, fewest, locale)
  return commun && !usager ? formatOtherWorld(commun, 'usager', beside, fewest, locale) : null
}

type Labels = Pick<LabelledShare, 'stream' | 'channel' | 'answer' | 'change'>

/** Every chart of a figure: those of its shares, and that of the answers within the norm. */
function chartsOf(figure: Figure | null): Labels[] {
  return [...(figure?.shares ?? []), ...(figure?.delays ? [{ change: figure.delays.change }] : [])]
}

function labelOf(indicator: string, { stream, channel, answer }: Labels, locale: Locale) {
  const { labels } = reportText[locale]
  const whom = channel === 'entered' ? labels.entered : labels[stream ?? 'due']
  const label = answer === undefined ? whom : `${whom}, ${labels[answer]}`
  return fill(bilanText[locale].changes.line, { name: wordsOf(indicator, locale).name, label })
}
