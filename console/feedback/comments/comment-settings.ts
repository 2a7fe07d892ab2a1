import { createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { type Assignees, assignees } from '#shared/contract/feedback/handling.ts'
import { type ReplyTemplates, replyTemplates } from '#shared/contract/feedback/reply-template.ts'
import {
  commentThemes,
  type Theme,
  type ThemeList,
  themeList,
} from '#shared/contract/feedback/theme.ts'
import { findings } from '#shared/contract/reporting/finding.ts'
import { type SendResult, sendHub } from '../../api/send-hub.ts'
import { useResource } from '../../api/use-resource.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'

/** A decision an answer may point to. */
interface Decision {
  finding: string
  what: string
}

/** What the organisation settled that every feedback on the page may need; empty until it is read. */
export interface CommentSettings {
  themes: readonly Theme[]
  templates: ReplyTemplates['templates']
  /** What fills the blanks of templates, by service. */
  services: ReplyTemplates['services']
  decisions: readonly Decision[]
  /** Who may be given a comment. */
  assignees: Assignees
  /** Decisions take the hub longer than all the rest: they are read once somebody needs them. */
  askDecisions(): void
  /** Takes over what the hub says once something was changed. */
  hearThemes(list: ThemeList): void
  hearTemplates(templates: ReplyTemplates): void
  /** Says that suggested themes do not fit a comment: they are not suggested for it again. */
  refuseThemes(feedback: string, themes: readonly string[]): Promise<SendResult<unknown>>
}

const nothing: CommentSettings = {
  themes: [],
  templates: [],
  services: [],
  decisions: [],
  assignees: { persons: [], teams: [] },
  askDecisions: () => {},
  hearThemes: () => {},
  hearTemplates: () => {},
  refuseThemes: async () => ({ kind: 'trouble', trouble: 'unreachable' }),
}

/** Holds it, for what is inside the page. */
export const CommentSettingsContext = createContext<CommentSettings>(nothing)

export const useCommentSettings = () => useContext(CommentSettingsContext)

/** Reads it once, when the page opens. */
export function useReadCommentSettings(session: Session): CommentSettings {
  const { locale } = useLanguage()
  const themes = useResource(session, '/v1/themes', themeList)
  const templates = useResource(session, '/v1/reply-templates', replyTemplates)
  const persons = useResource(session, '/v1/comment-assignees', assignees)
  const [isAsked, setAsked] = useState(false)
  const found = useResource(session, '/v1/findings', findings, { active: isAsked })
  return {
    themes: themes.followed.content?.themes ?? [],
    templates: templates.followed.content?.templates ?? [],
    services: templates.followed.content?.services ?? [],
    decisions: (found.followed.content?.findings ?? []).flatMap(({ finding, versions }) => {
      const what = versions[0]?.content.decision?.what
      return what === undefined ? [] : [{ finding, what }]
    }),
    assignees: persons.followed.content ?? nothing.assignees,
    askDecisions: () => setAsked(true),
    hearThemes: themes.hear,
    hearTemplates: templates.hear,
    refuseThemes: (feedback, refused) =>
      sendHub(
        session,
        `/v1/feedback/${feedback}/refused-themes`,
        { themes: refused },
        commentThemes,
        { locale },
      ),
  }
}
