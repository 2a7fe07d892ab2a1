import type { ComponentChildren } from 'preact'
import type { Finding } from '#shared/contract/reporting/finding.ts'
import type { ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import type { SummaryService } from '#shared/contract/reporting/summary.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { bandsOf } from '#shared/report/bands-of.ts'
import { formatBand } from '#shared/report/format-band.ts'
import { formatCommitments } from '#shared/report/format-commitments.ts'
import { formatPair } from '#shared/report/format-report.ts'
import type { Line } from '#shared/report/line.ts'
import { toldServices } from '#shared/report/told-services.ts'
import { fill } from '#shared/text/fill.ts'
import { commitmentsText } from '#shared/text/site-owner/reporting/commitments.ts'
import { useLanguage } from '../../language/language.tsx'
import { WorldIcon } from '../../style/world-mark.tsx'
import type { Block, BlockProps, ReportRead } from './block.ts'
import { figureOf } from './figure-of.ts'
import { ServiceMonths } from './service-months.tsx'
import { ServicePlaces } from './service-places.tsx'
import { useBilan } from './use-bilan.ts'

/** Each service on half a page: both worlds side by side, what was decided. */
export const servicesBlock: Block = { id: 'services', Show: Services }

function Services({ report, decisions, circumstances }: BlockProps) {
  const { services: words } = useBilan()
  return (
    <section>
      <h2>{words.title}</h2>
      {toldServices(report).map(({ service, told }) => (
        <ServiceOnPaper
          key={service.service}
          service={service}
          told={told}
          decided={decisions.filter((one) => one.service.service === service.service)}
          circumstances={circumstances}
          fewest={report.fewest}
        />
      ))}
    </section>
  )
}

interface ServiceOnPaperProps {
  service: ServiceIndicators
  told: SummaryService
  decided: readonly Finding[]
  circumstances: ReportRead['circumstances']
  fewest: number
}

function ServiceOnPaper({ service, told, decided, circumstances, fewest }: ServiceOnPaperProps) {
  const { locale } = useLanguage()
  const { services: words } = useBilan()
  const { worlds } = commitmentsText[locale]
  const { months } = service
  const isDrawn = months.some(({ usager }) => usager !== null)
  const bands = isDrawn
    ? bandsOf(
        circumstances,
        service.service,
        months.map(({ month }) => month),
      )
    : []
  const under = [
    ...(isDrawn && months.some(({ usager }) => usager === null) ? [words.gaps] : []),
    ...bands.map((band) => `${formatBand(band, locale)}.`),
  ]
  const figures = service.pairs.flatMap(({ commun }) => figureOf(commun) ?? [])
  const linesOf = linesFor(service, (pair) => formatPair(pair, locale, fewest))
  const usager = [...linesOf('usager')].filter(([indicator]) => indicator !== 'beliefs')
  const commun = linesOf('commun')
  const stated = ({ label, sentence }: Line) => fill(words.stream, { label, said: sentence })
  const satisfied = usager.flatMap(([id, { lines }]) => (id === 'satisfied' ? lines : []))
  const dimensions = usager.flatMap(([id, { name, lines }]) =>
    id === 'satisfied' ? [] : lines.slice(0, 1).map((line) => stated({ ...line, label: name })),
  )
  const delays = commun.get('delays')?.lines ?? []
  const owed = formatCommitments(service, told, locale)
  const offer = [
    ...[owed.commun, ...owed.others].flatMap(({ key, said }) =>
      opening.has(key) ? [`${said}.`] : [],
    ),
    ...supply.flatMap((id) => commun.get(id)?.lines.map(({ sentence }) => sentence) ?? []),
  ]
  const says = (sentences: readonly string[], nothing: string) => (
    <p>{sentences.length > 0 ? sentences.join(' ') : nothing}</p>
  )
  return (
    <section class="sheet-service" aria-labelledby={`sheet-${service.service}`}>
      <h3 id={`sheet-${service.service}`}>
        <LocalisedText text={service.name} locale={locale} />
      </h3>
      <div class="sheet-worlds">
        <div data-world="usager">
          <h4>
            <WorldIcon world="usager" /> {worlds.usager}
          </h4>
          <ServiceMonths
            service={service.service}
            months={months}
            bands={bands}
            commitment={told.usager.commitment}
          />
          {says(satisfied.map(stated), '')}
          {says(dimensions, words.noDimensions)}
        </div>
        <div data-world="commun">
          <h4>
            <WorldIcon world="commun" /> {worlds.commun}
          </h4>
          <Part title={words.places}>
            <ServicePlaces places={figures.find(({ places }) => places)?.places} />
          </Part>
          <Part title={words.delays}>
            {says(
              delays.flatMap(({ sentence, notes: [counted = ''] }) => [sentence, counted]),
              words.noDelays,
            )}
          </Part>
          <Part title={words.offer}>{says(offer, words.noOffer)}</Part>
          <Part title={words.decided}>
            {says(
              decided.flatMap(({ versions: [newest] }) => newest?.content.decision?.what ?? []),
              words.notDecided,
            )}
          </Part>
        </div>
      </div>
      {under.length > 0 && <p class="sheet-label">{under.join(' ')}</p>}
    </section>
  )
}

/** What is owed of the offer, and how much of it there is. */
const opening = new Set(['hours_kept', 'next_slot', 'uptime'])
const supply = ['offers', 'other_ways'] as const

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="sheet-part">
      <h5>{title}.</h5> {children}
    </div>
  )
}

/** What each indicator of a world says, once, without its territories. */
function linesFor(
  { pairs }: ServiceIndicators,
  format: (pair: ServiceIndicators['pairs'][number]) => ReturnType<typeof formatPair>,
) {
  const said = pairs.map(format)
  return (world: 'usager' | 'commun') =>
    new Map(
      said.flatMap((pair) => {
        const { indicator, name, lines } = pair[world]
        const told = lines.filter(({ isTold, isTerritory }) => isTold && !isTerritory)
        return told.length > 0 ? [[indicator, { name, lines: told }] as const] : []
      }),
    )
}
