import type { Locale } from '../../locale.ts'
import { en as askedEn } from './asked-en.ts'
import { type AskedText, fr as askedFr } from './asked-fr.ts'
import { en as believedEn } from './believed-en.ts'
import { type BelievedText, fr as believedFr } from './believed-fr.ts'
import { en as bilanEn } from './bilan-en.ts'
import { type BilanText, fr as bilanFr } from './bilan-fr.ts'
import { en as chainEn } from './chain-en.ts'
import { type ChainText, fr as chainFr } from './chain-fr.ts'
import { en as changeEn } from './change-en.ts'
import { type ChangeText, fr as changeFr } from './change-fr.ts'
import { en as circumstancesEn } from './circumstances-en.ts'
import { type CircumstancesText, fr as circumstancesFr } from './circumstances-fr.ts'
import { en as closingEn } from './closing-en.ts'
import { type ClosingText, fr as closingFr } from './closing-fr.ts'
import { en as coverageEn } from './coverage-en.ts'
import { type CoverageText, fr as coverageFr } from './coverage-fr.ts'
import { en as crossedEn } from './crossed-en.ts'
import { type CrossedText, fr as crossedFr } from './crossed-fr.ts'
import { en as elsewhereEn } from './elsewhere-en.ts'
import { type ElsewhereText, fr as elsewhereFr } from './elsewhere-fr.ts'
import { en as equalTreatmentEn } from './equal-treatment-en.ts'
import { type EqualTreatmentText, fr as equalTreatmentFr } from './equal-treatment-fr.ts'
import { en as findingsEn } from './findings-en.ts'
import { type FindingsText, fr as findingsFr } from './findings-fr.ts'
import { en as homeEn } from './home-en.ts'
import { type HomeText, fr as homeFr } from './home-fr.ts'
import { en as invitationsEn } from './invitations-en.ts'
import { type InvitationsText, fr as invitationsFr } from './invitations-fr.ts'
import { en as languagesEn } from './languages-en.ts'
import { type LanguagesText, fr as languagesFr } from './languages-fr.ts'
import { en as openDataEn } from './open-data-en.ts'
import { type OpenDataText, fr as openDataFr } from './open-data-fr.ts'
import { en as outcomesEn } from './outcomes-en.ts'
import { type OutcomesText, fr as outcomesFr } from './outcomes-fr.ts'
import { en as perceptionEn } from './perception-en.ts'
import { type PerceptionText, fr as perceptionFr } from './perception-fr.ts'
import { en as prioritiesEn } from './priorities-en.ts'
import { type PrioritiesText, fr as prioritiesFr } from './priorities-fr.ts'
import { en as qualityReportEn } from './quality-report-en.ts'
import { type QualityReportText, fr as qualityReportFr } from './quality-report-fr.ts'
import { en as reportEn } from './report-en.ts'
import { type ReportText, fr as reportFr } from './report-fr.ts'
import { en as sampleSizeEn } from './sample-size-en.ts'
import { type SampleSizeText, fr as sampleSizeFr } from './sample-size-fr.ts'
import { en as seriesEn } from './series-en.ts'
import { type SeriesText, fr as seriesFr } from './series-fr.ts'
import { en as servicePageEn } from './service-page-en.ts'
import { type ServicePageText, fr as servicePageFr } from './service-page-fr.ts'
import { en as standardisedEn } from './standardised-en.ts'
import { type StandardisedText, fr as standardisedFr } from './standardised-fr.ts'
import { en as subscriptionLettersEn } from './subscription-letters-en.ts'
import {
  type SubscriptionLettersText,
  fr as subscriptionLettersFr,
} from './subscription-letters-fr.ts'
import { en as subscriptionsEn } from './subscriptions-en.ts'
import { type SubscriptionsText, fr as subscriptionsFr } from './subscriptions-fr.ts'
import { en as summaryEn } from './summary-en.ts'
import { type SummaryText, fr as summaryFr } from './summary-fr.ts'
import { en as teamLetterEn } from './team-letter-en.ts'
import { type TeamLetterText, fr as teamLetterFr } from './team-letter-fr.ts'
import { en as territoryEn } from './territory-en.ts'
import { type TerritoryText, fr as territoryFr } from './territory-fr.ts'
import { en as territoryRequestsEn } from './territory-requests-en.ts'
import { type TerritoryRequestsText, fr as territoryRequestsFr } from './territory-requests-fr.ts'
import { en as toleranceEn } from './tolerance-en.ts'
import { type ToleranceText, fr as toleranceFr } from './tolerance-fr.ts'
import { en as waitsEn } from './waits-en.ts'
import { type WaitsText, fr as waitsFr } from './waits-fr.ts'
import { en as warningsEn } from './warnings-en.ts'
import { type WarningsText, fr as warningsFr } from './warnings-fr.ts'
import { en as healthEn } from './widget-health-en.ts'
import { fr as healthFr, type WidgetHealthText } from './widget-health-fr.ts'

