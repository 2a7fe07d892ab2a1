import type { ComponentChildren } from 'preact'
import { TownPage } from '../pages/town-page.tsx'
import type { Visit } from './visit.ts'

/**
 * Renders a page of the identity provider, in the town's colours.
 * @param mark prefix of the title when there are errors
 * @param translated the page has one address for all languages, with `?locale=`
 */
export function Layout(props: {
  visit: Visit
  title: string
  mark?: string
  translated?: boolean
  children: ComponentChildren
}) {
  const { visit, title, mark = '', translated, children } = props
  const { text, locale } = visit
  const { site: name, agents: place, skip, otherLanguage, fictive } = text
  return (
    <TownPage
      around={{ name, place, skip, otherLanguage, fictive }}
      locale={locale}
      title={mark + title}
      style="/valmont.css"
      translated={translated ? '' : null}
    >
      <div class="wrap prose">{children}</div>
    </TownPage>
  )
}
