import { identity } from '#shared/contract/catalogue/identity.ts'
import { fill } from '#shared/text/fill.ts'
import { formatDate } from '#shared/text/plain-days.ts'
import { useResource } from '../../api/use-resource.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { draftOf } from './draft.ts'
import { IdentityForm } from './identity-form.tsx'
import { IdentitySeen } from './identity-seen.tsx'
import { useWords } from './use-words.ts'

/** The page: what usagers recognise the organisation by. */
export function IdentityPage({ session, agent, arriving }: PageProps) {
  const { locale, text } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  useTitle(text.pages.identity)
  const { followed, ask, hear } = useResource(session, '/v1/organisation/identity', identity)
  const known = followed.content
  const shown = known?.identity
  return (
    <main class="identity">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <p class="intro">{words.intro}</p>
      <Freshness followed={followed} loading={words.loading} kept={words.kept} zone={known?.zone} />
      {known && agent.role === 'admin' && (
        <IdentityForm session={session} known={known} reload={ask} hear={hear} />
      )}
      {known && agent.role !== 'admin' && (
        <>
          <p>
            {shown
              ? fill(words.since, {
                  author: shown.author,
                  day: formatDate(new Date(shown.at), known.zone, locale),
                })
              : words.save.noVersion}
          </p>
          <p class="muted">{words.adminOnly}</p>
          <IdentitySeen
            name={shown?.name ?? known.organisation}
            draft={draftOf(shown ?? null)}
            look={{
              crest: shown?.crest ?? null,
              isInMessages: shown?.crest_in_messages ?? false,
              accent: shown?.accent ?? null,
              accentDark: shown?.accent_dark ?? null,
            }}
          />
        </>
      )}
    </main>
  )
}
