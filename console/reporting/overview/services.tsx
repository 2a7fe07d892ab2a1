import type { Half } from '#shared/contract/reporting/indicators.ts'
import type { Glance } from '#shared/contract/reporting/overview.ts'
import type { World } from '#shared/contract/reporting/world.ts'
import { formatHalf } from '#shared/report/format-half.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { isDrawn } from '#shared/report/is-drawn.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { ChartIcons } from '../../chart/chart-icons.tsx'
import { IntervalBar } from '../../chart/interval-bar.tsx'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { Attention } from '../../style/attention.tsx'
import { WorldIcon } from '../../style/world-mark.tsx'

/** Each service in its two worlds, one line of each, in the order of their names: there is no ranking. */
export function ServicesAtAGlance({
  services,
  period,
}: {
  services: readonly Glance[]
  period: string
}) {
  const { locale } = useLanguage()
  const words = homeText[locale].services
  const names = new Intl.Collator(locale)
  const ordered = services.toSorted((one, other) =>
    names.compare(one.name[locale], other.name[locale]),
  )
  return (
    <section class="home-services" aria-labelledby="home-services">
      <h2 id="home-services">{words.title}</h2>
      <p class="home-how">{fill(words.of, { period: formatPeriod(period, locale) })}</p>
      <ul>
        {ordered.map((one) => (
          <ServiceAtAGlance key={one.service} service={one} />
        ))}
      </ul>
    </section>
  )
}

function ServiceAtAGlance({ service: { service, name, pair, warnings } }: { service: Glance }) {
  const { locale } = useLanguage()
  const { services: words } = homeText[locale]
  return (
    <li class="glance card" data-service={service}>
      <h3>{name[locale]}</h3>
      {pair && (
        <div class="glance-worlds">
          <GlanceHalf world="usager" half={pair.usager} guard={pair.commun} />
          <GlanceHalf world="commun" half={pair.commun} guard={pair.usager} />
        </div>
      )}
      {warnings > 0 && <Attention>{formatCount(warnings, words.warnings, locale)}</Attention>}
      <p>
        <a href={`${fragments.service}/${service}`}>
          {fill(words.detail, { service: name[locale] })}
        </a>
      </p>
    </li>
  )
}

interface GlanceHalfProps {
  world: World
  half: Half
  guard: Half
}

/** One world of a service: what its first figure says, and its interval. */
function GlanceHalf({ world, half, guard }: GlanceHalfProps) {
  const { locale } = useLanguage()
  const words = homeText[locale].services
  const { name, lines, refusal } = formatHalf(half, guard, locale)
  const line = lines.find(({ isTold }) => isTold) ?? lines[0]
  const drawn = line && isDrawn(line) ? line : null
  return (
    <div class="glance-half" data-world={world}>
      <p class="glance-world">
        <WorldIcon world={world} /> {words[world]}
      </p>
      <p class="glance-name">{name}</p>
      {line && <p class="glance-whose">{line.label}</p>}
      <p>{line?.sentence ?? refusal?.because}</p>
      <ChartIcons icons={line?.icons} />
      {drawn && (
        <IntervalBar
          world={world}
          estimate={drawn.value}
          low={drawn.low}
          high={drawn.high}
          isFaint={drawn.isFaint}
        />
      )}
    </div>
  )
}
