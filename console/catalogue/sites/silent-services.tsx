import { nameService } from '#shared/catalogue/name-service.ts'
import { widgetHealth } from '#shared/contract/reporting/widget-health.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Localised } from '#shared/text/locale.ts'
import { widgetHealthText } from '#shared/text/site-owner/reporting/widget-health.ts'
import { useResource } from '../../api/use-resource.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'

interface SilentServicesProps {
  session: Session
  services: readonly { service: string; name: Localised }[]
}

/** Services that are silent for longer than chance allows; nothing while all is well. */
export function SilentServices({ session, services }: SilentServicesProps) {
  const { locale } = useLanguage()
  const words = widgetHealthText[locale]
  const { followed } = useResource(session, '/v1/widget-health', widgetHealth)
  const silences = followed.content?.silences ?? []
  if (silences.length === 0) return null
  const formatDay = (day: string) => formatCivilDay(day, locale, new Date())
  const nameOf = (service: string) => nameService(services, service, locale)
  return (
    <section aria-labelledby="silences">
      <h2 id="silences">{words.title}</h2>
      {silences.map(({ site, service, since, expected, seen }) => (
        <p key={`${site} ${service}`}>
          <Attention>
            {fill(words.silent, { service: nameOf(service), since: formatDay(since), expected })}
          </Attention>{' '}
          {seen === null ? words.notSeen : fill(words.seen, { seen: formatDay(seen) })}
        </p>
      ))}
      <p>{words.odds}</p>
    </section>
  )
}
