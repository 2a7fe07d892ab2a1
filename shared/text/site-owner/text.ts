import type { Locale } from '../locale.ts'
import { en as chartEn } from './chart-en.ts'
import { type ChartText, fr as chartFr } from './chart-fr.ts'
import { en } from './en.ts'
import { fr, type SiteText } from './fr.ts'
import { en as jsonEn } from './json-en.ts'
import { type JsonText, fr as jsonFr } from './json-fr.ts'
import { en as problemsEn } from './problems-en.ts'
import { type ProblemsText, fr as problemsFr } from './problems-fr.ts'

/** Every language a site owner may read; a missing one does not compile. */
export const siteText: Readonly<Record<Locale, SiteText>> = { fr, en }

/** Why the hub refuses, and what is wrong in what was sent. */
export const problemsText: Readonly<Record<Locale, ProblemsText>> = {
  fr: problemsFr,
  en: problemsEn,
}

/** What is said of a JSON text somebody wrote. */
export const jsonText: Readonly<Record<Locale, JsonText>> = { fr: jsonFr, en: jsonEn }

/** What stands around every chart. */
export const chartText: Readonly<Record<Locale, ChartText>> = { fr: chartFr, en: chartEn }
