import { settingsText } from '#shared/text/site-owner/settings.ts'
import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../language/use-title.ts'
import { fragments, settingsFor } from '../route/page.ts'
import type { PageProps } from '../route/page-props.ts'
import { useArrival } from '../route/use-arrival.ts'

/** The page: all that is decided once, each on a page of its own. */
export function SettingsPage({ agent, arriving }: PageProps) {
  const { text, locale } = useLanguage()
  const words = settingsText[locale]
  const heading = useArrival(arriving)
  useTitle(text.pages.settings)
  return (
    <main class="settings">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <ul class="settings-pages plain-list">
        {settingsFor(agent.role).map((page) => (
          <li key={page}>
            <a href={fragments[page]}>{text.pages[page]}</a>
            <p>{words.about[page]}</p>
          </li>
        ))}
      </ul>
    </main>
  )
}
