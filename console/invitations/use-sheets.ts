import { useState } from 'preact/hooks'
import {
  mostDays,
  type SheetAsked,
  type SheetMade,
  sheetForms,
  sheetMade,
} from '#shared/contract/invitations/sheet.ts'
import { fill } from '#shared/text/fill.ts'
import { sheetsText } from '#shared/text/site-owner/invitations/sheets.ts'
import { problemsText } from '#shared/text/site-owner/problems.ts'
import { sendHub } from '../api/send-hub.ts'
import { useResource } from '../api/use-resource.ts'
import { useForm } from '../form/use-form.ts'
import { useLanguage } from '../language/language.tsx'
import type { Session } from '../sign-in/session/session.ts'
import { choosing, type Draft, draft as draftSchema, emptyDraft, readDraft } from './draft.ts'

/** A sheet as it is printed: its codes, and what was asked for. */
export interface Sheet {
  asked: SheetAsked
  made: SheetMade
}

/** What may be printed, what is chosen, and the codes of the last sheet. */
export function useSheets(session: Session, active: boolean) {
  const { locale } = useLanguage()
  const text = sheetsText[locale]
  const { fault } = problemsText[locale]
  const { followed } = useResource(session, '/v1/invitations/sheets', sheetForms, { active })
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const form = useForm<Draft, SheetAsked, SheetMade>({
    start: choosing(emptyDraft, followed.content),
    kept: { name: 'sheets', schema: draftSchema },
    read: (draft) =>
      readDraft(draft, {
        ...fault,
        day_of_sheet: fill(fault.day_of_sheet, { most: mostDays }),
      }),
    send(asked) {
      const options = { locale, method: 'POST' as const }
      return sendHub(session, '/v1/invitations/sheets', asked, sheetMade, options)
    },
    next: (draft) => draft,
    done: (made, { sent: asked }) => setSheet({ asked, made }),
    words: { notSent: text.notMade, unreachable: text.unreachable },
  })
  return { followed, form, sheet, draft: choosing(form.draft, followed.content) }
}
