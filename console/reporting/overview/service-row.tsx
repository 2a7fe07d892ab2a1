import { insideDaysOf } from '#shared/calendar/inside-period.ts'
import type { OverviewService } from '#shared/contract/reporting/overview.ts'
import type { World } from '#shared/contract/reporting/world.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { type FormattedCell, formatOverviewRow } from '#shared/report/format-overview-row.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { ChartIcons } from '../../chart/chart-icons.tsx'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { Attention } from '../../style/attention.tsx'
import { WorldIcon } from '../../style/world-mark.tsx'
import { warningsOf } from './warnings-of.ts'
import { YearSeries } from './year-series.tsx'

interface ServiceRowProps {
  service: OverviewService
  /** What its figures are of. */
  period: string
  /** The whole period that a person chose: the page of the service is then of the same. */
  asked: string | null
}

/** One service: both worlds of the period, each with its last twelve months. */
export function ServiceRow({ service, period, asked }: ServiceRowProps) {
  const { locale } = useLanguage()
  const words = homeText[locale].services
  const { usager, commun } = formatOverviewRow(service, period, locale)
  const { commitment } = service.usager
  const query = asked === null ? '' : `?periode=${asked}`
  return (
    <li class="home-row" data-service={service.service}>
      <div class="home-row-name">
        <h3>
          <a href={`${fragments.service}/${service.service}${query}`}>
            <LocalisedText text={service.name} locale={locale} />
          </a>
        </h3>
        {service.warnings > 0 && (
          <a class="home-warnings" href={warningsOf(service)}>
            <Attention>{formatCount(service.warnings, words.warnings, locale)}</Attention>
          </a>
        )}
      </div>
      <WorldCell world="usager" cell={usager} label={words.usager}>
        <YearSeries
          world="usager"
          months={shares(service, 'usager', period)}
          commitment={commitment}
        />
      </WorldCell>
      <WorldCell world="commun" cell={commun} label={words.commun}>
        <YearSeries world="commun" months={shares(service, 'commun', period)} commitment={null} />
      </WorldCell>
    </li>
  )
}

function shares({ months }: OverviewService, world: World, period: string) {
  const days = insideDaysOf(period)
  return months.map(({ month, [world]: counted }) => ({
    month,
    share: counted && counted.x / counted.n,
    isOfPeriod: `${month}-01` >= days.from && `${month}-01` < days.until,
  }))
}

interface WorldCellProps {
  world: World
  cell: FormattedCell
  label: string
  children: preact.ComponentChildren
}

function WorldCell({ world, cell, label, children }: WorldCellProps) {
  const { name, value, lines, isMissed, icon, months } = cell
  return (
    <div class="home-cell" data-world={world} data-missed={isMissed}>
      <p class="home-cell-world">
        <WorldIcon world={world} /> <span class="unseen">{`${label}\u00a0: `}</span>
        {name}
      </p>
      {value !== null && <p class="home-cell-value">{value}</p>}
      <div class="home-cell-lines">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {months !== null && (
        <div class="home-cell-months">
          {children}
          <p class="unseen">{months}</p>
          <ChartIcons icons={icon ? [icon] : undefined} />
        </div>
      )}
    </div>
  )
}
