import { useState } from 'preact/hooks'
import { ownSites } from '#shared/contract/catalogue/own-sites.ts'
import { fill } from '#shared/text/fill.ts'
import { useResource } from '../../api/use-resource.ts'
import { Done } from '../../form/done.tsx'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { fragments } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { SilentServices } from './silent-services.tsx'
import { SiteCard } from './site-card.tsx'
import { SiteForm } from './site-form.tsx'
import { Untranslated } from './untranslated.tsx'
import { useWords } from './use-words.ts'

/** Milliseconds between two readings: whoever has pasted the tag waits here for the first sight of it. */
const usual = 4_000

/** The page: the sites that ask, their tag, and whether it works. */
export function SitesPage({ session, agent, arriving }: PageProps) {
  const { text } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  useTitle(text.pages.sites)
  const { followed, send } = useResource(session, '/v1/own-sites', ownSites, { usual })
  const [done, setDone] = useState<{ name: string } | null>(null)
  const hear = (name: string) => setDone({ name })
  const known = followed.content
  const isAdmin = agent.role === 'admin'
  return (
    <main class="sites">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <p class="intro">{words.intro}</p>
      <Freshness followed={followed} loading={words.loading} kept={words.kept} zone={known?.zone} />
      <Done what={done}>{({ name }) => <strong>{fill(words.saved, { name })}</strong>}</Done>
      {known?.services.length === 0 && (
        <p>
          {words.noService} <a href={fragments.services}>{words.toServices}</a>
        </p>
      )}
      {known?.sites.length === 0 && <p>{isAdmin ? words.none : words.noneQuality}</p>}
      {known && <SilentServices session={session} services={known.services} />}
      {known?.sites.map((site) => (
        <SiteCard
          key={site.site}
          session={session}
          site={site}
          known={known}
          change={isAdmin ? { send, onRegistered: hear } : null}
        />
      ))}
      {known && <Untranslated known={known} isAdmin={isAdmin} />}
      {known && isAdmin && (
        <section class="site-card card" aria-labelledby="register-site">
          <h2 id="register-site">{words.register}</h2>
          <SiteForm site={null} send={send} onRegistered={hear} />
        </section>
      )}
    </main>
  )
}
