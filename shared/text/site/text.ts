import type { Locale } from '../locale.ts'
import { en as believedEn } from './believed-en.ts'
import { type BelievedText, fr as believedFr } from './believed-fr.ts'
import { en as bilanEn } from './bilan-en.ts'
import { type BilanText, fr as bilanFr } from './bilan-fr.ts'
import { en as calendarEn } from './calendar-en.ts'
import { type CalendarText, fr as calendarFr } from './calendar-fr.ts'
import { en as changeEn } from './change-en.ts'
import { type ChangeText, fr as changeFr } from './change-fr.ts'
import { en as chartEn } from './chart-en.ts'
import { type ChartText, fr as chartFr } from './chart-fr.ts'
import { en as circumstancesEn } from './circumstances-en.ts'
import { type CircumstancesText, fr as circumstancesFr } from './circumstances-fr.ts'
import { en as coverageEn } from './coverage-en.ts'
import { type CoverageText, fr as coverageFr } from './coverage-fr.ts'
import { en as crossedEn } from './crossed-en.ts'
import { type CrossedText, fr as crossedFr } from './crossed-fr.ts'
import { en as declarationsEn } from './declarations-en.ts'
import { type DeclarationsText, fr as declarationsFr } from './declarations-fr.ts'
import { en as elsewhereEn } from './elsewhere-en.ts'
import { type ElsewhereText, fr as elsewhereFr } from './elsewhere-fr.ts'
import { en } from './en.ts'
import { en as entriesEn } from './entries-en.ts'
import { type EntriesText, fr as entriesFr } from './entries-fr.ts'
import { en as findingsEn } from './findings-en.ts'
import { type FindingsText, fr as findingsFr } from './findings-fr.ts'
import { fr, type SiteText } from './fr.ts'
import { en as geographyEn } from './geography-en.ts'
import { type GeographyText, fr as geographyFr } from './geography-fr.ts'
import { en as homeEn } from './home-en.ts'
import { type HomeText, fr as homeFr } from './home-fr.ts'
import { en as instrumentEn } from './instrument-en.ts'
import { type InstrumentText, fr as instrumentFr } from './instrument-fr.ts'
import { en as jsonEn } from './json-en.ts'
import { type JsonText, fr as jsonFr } from './json-fr.ts'
import { en as keysEn } from './keys-en.ts'
import { type KeysText, fr as keysFr } from './keys-fr.ts'
import { en as noticeStartEn } from './notice-start-en.ts'
import { type NoticeStartText, fr as noticeStartFr } from './notice-start-fr.ts'
import { en as offerEn } from './offer-en.ts'
import { type OfferText, fr as offerFr } from './offer-fr.ts'
import { en as offerPageEn } from './offer-page-en.ts'
import { type OfferPageText, fr as offerPageFr } from './offer-page-fr.ts'
import { en as openDataEn } from './open-data-en.ts'
import { type OpenDataText, fr as openDataFr } from './open-data-fr.ts'
import { en as perceptionEn } from './perception-en.ts'
import { type PerceptionText, fr as perceptionFr } from './perception-fr.ts'
import { en as problemsEn } from './problems-en.ts'
import { type ProblemsText, fr as problemsFr } from './problems-fr.ts'
import { en as publicRepliesEn } from './public-replies-en.ts'
import { type PublicRepliesText, fr as publicRepliesFr } from './public-replies-fr.ts'
import { en as questionsEn } from './questions-en.ts'
import { type QuestionsText, fr as questionsFr } from './questions-fr.ts'
import { en as repliesEn } from './replies-en.ts'
import { type RepliesText, fr as repliesFr } from './replies-fr.ts'
import { en as reportEn } from './report-en.ts'
import { type ReportText, fr as reportFr } from './report-fr.ts'
import { en as rightsEn } from './rights-en.ts'
import { type RightsText, fr as rightsFr } from './rights-fr.ts'
import { en as seriesEn } from './series-en.ts'
import { type SeriesText, fr as seriesFr } from './series-fr.ts'
import { en as serviceFormEn } from './service-form-en.ts'
import { type ServiceFormText, fr as serviceFormFr } from './service-form-fr.ts'
import { en as servicePageEn } from './service-page-en.ts'
import { type ServicePageText, fr as servicePageFr } from './service-page-fr.ts'
import { en as servicesEn } from './services-en.ts'
import { type ServicesText, fr as servicesFr } from './services-fr.ts'
import { en as settingsAsideEn } from './settings-aside-en.ts'
import { type SettingsAsideText, fr as settingsAsideFr } from './settings-aside-fr.ts'
import { en as sitesEn } from './sites-en.ts'
import { type SitesText, fr as sitesFr } from './sites-fr.ts'
import { en as standardisedEn } from './standardised-en.ts'
import { type StandardisedText, fr as standardisedFr } from './standardised-fr.ts'
import { en as subjectEn } from './subject-en.ts'
import { type SubjectText, fr as subjectFr } from './subject-fr.ts'
import { en as subscriptionLettersEn } from './subscription-letters-en.ts'
import {
  type SubscriptionLettersText,
  fr as subscriptionLettersFr,
} from './subscription-letters-fr.ts'
import { en as subscriptionsEn } from './subscriptions-en.ts'
import { type SubscriptionsText, fr as subscriptionsFr } from './subscriptions-fr.ts'
import { en as territoryEn } from './territory-en.ts'
import { type TerritoryText, fr as territoryFr } from './territory-fr.ts'
import { en as territoryRequestsEn } from './territory-requests-en.ts'
import { type TerritoryRequestsText, fr as territoryRequestsFr } from './territory-requests-fr.ts'
import { en as themesEn } from './themes-en.ts'
import { type ThemesText, fr as themesFr } from './themes-fr.ts'
import { en as toolsEn } from './tools-en.ts'
import { type ToolsText, fr as toolsFr } from './tools-fr.ts'
import { en as waitsEn } from './waits-en.ts'
import { type WaitsText, fr as waitsFr } from './waits-fr.ts'
import { en as warningsEn } from './warnings-en.ts'
import { type WarningsText, fr as warningsFr } from './warnings-fr.ts'
import { en as healthEn } from './widget-health-en.ts'
import { fr as healthFr, type WidgetHealthText } from './widget-health-fr.ts'

