import type { Locale } from '../locale.ts'
import { en } from './en.ts'
import { type AgentText, fr } from './fr.ts'

/** Every language an agent may read; a missing one does not compile. */
export const agentText: Readonly<Record<Locale, AgentText>> = { fr, en }
