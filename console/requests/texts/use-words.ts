import { messageTextsText } from '#shared/text/site-owner/catalogue/message-texts.ts'
import type { MessageTextsText } from '#shared/text/site-owner/catalogue/message-texts-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** What these pages say, in the language of the console. */
export const useWords = (): MessageTextsText => messageTextsText[useLanguage().locale]
