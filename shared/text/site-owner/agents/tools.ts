import type { Locale } from '../../locale.ts'
import { en } from './tools-en.ts'
import { fr, type ToolsText } from './tools-fr.ts'

/** What is said of the tools of an organisation, and of the rules they are read by. */
export const toolsText: Readonly<Record<Locale, ToolsText>> = { fr, en }
