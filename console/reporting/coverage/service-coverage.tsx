import type { ComponentChildren } from 'preact'
import type { ServiceCoverage } from '#shared/contract/reporting/coverage.ts'
import { FunnelSteps } from '#shared/drawing/chart/funnel-steps.tsx'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { formatCoverage } from '#shared/report/format-coverage.ts'
import { formatFunnel } from '#shared/report/format-funnel.ts'
import { Chart } from '../../chart/chart.tsx'
import { Fitted } from '../../chart/fitted.tsx'
import { useLanguage } from '../../language/language.tsx'
import { serviceAddress } from '../../route/service-address.ts'
import { useWords } from './use-words.ts'

interface ServiceCoverageProps {
  coverage: ServiceCoverage
  /** How many answered; `null` where it may not be said. */
  headline: string | null
  /** Who was invited and who answered. */
  children: ComponentChildren
}

/** What the answers of one service can carry. */
export function ServiceCoveragePart({ coverage, headline, children }: ServiceCoverageProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { service, name, stream } = coverage
  const funnel = formatFunnel(coverage, locale)
  const title = `coverage-${service}`
  return (
    <section class="coverage-service" aria-labelledby={title} data-service={service}>
      <h2 id={title} class="territory-headline">
        {headline ?? <LocalisedText text={name} locale={locale} />}
      </h2>
      {children}
      {funnel && (
        <details class="coverage-counters">
          <summary>{words.counters.title}</summary>
          <p>{words.counters.intro}</p>
          <Chart told={funnel.told} level={4}>
            <Fitted>{(width) => <FunnelSteps steps={funnel.steps} width={width} />}</Fitted>
          </Chart>
        </details>
      )}
      <details class="coverage-counters">
        <summary>{words.who}</summary>
        <p>{words.voluntary}</p>
        {stream === 'submitted' && <p>{words.submitted}</p>}
        <dl class="coverage-facts">
          {formatCoverage(coverage, locale).map(({ key, title: of, sentences }) => (
            <div key={key}>
              <dt>{of}</dt>
              {sentences.map((sentence) => (
                <dd key={sentence}>{sentence}</dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
      <p>
        <a href={serviceAddress(service)} aria-describedby={title}>
          {words.detail}
        </a>
      </p>
    </section>
  )
}
