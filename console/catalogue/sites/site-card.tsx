import type { OwnSite, OwnSites } from '#shared/contract/catalogue/own-sites.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { formatCivilDay } from '#shared/text/dates.ts'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { SiteForm, type SiteFormProps } from './site-form.tsx'
import { Snippet } from './snippet.tsx'
import { UnknownOriginsPart } from './unknown-origins-part.tsx'
import { useWords } from './use-words.ts'
import { VisitPart } from './visit-part.tsx'

interface SiteCardProps {
  session: Session
  site: OwnSite
  known: OwnSites
  /** How it is changed; `null` where whoever is signed in may not. */
  change: Omit<SiteFormProps, 'site'> | null
}

/** One site: its addresses, what it asks, its health, its tag, and a visit of a page. */
export function SiteCard({ session, site, known, change }: SiteCardProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { zone, services } = known
  const day = (on: string | null) =>
    on === null ? words.never : formatCivilDay(on, locale, new Date())
  const languages = site.asks?.languages.map((one) => formatOwnLanguage(one, locale)).join(', ')
  const title = `site-${site.site}`
  return (
    <section class="site-card card" aria-labelledby={title} data-site={site.site}>
      <h2 id={title}>
        <LocalisedText text={site.name} locale={locale} />
      </h2>
      <dl class="site-facts">
        <dt>{words.slug}</dt>
        <dd>
          <code>{site.site}</code>
        </dd>
        <dt>{words.origins}</dt>
        <dd>{site.origins.length === 0 ? words.closed : site.origins.join(', ')}</dd>
        <dt>{words.asks}</dt>
        <dd>
          {site.asks ? `${site.asks.instrument} – ${languages}` : words.asksNothing}
          {'. '}
          <a href={`${fragments.questions}/${site.site}`}>{words.settle}</a>
        </dd>
        <dt>{words.seen}</dt>
        <dd>{day(site.seen)}</dd>
        <dt>{words.answered}</dt>
        <dd>{day(site.answered)}</dd>
      </dl>
      <Snippet session={session} site={site.site} services={services} />
      {site.origins.length > 0 && (
        <>
          <UnknownOriginsPart site={site} send={change ? change.send : null} />
          <VisitPart session={session} site={site} zone={zone} />
        </>
      )}
      {change && (
        <details>
          <summary>{words.change}</summary>
          <SiteForm site={site} {...change} />
        </details>
      )}
    </section>
  )
}
