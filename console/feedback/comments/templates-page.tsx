import { publicRepliesText } from '#shared/text/site-owner/feedback/public-replies.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { InnerPageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { BackToComments } from './back-to-comments.tsx'
import { TemplateSettings } from './template-settings.tsx'

/** The page: answers that are written again and again. */
export function TemplatesPage({ session, arriving }: InnerPageProps) {
  const { locale } = useLanguage()
  const title = publicRepliesText[locale].templates
  const heading = useArrival(arriving)
  useTitle(title)
  return (
    <main class="replies">
      <BackToComments />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <TemplateSettings session={session} />
    </main>
  )
}
