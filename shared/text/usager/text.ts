import type { UsagerLocale } from '../usager-locale.ts'
import { instruments as arInstruments } from './ar/catalogue/instruments.ts'
import { hosted as arHosted } from './ar/feedback/hosted.ts'
import { notice as arNotice } from './ar/feedback/notice.ts'
import { publicReplies as arPublicReplies } from './ar/feedback/public-replies.ts'
import { receipt as arReceipt } from './ar/feedback/receipt.ts'
import { rest as arRest } from './ar/feedback/rest.ts'
import { sheet as arSheet } from './ar/invitations/sheet.ts'
import { pages as arPages } from './ar/pages.ts'
import { refusals as arRefusals } from './ar/refusals.ts'
import { words as arWords } from './ar/words.ts'
import { instruments as deInstruments } from './de/catalogue/instruments.ts'
import { hosted as deHosted } from './de/feedback/hosted.ts'
import { notice as deNotice } from './de/feedback/notice.ts'
import { publicReplies as dePublicReplies } from './de/feedback/public-replies.ts'
import { receipt as deReceipt } from './de/feedback/receipt.ts'
import { rest as deRest } from './de/feedback/rest.ts'
import { sheet as deSheet } from './de/invitations/sheet.ts'
import { pages as dePages } from './de/pages.ts'
import { refusals as deRefusals } from './de/refusals.ts'
import { words as deWords } from './de/words.ts'
import { instruments as enInstruments } from './en/catalogue/instruments.ts'
import { hosted as enHosted } from './en/feedback/hosted.ts'
import { notice as enNotice } from './en/feedback/notice.ts'
import { publicReplies as enPublicReplies } from './en/feedback/public-replies.ts'
import { receipt as enReceipt } from './en/feedback/receipt.ts'
import { rest as enRest } from './en/feedback/rest.ts'
import { sheet as enSheet } from './en/invitations/sheet.ts'
import { pages as enPages } from './en/pages.ts'
import { refusals as enRefusals } from './en/refusals.ts'
import { words as enWords } from './en/words.ts'
import { instruments as esInstruments } from './es/catalogue/instruments.ts'
import { hosted as esHosted } from './es/feedback/hosted.ts'
import { notice as esNotice } from './es/feedback/notice.ts'
import { publicReplies as esPublicReplies } from './es/feedback/public-replies.ts'
import { receipt as esReceipt } from './es/feedback/receipt.ts'
import { rest as esRest } from './es/feedback/rest.ts'
import { sheet as esSheet } from './es/invitations/sheet.ts'
import { pages as esPages } from './es/pages.ts'
import { refusals as esRefusals } from './es/refusals.ts'
import { words as esWords } from './es/words.ts'
import { instruments as frInstruments, type InstrumentsText } from './fr/catalogue/instruments.ts'
import { hosted as frHosted, type HostedText } from './fr/feedback/hosted.ts'
import { notice as frNotice, type NoticeText } from './fr/feedback/notice.ts'
import {
  publicReplies as frPublicReplies,
  type PublicRepliesText,
} from './fr/feedback/public-replies.ts'
import { receipt as frReceipt, type ReceiptText } from './fr/feedback/receipt.ts'
import { rest as frRest, type RestText } from './fr/feedback/rest.ts'
import { sheet as frSheet, type SheetText } from './fr/invitations/sheet.ts'
import { pages as frPages, type PagesText } from './fr/pages.ts'
import { refusals as frRefusals, type RefusalsText } from './fr/refusals.ts'
import { words as frWords, type UsagerText } from './fr/words.ts'
import { instruments as frSimpleInstruments } from './fr-simple/catalogue/instruments.ts'
import { hosted as frSimpleHosted } from './fr-simple/feedback/hosted.ts'
import { notice as frSimpleNotice } from './fr-simple/feedback/notice.ts'
import { publicReplies as frSimplePublicReplies } from './fr-simple/feedback/public-replies.ts'
import { receipt as frSimpleReceipt } from './fr-simple/feedback/receipt.ts'
import { rest as frSimpleRest } from './fr-simple/feedback/rest.ts'
import { sheet as frSimpleSheet } from './fr-simple/invitations/sheet.ts'
import { pages as frSimplePages } from './fr-simple/pages.ts'
import { refusals as frSimpleRefusals } from './fr-simple/refusals.ts'
import { words as frSimpleWords } from './fr-simple/words.ts'
import { instruments as itInstruments } from './it/catalogue/instruments.ts'
import { hosted as itHosted } from './it/feedback/hosted.ts'
import { notice as itNotice } from './it/feedback/notice.ts'
import { publicReplies as itPublicReplies } from './it/feedback/public-replies.ts'
import { receipt as itReceipt } from './it/feedback/receipt.ts'
import { rest as itRest } from './it/feedback/rest.ts'
import { sheet as itSheet } from './it/invitations/sheet.ts'
import { pages as itPages } from './it/pages.ts'
import { refusals as itRefusals } from './it/refusals.ts'
import { words as itWords } from './it/words.ts'
import { instruments as ptInstruments } from './pt/catalogue/instruments.ts'
import { hosted as ptHosted } from './pt/feedback/hosted.ts'
import { notice as ptNotice } from './pt/feedback/notice.ts'
import { publicReplies as ptPublicReplies } from './pt/feedback/public-replies.ts'
import { receipt as ptReceipt } from './pt/feedback/receipt.ts'
import { rest as ptRest } from './pt/feedback/rest.ts'
import { sheet as ptSheet } from './pt/invitations/sheet.ts'
import { pages as ptPages } from './pt/pages.ts'
import { refusals as ptRefusals } from './pt/refusals.ts'
import { words as ptWords } from './pt/words.ts'
import { instruments as trInstruments } from './tr/catalogue/instruments.ts'
import { hosted as trHosted } from './tr/feedback/hosted.ts'
import { notice as trNotice } from './tr/feedback/notice.ts'
import { publicReplies as trPublicReplies } from './tr/feedback/public-replies.ts'
import { receipt as trReceipt } from './tr/feedback/receipt.ts'
import { rest as trRest } from './tr/feedback/rest.ts'
import { sheet as trSheet } from './tr/invitations/sheet.ts'
import { pages as trPages } from './tr/pages.ts'
import { refusals as trRefusals } from './tr/refusals.ts'
import { words as trWords } from './tr/words.ts'
import { instruments as ukInstruments } from './uk/catalogue/instruments.ts'
import { hosted as ukHosted } from './uk/feedback/hosted.ts'
import { notice as ukNotice } from './uk/feedback/notice.ts'
import { publicReplies as ukPublicReplies } from './uk/feedback/public-replies.ts'
import { receipt as ukReceipt } from './uk/feedback/receipt.ts'
import { rest as ukRest } from './uk/feedback/rest.ts'
import { sheet as ukSheet } from './uk/invitations/sheet.ts'
import { pages as ukPages } from './uk/pages.ts'
import { refusals as ukRefusals } from './uk/refusals.ts'
import { words as ukWords } from './uk/words.ts'

