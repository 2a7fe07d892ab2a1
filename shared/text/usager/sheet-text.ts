import type { UsagerLocale } from '../usager-locale.ts'
import { sheet as arSheet } from './ar/invitations/sheet.ts'
import { sheet as deSheet } from './de/invitations/sheet.ts'
import { sheet as enSheet } from './en/invitations/sheet.ts'
import { sheet as esSheet } from './es/invitations/sheet.ts'
import { sheet as frSheet, type SheetText } from './fr/invitations/sheet.ts'
import { sheet as frSimpleSheet } from './fr-simple/invitations/sheet.ts'
import { sheet as itSheet } from './it/invitations/sheet.ts'
import { sheet as ptSheet } from './pt/invitations/sheet.ts'
import { sheet as trSheet } from './tr/invitations/sheet.ts'
import { sheet as ukSheet } from './uk/invitations/sheet.ts'

/** What stands on the coupons of a counter and on its poster. */
export const sheetText: Readonly<Record<UsagerLocale, SheetText>> = {
  fr: frSheet,
  'fr-simple': frSimpleSheet,
  en: enSheet,
  ar: arSheet,
  es: esSheet,
  pt: ptSheet,
  de: deSheet,
  it: itSheet,
  uk: ukSheet,
  tr: trSheet,
}
