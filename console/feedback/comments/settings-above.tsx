import { useState } from 'preact/hooks'
import { publicRepliesText, themesText } from '#shared/text/site-owner/feedback/text.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { CommentReportPart } from './comment-report-part.tsx'
import { TemplateSettings } from './template-settings.tsx'
import { ThemeSettings } from './theme-settings.tsx'

/** What stands around the list, each folded until it is wanted: what comments are about, and what is settled for them. */
export function SettingsAbove({ session }: { session: Session }) {
  const { locale } = useLanguage()
  const [isAsked, setAsked] = useState(false)
  return (
    <div class="replies-around">
      <details onToggle={({ currentTarget }) => currentTarget.open && setAsked(true)}>
        <summary>{themesText[locale].about}</summary>
        <CommentReportPart session={session} active={isAsked} />
      </details>
      <details>
        <summary>{themesText[locale].settle}</summary>
        <ThemeSettings session={session} />
      </details>
      <details>
        <summary>{publicRepliesText[locale].templates}</summary>
        <TemplateSettings session={session} />
      </details>
    </div>
  )
}
