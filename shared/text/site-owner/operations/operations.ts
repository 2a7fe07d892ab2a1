import type { Locale } from '../../locale.ts'
import { en } from './operations-en.ts'
import { fr, type OperationsText } from './operations-fr.ts'

/** What administrators read of backups and witnesses. */
export const operationsText: Readonly<Record<Locale, OperationsText>> = { fr, en }
