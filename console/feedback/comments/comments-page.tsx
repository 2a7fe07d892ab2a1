import type { PageProps } from '../../route/page-props.ts'
import { CommentSettingsContext, useReadCommentSettings } from './comment-settings.ts'
import { InboxPage } from './inbox-page.tsx'
import { TeamsPage } from './teams-page.tsx'
import { TemplatesPage } from './templates-page.tsx'
import { ThemesPage } from './themes-page.tsx'

/** What has an address of its own under `#avis`. */
const pages = { themes: ThemesPage, modeles: TemplatesPage, equipes: TeamsPage }

/** Comments, and the pages about them. */
export function CommentsPage(props: PageProps) {
  const settled = useReadCommentSettings(props.session)
  const Show = pageOf(props.inside)
  return (
    <CommentSettingsContext.Provider value={settled}>
      <Show {...props} />
    </CommentSettingsContext.Provider>
  )
}

function pageOf(inside: string | null) {
  return inside !== null && inside in pages ? pages[inside as keyof typeof pages] : InboxPage
}
