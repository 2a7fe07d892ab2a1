import type { Locale } from '../../locale.ts'
import { en as entriesEn } from './entries-en.ts'
import { type EntriesText, fr as entriesFr } from './entries-fr.ts'
import { en as publicRepliesEn } from './public-replies-en.ts'
import { type PublicRepliesText, fr as publicRepliesFr } from './public-replies-fr.ts'
import { en as repliesEn } from './replies-en.ts'
import { type RepliesText, fr as repliesFr } from './replies-fr.ts'
import { en as settingsAsideEn } from './settings-aside-en.ts'
import { type SettingsAsideText, fr as settingsAsideFr } from './settings-aside-fr.ts'
import { en as themesEn } from './themes-en.ts'
import { type ThemesText, fr as themesFr } from './themes-fr.ts'

/** What the console says where feedback is read and answered. */
export const repliesText: Readonly<Record<Locale, RepliesText>> = { fr: repliesFr, en: repliesEn }

/** What is said where feedback is typed in, and of what was typed in or set aside. */
export const entriesText: Readonly<Record<Locale, EntriesText>> = { fr: entriesFr, en: entriesEn }

/** What the console says where counted answers are set aside. */
export const settingsAsideText: Readonly<Record<Locale, SettingsAsideText>> = {
  fr: settingsAsideFr,
  en: settingsAsideEn,
}

/** What the console says of what comments are about. */
export const themesText: Readonly<Record<Locale, ThemesText>> = { fr: themesFr, en: themesEn }

/** What the console says of templates and of answers that everybody may read. */
export const publicRepliesText: Readonly<Record<Locale, PublicRepliesText>> = {
  fr: publicRepliesFr,
  en: publicRepliesEn,
}
