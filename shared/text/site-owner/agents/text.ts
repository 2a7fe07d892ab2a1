import type { Locale } from '../../locale.ts'
import { en as keysEn } from './keys-en.ts'
import { type KeysText, fr as keysFr } from './keys-fr.ts'
import { en as rightsEn } from './rights-en.ts'
import { type RightsText, fr as rightsFr } from './rights-fr.ts'
import { en as subjectEn } from './subject-en.ts'
import { type SubjectText, fr as subjectFr } from './subject-fr.ts'
import { en as toolsEn } from './tools-en.ts'
import { type ToolsText, fr as toolsFr } from './tools-fr.ts'

/** What the console says of the keys of the organisation's systems. */
export const keysText: Readonly<Record<Locale, KeysText>> = { fr: keysFr, en: keysEn }

/** What is said of the tools of an organisation, and of the rules they are read by. */
export const toolsText: Readonly<Record<Locale, ToolsText>> = { fr: toolsFr, en: toolsEn }

/** What is said of rules that make rights of claims. */
export const rightsText: Readonly<Record<Locale, RightsText>> = { fr: rightsFr, en: rightsEn }

/** What somebody reads in the copy of all that is known of them. */
export const subjectText: Readonly<Record<Locale, SubjectText>> = { fr: subjectFr, en: subjectEn }
