import type { Locale } from '../../locale.ts'
import { en as calendarEn } from './calendar-en.ts'
import { type CalendarText, fr as calendarFr } from './calendar-fr.ts'
import { en as declarationsEn } from './declarations-en.ts'
import { type DeclarationsText, fr as declarationsFr } from './declarations-fr.ts'
import { en as geographyEn } from './geography-en.ts'
import { type GeographyText, fr as geographyFr } from './geography-fr.ts'
import { en as identityEn } from './identity-en.ts'
import { type IdentityText, fr as identityFr } from './identity-fr.ts'
import { en as instrumentEn } from './instrument-en.ts'
import { type InstrumentText, fr as instrumentFr } from './instrument-fr.ts'
import { en as messageTextsEn } from './message-texts-en.ts'
import { type MessageTextsText, fr as messageTextsFr } from './message-texts-fr.ts'
import { en as noticeStartEn } from './notice-start-en.ts'
import { type NoticeStartText, fr as noticeStartFr } from './notice-start-fr.ts'
import { en as offerEn } from './offer-en.ts'
import { type OfferText, fr as offerFr } from './offer-fr.ts'
import { en as offerPageEn } from './offer-page-en.ts'
import { type OfferPageText, fr as offerPageFr } from './offer-page-fr.ts'
import { en as questionsEn } from './questions-en.ts'
import { type QuestionsText, fr as questionsFr } from './questions-fr.ts'
import { en as serviceFormEn } from './service-form-en.ts'
import { type ServiceFormText, fr as serviceFormFr } from './service-form-fr.ts'
import { en as servicesEn } from './services-en.ts'
import { type ServicesText, fr as servicesFr } from './services-fr.ts'
import { en as sitesEn } from './sites-en.ts'
import { type SitesText, fr as sitesFr } from './sites-fr.ts'

/** What is said of a site owner's own instrument that does not hold. */
export const instrumentText: Readonly<Record<Locale, InstrumentText>> = {
  fr: instrumentFr,
  en: instrumentEn,
}

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

/** What the console says of the identity of an organisation. */
export const identityText: Readonly<Record<Locale, IdentityText>> = {
  fr: identityFr,
  en: identityEn,
}

/** What the console says where a service writes the texts of its messages. */
export const messageTextsText: Readonly<Record<Locale, MessageTextsText>> = {
  fr: messageTextsFr,
  en: messageTextsEn,
}

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

/** What the console says of sites and of a visit of their pages. */
export const sitesText: Readonly<Record<Locale, SitesText>> = { fr: sitesFr, en: sitesEn }

/** What is said of what is offered where. */
export const offerText: Readonly<Record<Locale, OfferText>> = { fr: offerFr, en: offerEn }

/** What is said of files of shapes, of communes and of what became of territories. */
export const geographyText: Readonly<Record<Locale, GeographyText>> = {
  fr: geographyFr,
  en: geographyEn,
}

/** What the page of what is offered where says. */
export const offerPageText: Readonly<Record<Locale, OfferPageText>> = {
  fr: offerPageFr,
  en: offerPageEn,
}

/** What the console says where people declare what no formula settles. */
export const declarationsText: Readonly<Record<Locale, DeclarationsText>> = {
  fr: declarationsFr,
  en: declarationsEn,
}
