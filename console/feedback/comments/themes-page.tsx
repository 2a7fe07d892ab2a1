import { commentReport } from '#shared/contract/reporting/comment-report.ts'
import { localise } from '#shared/text/locale.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { useResource } from '../../api/use-resource.ts'
import { Select } from '../../form/select.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { fragments } from '../../route/page.ts'
import type { InnerPageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { Attention } from '../../style/attention.tsx'
import { BackToComments } from './back-to-comments.tsx'
import { RecurringWordsPart } from './recurring-words-part.tsx'
import { ThemeSettings } from './theme-settings.tsx'
import { ThemesReport } from './themes-report.tsx'

/** The page: what the comments of one service are about, and the list of themes. */
export function ThemesPage({ session, part, arriving }: InnerPageProps) {
  const { locale } = useLanguage()
  const text = themesText[locale]
  const heading = useArrival(arriving)
  useTitle(text.settle)
  const path = `/v1/themes/report${part === null ? '' : `?service=${encodeURIComponent(part)}`}`
  const { followed } = useResource(session, path, commentReport, { usual: 60_000 })
  const { content, trouble } = followed
  return (
    <main class="replies">
      <BackToComments />
      <h1 ref={heading} tabIndex={-1}>
        {text.about}
      </h1>
      <div class="themes-service">
        <p class="reply-trouble" role="status">
          {content === null && trouble === null && text.loading}
          {trouble !== null && <Attention>{text.reportTrouble[trouble]}</Attention>}
        </p>
        {content && content.services.length > 1 && (
          <Select
            path="/service"
            label={text.service}
            value={content.service ?? ''}
            options={content.services.map(
              ({ service, name }) => [service, localise(name, locale)] as const,
            )}
            onChange={(service) => {
              location.hash = `${fragments.replies}/themes/${service}`
            }}
          />
        )}
      </div>
      {content && <ThemesReport report={content} />}
      {content?.service && <RecurringWordsPart session={session} service={content.service} />}
      <details class="replies-settings">
        <summary>{text.settle}</summary>
        <p class="feedback-how">{text.learned}</p>
        <ThemeSettings session={session} />
      </details>
    </main>
  )
}
