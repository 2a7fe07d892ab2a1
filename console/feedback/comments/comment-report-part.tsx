import { commentReport } from '#shared/contract/reporting/comment-report.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { useResource } from '../../api/use-resource.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { ServiceComments } from './service-comments.tsx'

/** What comments are about and how they are answered, service by service, both worlds together. */
export function CommentReportPart({ session }: { session: Session }) {
  const { locale } = useLanguage()
  const text = themesText[locale]
  const { followed } = useResource(session, '/v1/themes/report', commentReport, {
    usual: 60_000,
  })
  const { content, trouble } = followed
  return (
    <div class="comment-report">
      {content === null && trouble === null && <p role="status">{text.loading}</p>}
      <p class="reply-trouble" role="status">
        {trouble !== null && <Attention>{text.reportTrouble[trouble]}</Attention>}
      </p>
      {content && (
        <>
          <p class="feedback-how">
            {fill(text.period, {
              from: formatPeriod(content.from, locale),
              until: formatPeriod(content.until, locale),
            })}
          </p>
          {content.services.map((one) => (
            <ServiceComments key={one.service} comments={one} />
          ))}
          <p class="feedback-how">{text.who}</p>
        </>
      )}
    </div>
  )
}
