import { useMemo, useRef, useState } from 'preact/hooks'
import { type OwnSites, ownSites } from '#shared/contract/catalogue/own-sites.ts'
import { fill } from '#shared/text/fill.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { useHeardWhenDone } from '../../form/use-heard-when-done.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { fragments } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { emptyDraft } from './draft.ts'
import { SiteCard } from './site-card.tsx'
import { SiteForm } from './site-form.tsx'
import { useRegistering } from './use-registering.ts'
import { useWords } from './use-words.ts'

/** Milliseconds between two readings: whoever has pasted the tag waits here for the first sight of it. */
const usual = 4_000

/** The page: the sites that ask, their tag, and whether it works. */
export function SitesPage({ session, agent, arriving }: PageProps) {
  const { text } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  useTitle(text.pages.sites)
  const read = useMemo(() => readHub(session, '/v1/own-sites', ownSites), [session])
  const { followed, change } = useFollowed({ read, merge: latest<OwnSites>, usual, active: true })
  const [done, setDone] = useState<{ name: string } | null>(null)
  const said = useRef<HTMLParagraphElement>(null)
  useHeardWhenDone(said, done)
  const hear = (all: OwnSites, name: string) => {
    change(() => all)
    setDone({ name })
  }
  const registering = useRegistering(session, { known: null, empty: emptyDraft }, hear)
  const known = followed.content
  const isAdmin = agent.role === 'admin'
  return (
    <main class="sites">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <p class="intro">{words.intro}</p>
      <Freshness followed={followed} loading={words.loading} kept={words.kept} zone={known?.zone} />
      <div role="status">
        {done && (
          <p ref={said} tabIndex={-1}>
            <strong>{fill(words.saved, { name: done.name })}</strong>
          </p>
        )}
      </div>
      {known?.services.length === 0 && (
        <p>
          {words.noService} <a href={fragments.services}>{words.toServices}</a>
        </p>
      )}
      {known?.sites.length === 0 && <p>{isAdmin ? words.none : words.noneQuality}</p>}
      {known?.sites.map((site) => (
        <SiteCard
          key={site.site}
          session={session}
          site={site}
          known={known}
          mayChange={isAdmin}
          onRegistered={hear}
        />
      ))}
      {known && isAdmin && (
        <section class="site-card card" aria-labelledby="register-site">
          <h2 id="register-site">{words.register}</h2>
          <SiteForm registering={registering} id="register" isKnown={false} />
        </section>
      )}
    </main>
  )
}
