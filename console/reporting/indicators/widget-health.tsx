import type { ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import type { WidgetHealth } from '#shared/contract/reporting/widget-health.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { widgetHealthText } from '#shared/text/site-owner/reporting/widget-health.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'

interface WidgetHealthProps {
  health: WidgetHealth | null
  services: readonly ServiceIndicators[]
}

/** Where the widget was never seen, and which services are silent; nothing while all is well. */
export function WidgetHealthNote({ health, services }: WidgetHealthProps) {
  const { locale } = useLanguage()
  const words = widgetHealthText[locale]
  const now = new Date()
  const unseen = health?.sites.filter(({ seen }) => seen === null) ?? []
  const silences = health?.silences ?? []
  if (unseen.length === 0 && silences.length === 0) return null
  const formatCivil = (day: string) => formatCivilDay(day, locale, now)
  const nameOf = (service: string) =>
    services.find((one) => one.service === service)?.name[locale] ?? service
  return (
    <section class="limits" aria-labelledby="widget-health">
      <h2 id="widget-health">{words.title}</h2>
      {silences.map(({ site, service, since, expected, seen }) => (
        <p key={`${site} ${service}`}>
          <Attention>
            {fill(words.silent, { service: nameOf(service), since: formatCivil(since), expected })}
          </Attention>{' '}
          {seen === null ? words.notSeen : fill(words.seen, { seen: formatCivil(seen) })}
        </p>
      ))}
      {silences.length > 0 && <p>{words.odds}</p>}
      {unseen.map(({ site, name }) => (
        <p key={site}>{fill(words.never, { site: name[locale] })}</p>
      ))}
    </section>
  )
}