/** Every language a site owner may read; a missing one does not compile. */
export const siteText: Readonly<Record<Locale, SiteText>> = { fr, en }

/** Why the hub refuses, and what is wrong in what was sent. */
export const problemsText: Readonly<Record<Locale, ProblemsText>> = {
  fr: problemsFr,
  en: problemsEn,
}
/** What is said of a JSON text somebody wrote. */
export const jsonText: Readonly<Record<Locale, JsonText>> = { fr: jsonFr, en: jsonEn }

/** What is said of a site owner's own instrument that does not hold. */
export const instrumentText: Readonly<Record<Locale, InstrumentText>> = {
  fr: instrumentFr,
  en: instrumentEn,
}
/** What the console says where feedback is read and answered. */
export const repliesText: Readonly<Record<Locale, RepliesText>> = { fr: repliesFr, en: repliesEn }
/** What the console says where it is settled what a site asks. */
export const questionsText: Readonly<Record<Locale, QuestionsText>> = {
  fr: questionsFr,
  en: questionsEn,
}
/** What a notice on data may start from. */
export const noticeStartText: Readonly<Record<Locale, NoticeStartText>> = {
  fr: noticeStartFr,
  en: noticeStartEn,
}
/** What is said where feedback is typed in, and of what was typed in or set aside. */
export const entriesText: Readonly<Record<Locale, EntriesText>> = { fr: entriesFr, en: entriesEn }
/** What the console says where people declare what no formula settles. */
export const declarationsText: Readonly<Record<Locale, DeclarationsText>> = {
  fr: declarationsFr,
  en: declarationsEn,
}
/** What the console says of the keys of the organisation's systems. */
export const keysText: Readonly<Record<Locale, KeysText>> = { fr: keysFr, en: keysEn }
/** The form of a service. */
export const serviceFormText: Readonly<Record<Locale, ServiceFormText>> = {
  fr: serviceFormFr,
  en: serviceFormEn,
}
/** Days, holidays and how delays are counted. */
export const calendarText: Readonly<Record<Locale, CalendarText>> = {
  fr: calendarFr,
  en: calendarEn,
}
/** What is said where an organisation declares its services. */
export const servicesText: Readonly<Record<Locale, ServicesText>> = {
  fr: servicesFr,
  en: servicesEn,
}
/** What is said of the tools of an organisation, and of the rules they are read by. */
export const toolsText: Readonly<Record<Locale, ToolsText>> = { fr: toolsFr, en: toolsEn }
/** What the console says of widgets that are silent or not seen. */
export const widgetHealthText: Readonly<Record<Locale, WidgetHealthText>> = {
  fr: healthFr,
  en: healthEn,
}
/** What is said of rules that make rights of claims. */
export const rightsText: Readonly<Record<Locale, RightsText>> = { fr: rightsFr, en: rightsEn }
/** What the chart of a series says of its last period. */
export const changeText: Readonly<Record<Locale, ChangeText>> = { fr: changeFr, en: changeEn }