/** The question of a rate, and each of its answers. */
export const askedText: Readonly<Record<Locale, AskedText>> = { fr: askedFr, en: askedEn }

/** What the chart of a series says of its last period. */
export const changeText: Readonly<Record<Locale, ChangeText>> = { fr: changeFr, en: changeEn }

/** What is said of closed, revised and provisional months. */
export const closingText: Readonly<Record<Locale, ClosingText>> = { fr: closingFr, en: closingEn }

/** Every sentence of a report. */
export const reportText: Readonly<Record<Locale, ReportText>> = { fr: reportFr, en: reportEn }

/** What a team believes beside what usagers say. */
export const believedText: Readonly<Record<Locale, BelievedText>> = {
  fr: believedFr,
  en: believedEn,
}

/** What the page of one service says around its parts. */
export const servicePageText: Readonly<Record<Locale, ServicePageText>> = {
  fr: servicePageFr,
  en: servicePageEn,
}

/** What is said of the gaps between what was expected and what was lived. */
export const chainText: Readonly<Record<Locale, ChainText>> = { fr: chainFr, en: chainEn }

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

/** What is said of what to improve first. */
export const prioritiesText: Readonly<Record<Locale, PrioritiesText>> = {
  fr: prioritiesFr,
  en: prioritiesEn,
}

/** What is said of satisfaction by the outcome of requests. */
export const outcomesText: Readonly<Record<Locale, OutcomesText>> = {
  fr: outcomesFr,
  en: outcomesEn,
}

/** What is said of how long the requests of a service take. */
export const waitsText: Readonly<Record<Locale, WaitsText>> = { fr: waitsFr, en: waitsEn }

/** What the console says of circumstances. */
export const circumstancesText: Readonly<Record<Locale, CircumstancesText>> = {
  fr: circumstancesFr,
  en: circumstancesEn,
}

/** What the first page of the console says. */
export const homeText: Readonly<Record<Locale, HomeText>> = { fr: homeFr, en: homeEn }

/** What to know of a period, in seven sentences at most. */
export const summaryText: Readonly<Record<Locale, SummaryText>> = { fr: summaryFr, en: summaryEn }

/** What the console says of what changed, for worse or better, beyond chance. */
export const warningsText: Readonly<Record<Locale, WarningsText>> = {
  fr: warningsFr,
  en: warningsEn,
}

/** What the console says of what the answers can carry. */
export const coverageText: Readonly<Record<Locale, CoverageText>> = {
  fr: coverageFr,
  en: coverageEn,
}

/** What the console says of who was invited and who answered. */
export const invitationsText: Readonly<Record<Locale, InvitationsText>> = {
  fr: invitationsFr,
  en: invitationsEn,
}

/** Where both worlds of a service meet. */
export const crossedText: Readonly<Record<Locale, CrossedText>> = { fr: crossedFr, en: crossedEn }

/** What is said of whether requests are treated alike. */
export const equalTreatmentText: Readonly<Record<Locale, EqualTreatmentText>> = {
  fr: equalTreatmentFr,
  en: equalTreatmentEn,
}

/** What is said of whether a questionnaire measures the same in each language. */
export const languagesText: Readonly<Record<Locale, LanguagesText>> = {
  fr: languagesFr,
  en: languagesEn,
}

/** What the console says of territories. */
export const territoryText: Readonly<Record<Locale, TerritoryText>> = {
  fr: territoryFr,
  en: territoryEn,
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

/** The quality report of a published period. */
export const qualityReportText: Readonly<Record<Locale, QualityReportText>> = {
  fr: qualityReportFr,
  en: qualityReportEn,
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

/** What a team reads when what usagers wrote waits too long. */
export const teamLetterText: Readonly<Record<Locale, TeamLetterText>> = {
  fr: teamLetterFr,
  en: teamLetterEn,
}

/** What letters to whoever follows an organisation say. */
export const subscriptionLettersText: Readonly<Record<Locale, SubscriptionLettersText>> = {
  fr: subscriptionLettersFr,
  en: subscriptionLettersEn,
}

/** What the console says of widgets that are silent or not seen. */
export const widgetHealthText: Readonly<Record<Locale, WidgetHealthText>> = {
  fr: healthFr,
  en: healthEn,
}

/** What is said of the answers that a conclusion would take. */
export const sampleSizeText: Readonly<Record<Locale, SampleSizeText>> = {
  fr: sampleSizeFr,
  en: sampleSizeEn,
}

/** What is said of what was lived, between the least acceptable and the wish. */
export const toleranceText: Readonly<Record<Locale, ToleranceText>> = {
  fr: toleranceFr,
  en: toleranceEn,
}
