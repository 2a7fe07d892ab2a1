import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { BackToComments } from './back-to-comments.tsx'
import { CommentReportPart } from './comment-report-part.tsx'
import { ThemeSettings } from './theme-settings.tsx'

/** The page: what comments are about, and the list of themes. */
export function ThemesPage({ session, arriving }: PageProps) {
  const { locale } = useLanguage()
  const text = themesText[locale]
  const heading = useArrival(arriving)
  useTitle(text.settle)
  return (
    <main class="replies">
      <BackToComments />
      <h1 ref={heading} tabIndex={-1}>
        {text.about}
      </h1>
      <CommentReportPart session={session} />
      <details class="replies-settings">
        <summary>{text.settle}</summary>
        <ThemeSettings session={session} />
      </details>
    </main>
  )
}
