import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { OfferedInstrument, SiteSettings } from '#shared/contract/catalogue/site-settings.ts'
import { ownQuestionsText } from '#shared/text/site-owner/catalogue/own-questions.ts'
import type { OwnQuestionsText } from '#shared/text/site-owner/catalogue/own-questions-fr.ts'
import { questionsText } from '#shared/text/site-owner/catalogue/questions.ts'
import type { QuestionsText } from '#shared/text/site-owner/catalogue/questions-fr.ts'
import type { Form } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Written } from './written.ts'

/** The form that is being filled in. */
export interface QuestionsForm extends Pick<Form<Written>, 'draft' | 'change' | 'field'> {
  settings: SiteSettings
  instrument: OfferedInstrument
}

/** Holds the form for the fields inside. */
export const QuestionsFormContext = createContext<QuestionsForm | null>(null)

/** The form a field stands in. @throws Error outside of one */
export function useQuestionsForm(): QuestionsForm {
  const form = useContext(QuestionsFormContext)
  if (!form) throw new Error('This field stands in no form')
  return form
}

/** The words of the page where a site writes its own questions. */
export function useOwnWords(): OwnQuestionsText {
  return ownQuestionsText[useLanguage().locale]
}

/** The words of this page. */
export function useWords(): QuestionsText {
  return questionsText[useLanguage().locale]
}
