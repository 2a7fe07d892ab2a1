import type { ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import { formatSettings } from '#shared/report/format-aside.ts'
import { type FormattedPair, formatPair } from '#shared/report/format-report.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Half } from './half.tsx'

interface ServiceCardProps {
  service: ServiceIndicators
  /** Where the page of the service is; without it, this is that page. */
  detail?: string
  /** Its heading, where the name of the service stands above already. */
  title?: string
  /** There is no other service: nothing has to be folded away. */
  isAlone: boolean
}

/** One service in its two worlds: side by side, the same size, never one without the other. */
export function ServiceCard({ service, isAlone, detail, title }: ServiceCardProps) {
  const { text, locale } = useLanguage()
  const id = `service-${service.service}`
  const pairs = service.pairs.map((pair) => {
    const said = formatPair(pair, locale)
    const key = `${said.usager.indicator} ${said.commun.indicator}`
    const figures = { usager: JSON.stringify(pair.usager), commun: JSON.stringify(pair.commun) }
    return {
      ...said,
      key,
      figures,
      // What is told in another pair is not what this one has too little of.
      asked: (['usager', 'commun'] as const)
        .filter((world) => pair[world].told !== 'elsewhere')
        .map((world) => said[world].name),
      isTold: said.usager.lines.length + said.commun.lines.length > 0,
    }
  })
  const [first, ...others] = pairs
  const told = others.filter(({ isTold }) => isTold)
  const rest = others.filter(({ isTold }) => !isTold)
  return (
    <section class="service" aria-labelledby={id} data-service={service.service}>
      <h2 id={id}>{title ?? service.name[locale]}</h2>
      {detail && (
        <p>
          <a href={detail} aria-describedby={id}>
            {servicePageText[locale].detail}
          </a>
        </p>
      )}
      {formatSettings(service, locale, new Date(), fewestShown).map((sentence) => (
        <p key={sentence} class="service-aside">
          {sentence}
        </p>
      ))}
      {first && <PairOfHalves pair={first} />}
      {told.length > 0 && (
        <details class="more-pairs" open={isAlone}>
          <summary>
            {formatCount(told.length, text.morePairs, locale)}
            <span class="more-names">{namesOf(told, first).join(', ')}</span>
          </summary>
          {told.map((pair) => (
            <PairOfHalves key={pair.key} pair={pair} />
          ))}
        </details>
      )}
      {rest.length > 0 && (
        <details class="more-pairs">
          <summary>
            {formatCount(rest.length, text.unsaid, locale)}
            <span class="more-names">{namesOf(rest, first).join(', ')}</span>
          </summary>
          {rest.map((pair) => (
            <PairOfHalves key={pair.key} pair={pair} />
          ))}
        </details>
      )}
    </section>
  )
}

interface ShownPair extends FormattedPair {
  figures: { usager: string; commun: string }
}

function PairOfHalves({ pair: { usager, commun, figures } }: { pair: ShownPair }) {
  return (
    <div class="pair">
      <Half world="usager" said={usager} figures={figures.usager} />
      <Half world="commun" said={commun} figures={figures.commun} />
    </div>
  )
}

/** What is asked in some pairs, each name once, and not what the first one asks already. */
function namesOf(pairs: readonly Asking[], first: Asking | undefined): string[] {
  const names = new Set(pairs.flatMap(({ asked }) => asked))
  return [...names].filter((name) => first?.asked.includes(name) !== true)
}

interface Asking {
  asked: readonly string[]
}