/** What every language of usagers has, by language. */
type InEach<Text> = Readonly<Record<UsagerLocale, Text>>

/** Every sentence of the form’s first screen and of the tracker. In each table a missing language does not compile. */
export const usagerText: InEach<UsagerText> = {
  fr: frWords,
  'fr-simple': frSimpleWords,
  en: enWords,
  ar: arWords,
  es: esWords,
  pt: ptWords,
  de: deWords,
  it: itWords,
  uk: ukWords,
  tr: trWords,
}

/** What the widget says once its first question is answered. */
export const restText: InEach<RestText> = {
  fr: frRest,
  'fr-simple': frSimpleRest,
  en: enRest,
  ar: arRest,
  es: esRest,
  pt: ptRest,
  de: deRest,
  it: itRest,
  uk: ukRest,
  tr: trRest,
}

/** What the instruments ask. */
export const instrumentsText: InEach<InstrumentsText> = {
  fr: frInstruments,
  'fr-simple': frSimpleInstruments,
  en: enInstruments,
  ar: arInstruments,
  es: esInstruments,
  pt: ptInstruments,
  de: deInstruments,
  it: itInstruments,
  uk: ukInstruments,
  tr: trInstruments,
}

/** What the page of the hub that asks says around its questions. */
export const hostedText: InEach<HostedText> = {
  fr: frHosted,
  'fr-simple': frSimpleHosted,
  en: enHosted,
  ar: arHosted,
  es: esHosted,
  pt: ptHosted,
  de: deHosted,
  it: itHosted,
  uk: ukHosted,
  tr: trHosted,
}

/** What the page of a receipt says. */
export const receiptText: InEach<ReceiptText> = {
  fr: frReceipt,
  'fr-simple': frSimpleReceipt,
  en: enReceipt,
  ar: arReceipt,
  es: esReceipt,
  pt: ptReceipt,
  de: deReceipt,
  it: itReceipt,
  uk: ukReceipt,
  tr: trReceipt,
}

/** What the notice of RGPD article 13 says around what the site owner wrote. */
export const noticeText: InEach<NoticeText> = {
  fr: frNotice,
  'fr-simple': frSimpleNotice,
  en: enNotice,
  ar: arNotice,
  es: esNotice,
  pt: ptNotice,
  de: deNotice,
  it: itNotice,
  uk: ukNotice,
  tr: trNotice,
}

/** Why the hub does not take what a usager sent. */
export const refusalsText: InEach<RefusalsText> = {
  fr: frRefusals,
  'fr-simple': frSimpleRefusals,
  en: enRefusals,
  ar: arRefusals,
  es: esRefusals,
  pt: ptRefusals,
  de: deRefusals,
  it: itRefusals,
  uk: ukRefusals,
  tr: trRefusals,
}

/** Pages beside those of a request and of a feedback. */
export const pagesText: InEach<PagesText> = {
  fr: frPages,
  'fr-simple': frSimplePages,
  en: enPages,
  ar: arPages,
  es: esPages,
  pt: ptPages,
  de: dePages,
  it: itPages,
  uk: ukPages,
  tr: trPages,
}
export const publicRepliesText: InEach<PublicRepliesText> = {
  fr: frPublicReplies,
  'fr-simple': frSimplePublicReplies,
  en: enPublicReplies,
  ar: arPublicReplies,
  es: esPublicReplies,
  pt: ptPublicReplies,
  de: dePublicReplies,
  it: itPublicReplies,
  uk: ukPublicReplies,
  tr: trPublicReplies,
}

/** What stands on the coupons of a counter and on its poster. */
export const sheetText: InEach<SheetText> = {
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
