import { nameService } from '#shared/catalogue/name-service.ts'
import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import type { Overview } from '#shared/contract/reporting/overview.ts'
import { formatPlainDay } from '#shared/report/format-warning.ts'
import { fill } from '#shared/text/fill.ts'
import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'

interface NowProps {
  circumstances: readonly Circumstance[]
  services: Overview['services']
  zone: string
  /** When the page was told. */
  at: string
}

/** What goes on today, that every figure of these days is read with. */
export function Now({ circumstances, services, zone, at }: NowProps) {
  const { locale } = useLanguage()
  const words = homeText[locale].circumstances
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(
    new Date(at),
  )
  const now = circumstances.filter(
    ({ from, until }) => from <= today && (until === null || until >= today),
  )
  const nameOf = (service: string) => nameService(services, service, locale)
  return (
    <section class="home-now" aria-labelledby="home-now">
      <h2 id="home-now">{words.title}</h2>
      {now.length === 0 && <p>{words.none}</p>}
      <ul>
        {now.map(({ id, label, from, until, services: touched }) => (
          <li key={id}>
            {fill(until === null ? words.since : words.until, {
              label,
              from: formatPlainDay(from, locale),
              until: until === null ? '' : formatPlainDay(until, locale),
            })}{' '}
            ({touched.length === 0 ? words.all : touched.map(nameOf).join(', ')})
          </li>
        ))}
      </ul>
      <p>
        <a href={fragments.circumstances}>{words.declare}</a>
      </p>
    </section>
  )
}
