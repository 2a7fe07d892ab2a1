import { type SiteList, siteList, siteSettings } from '#shared/contract/catalogue/site-settings.ts'
import { type Locale, localise } from '#shared/text/locale.ts'
import { useResource } from '../../api/use-resource.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { Editor } from './editor.tsx'
import { useOwnWords, useWords } from './form-context.ts'
import { OwnPage } from './own-page.tsx'
import { ownPart, type Part, partAddress, partNamed } from './parts.ts'

/**
 * The page: what a site asks, by default the first; or one part of it,
 * `#questions/valmont/languages`.
 */
export function QuestionsPage({ session, inside, part: named, arriving }: PageProps) {
  const { locale } = useLanguage()
  const text = useWords().page
  const { followed } = useResource(session, '/v1/sites', siteList)
  const sites = followed.content?.sites ?? []
  const site = sites.find((one) => one.site === inside)?.site ?? sites[0]?.site
  const part = named === ownPart ? ownPart : partNamed(named)
  return (
    <main class="questions form-page">
      <Head key={part} part={part} site={site} arriving={arriving} />
      {followed.content === null && (
        <Freshness followed={followed} loading={text.loading} kept={text.kept} zone={undefined} />
      )}
      {followed.content !== null && sites.length === 0 && <p>{text.noSite}</p>}
      {part === null && sites.length > 1 && (
        <label class="choice">
          <span>{text.site}</span>
          <select
            value={site}
            onChange={(event) => {
              location.hash = partAddress(event.currentTarget.value)
            }}
          >
            {sites.map((one) => (
              <option key={one.site} value={one.site}>
                {nameAmong(sites, one, locale)}
              </option>
            ))}
          </select>
        </label>
      )}
      {site !== undefined && <SiteQuestions key={site} session={session} site={site} part={part} />}
    </main>
  )
}

type Shown = Part | typeof ownPart | null

interface HeadProps {
  part: Shown
  site: string | undefined
  arriving: boolean
}

/** What the page asks of whoever settles it; over a part, the way back to all of them. */
function Head({ part, site, arriving }: HeadProps) {
  const { text: common } = useLanguage()
  const { page, parts } = useWords()
  const own = useOwnWords()
  const heading = useArrival(arriving)
  const name = part === ownPart ? own.title : part && parts[part]
  useTitle(name ?? common.pages.questions)
  return (
    <div class="questions-head">
      {part !== null && (
        <p class="page-above">
          <a href={partAddress(site ?? '')}>{common.pages.questions}</a>
        </p>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {name ?? page.question}
      </h1>
      {part === null && <p class="intro">{page.intro}</p>}
    </div>
  )
}

/** The name of a site, with its short name where another is called the same. */
function nameAmong(
  sites: SiteList['sites'],
  { site, name }: SiteList['sites'][number],
  locale: Locale,
) {
  const isAlone = sites.every(
    (one) => one.site === site || localise(one.name, locale) !== localise(name, locale),
  )
  return isAlone ? localise(name, locale) : `${localise(name, locale)} (${site})`
}

interface SiteQuestionsProps {
  session: Session
  site: string
  part: Shown
}

/** What one site asks, once the hub has said it. */
function SiteQuestions({ session, site, part }: SiteQuestionsProps) {
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
      {content !== null && part === ownPart && (
        <OwnPage session={session} settings={content} reload={ask} />
      )}
      {content !== null && part !== ownPart && (
        <Editor session={session} settings={content} part={part} reload={ask} />
      )}
    </>
  )
}
