import type { Overview } from '#shared/contract/reporting/overview.ts'
import { formatNames } from '#shared/report/format-names.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { ServiceRow } from './service-row.tsx'
import { FiguresHead, WorldsHead } from './worlds-head.tsx'

interface ServiceRowsProps {
  content: Overview
  /** The whole period that a person chose: the page of each service is then of the same. */
  asked: string | null
}

/** Rows in sight; the others fold. */
const most = 12

/** Every service on one row, the furthest from its commitment first. */
export function ServiceRows({ content: { services, period, summary }, asked }: ServiceRowsProps) {
  const { locale } = useLanguage()
  const words = homeText[locale].services
  const row = (service: Overview['services'][number]) => (
    <ServiceRow key={service.service} service={service} period={period} asked={asked} />
  )
  const [first, more] = [services.slice(0, most), services.slice(most)]
  const isDrawn = services.some(({ months }) => months.some((one) => one.usager ?? one.commun))
  const undeclared = services.filter(({ usager }) => usager.commitment === null)
  return (
    <section class="home-services" aria-labelledby="home-services">
      <h2 id="home-services">{words.title}</h2>
      {summary === null && <WorldsHead />}
      <FiguresHead />
      <ul class="plain-list">{first.map(row)}</ul>
      {more.length > 0 && (
        <details class="folded">
          <summary>{formatCount(more.length, words.more, locale)}</summary>
          <ul class="plain-list">{more.map(row)}</ul>
        </details>
      )}
      <p class="home-how">
        {undeclared.length < services.length && `${words.order} `}
        {isDrawn && words.chart}
      </p>
      {undeclared.length > 0 && (
        <p class="home-undeclared">
          {fill(undeclared.length === 1 ? words.noCommitment.one : words.noCommitment.other, {
            services: formatNames(
              undeclared.map(({ name }) => localise(name, locale)),
              locale,
            ),
          })}{' '}
          <a href={fragments.declarations}>{words.declare}</a>
        </p>
      )}
    </section>
  )
}