/** Every sentence of a report. */
export const reportText: Readonly<Record<Locale, ReportText>> = { fr: reportFr, en: reportEn }
/** What a team believes beside what usagers say. */
export const believedText: Readonly<Record<Locale, BelievedText>> = {
  fr: believedFr,
  en: believedEn,
}
/** What somebody reads in the copy of all that is known of them. */
export const subjectText: Readonly<Record<Locale, SubjectText>> = { fr: subjectFr, en: subjectEn }
/** What stands around every chart. */
export const chartText: Readonly<Record<Locale, ChartText>> = { fr: chartFr, en: chartEn }
/** What the page of one service says around its parts. */
export const servicePageText: Readonly<Record<Locale, ServicePageText>> = {
  fr: servicePageFr,
  en: servicePageEn,
}
/** What the console says of sites and of a visit of their pages. */
export const sitesText: Readonly<Record<Locale, SitesText>> = { fr: sitesFr, en: sitesEn }
/** What is said of several questions that are told as one. */
export const standardisedText: Readonly<Record<Locale, StandardisedText>> = {
  fr: standardisedFr,
  en: standardisedEn,
}

/** What is said of a series and of what happened meanwhile. */
export const seriesText: Readonly<Record<Locale, SeriesText>> = { fr: seriesFr, en: seriesEn }
/** What is said of how a service is perceived, against what was expected. */
export const perceptionText: Readonly<Record<Locale, PerceptionText>> = {
  fr: perceptionFr,
  en: perceptionEn,
}
/** What is said of how long the requests of a service take. */
export const waitsText: Readonly<Record<Locale, WaitsText>> = { fr: waitsFr, en: waitsEn }
/** What the console says of what happened meanwhile. */
export const settingsAsideText: Readonly<Record<Locale, SettingsAsideText>> = {
  fr: settingsAsideFr,
  en: settingsAsideEn,
}

export const circumstancesText: Readonly<Record<Locale, CircumstancesText>> = {
  fr: circumstancesFr,
  en: circumstancesEn,
}
/** What the first page of the console says. */
export const homeText: Readonly<Record<Locale, HomeText>> = { fr: homeFr, en: homeEn }
/** What the console says of what changed for the worse, beyond chance. */
export const warningsText: Readonly<Record<Locale, WarningsText>> = {
  fr: warningsFr,
  en: warningsEn,
}
/** What the console says of what the answers can carry. */
export const coverageText: Readonly<Record<Locale, CoverageText>> = {
  fr: coverageFr,
  en: coverageEn,
}
/** Where both worlds of a service meet. */
export const crossedText: Readonly<Record<Locale, CrossedText>> = { fr: crossedFr, en: crossedEn }
/** What is said of what is offered where. */
export const offerText: Readonly<Record<Locale, OfferText>> = { fr: offerFr, en: offerEn }
/** What the console says of territories. */
export const territoryText: Readonly<Record<Locale, TerritoryText>> = {
  fr: territoryFr,
  en: territoryEn,
}
/** What is said of files of shapes, of communes and of what became of territories. */
export const geographyText: Readonly<Record<Locale, GeographyText>> = {
  fr: geographyFr,
  en: geographyEn,
}
/** What the State's own instruments say, and how their exports are taken in. */
export const elsewhereText: Readonly<Record<Locale, ElsewhereText>> = {
  fr: elsewhereFr,
  en: elsewhereEn,
}
/** The data dictionary of the report, and the notes of the Observatoire. */
export const openDataText: Readonly<Record<Locale, OpenDataText>> = {
  fr: openDataFr,
  en: openDataEn,
}
/** The report on paper, and the page it is made on. */
export const bilanText: Readonly<Record<Locale, BilanText>> = { fr: bilanFr, en: bilanEn }
/** What the page of what is offered where says. */
export const offerPageText: Readonly<Record<Locale, OfferPageText>> = {
  fr: offerPageFr,
  en: offerPageEn,
}
/** What the console says of what comments are about. */
export const themesText: Readonly<Record<Locale, ThemesText>> = { fr: themesFr, en: themesEn }
/** What the console says of templates and of answers that everybody may read. */
export const publicRepliesText: Readonly<Record<Locale, PublicRepliesText>> = {
  fr: publicRepliesFr,
  en: publicRepliesEn,
}
/** What the console says of findings and decisions. */
export const findingsText: Readonly<Record<Locale, FindingsText>> = {
  fr: findingsFr,
  en: findingsEn,
}
/** What is said of territories where dates or requests are counted. */
export const territoryRequestsText: Readonly<Record<Locale, TerritoryRequestsText>> = {
  fr: territoryRequestsFr,
  en: territoryRequestsEn,
}
/** What the page of subscriptions says. */
export const subscriptionsText: Readonly<Record<Locale, SubscriptionsText>> = {
  fr: subscriptionsFr,
  en: subscriptionsEn,
}
/** What letters to whoever follows an organisation say. */
export const subscriptionLettersText: Readonly<Record<Locale, SubscriptionLettersText>> = {
  fr: subscriptionLettersFr,
  en: subscriptionLettersEn,
}
