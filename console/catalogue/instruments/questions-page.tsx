import { useState } from 'preact/hooks'
import { type SiteList, siteList, siteSettings } from '#shared/contract/catalogue/site-settings.ts'
import type { Locale } from '#shared/text/locale.ts'
import { useResource } from '../../api/use-resource.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { Editor } from './editor.tsx'
import { useWords } from './form-context.ts'
import { OwnInstrument } from './own-instrument.tsx'

/** The page: what is asked, site by site; first of the site that the address names, if it does. */
export function QuestionsPage(props: PageProps) {
  return <Questions key={props.inside} {...props} />
}

function Questions({ session, inside, arriving }: PageProps) {
  const { text: common, locale } = useLanguage()
  const text = useWords().page
  const heading = useArrival(arriving)
  useTitle(common.pages.questions)
  const { followed } = useResource(session, '/v1/sites', siteList)
  const [chosen, setChosen] = useState(inside)
  const sites = followed.content?.sites ?? []
  const site = sites.find((one) => one.site === chosen)?.site ?? sites[0]?.site
  return (
    <main class="questions form-page">
      <h1 ref={heading} tabIndex={-1}>
        {text.question}
      </h1>
      <p class="intro">{text.intro}</p>
      {followed.content === null && (
        <Freshness followed={followed} loading={text.loading} kept={text.kept} zone={undefined} />
      )}
      {followed.content !== null && sites.length === 0 && <p>{text.noSite}</p>}
      {sites.length > 1 && (
        <label class="choice">
          <span>{text.site}</span>
          <select value={site} onChange={(event) => setChosen(event.currentTarget.value)}>
            {sites.map((one) => (
              <option key={one.site} value={one.site}>
                {nameAmong(sites, one, locale)}
              </option>
            ))}
          </select>
        </label>
      )}
      {site !== undefined && <SiteQuestions key={site} session={session} site={site} />}
    </main>
  )
}

/** The name of a site, with its short name where another is called the same. */
function nameAmong(
  sites: SiteList['sites'],
  { site, name }: SiteList['sites'][number],
  locale: Locale,
) {
  const isAlone = sites.every((one) => one.site === site || one.name[locale] !== name[locale])
  return isAlone ? name[locale] : `${name[locale]} (${site})`
}

/** What one site asks, once the hub has said it. */
function SiteQuestions({ session, site }: { session: Session; site: string }) {
  const text = useWords().page
  const { followed, ask } = useResource(session, `/v1/configuration/${site}`, siteSettings)
  const { content, trouble } = followed
  return (
    <>
      {(content === null || trouble !== null) && (
        <Freshness
          followed={followed}
          loading={text.loading}
          kept={text.kept}
          zone={content?.zone}
        />
      )}
      {content !== null && (
        <>
          <Editor session={session} settings={content} reload={ask} />
          <OwnInstrument session={session} onKept={() => void ask()} />
        </>
      )}
    </>
  )
}
