import type { UsagerLocale } from '../usager-locale.ts'
import { instruments as arInstruments } from './ar/instruments.ts'
import { letter as arLetter } from './ar/letter.ts'
import { notice as arNotice } from './ar/notice.ts'
import { pages as arPages } from './ar/pages.ts'
import { promise as arPromise } from './ar/promise.ts'
import { publicReplies as arPublicReplies } from './ar/public-replies.ts'
import { receipt as arReceipt } from './ar/receipt.ts'
import { refusals as arRefusals } from './ar/refusals.ts'
import { request as arRequest } from './ar/request.ts'
import { rest as arRest } from './ar/rest.ts'
import { whoLooked as arWhoLooked } from './ar/who-looked.ts'
import { words as arWords } from './ar/words.ts'
import { instruments as deInstruments } from './de/instruments.ts'
import { letter as deLetter } from './de/letter.ts'
import { notice as deNotice } from './de/notice.ts'
import { pages as dePages } from './de/pages.ts'
import { promise as dePromise } from './de/promise.ts'
import { publicReplies as dePublicReplies } from './de/public-replies.ts'
import { receipt as deReceipt } from './de/receipt.ts'
import { refusals as deRefusals } from './de/refusals.ts'
import { request as deRequest } from './de/request.ts'
import { rest as deRest } from './de/rest.ts'
import { whoLooked as deWhoLooked } from './de/who-looked.ts'
import { words as deWords } from './de/words.ts'
import { instruments as enInstruments } from './en/instruments.ts'
import { letter as enLetter } from './en/letter.ts'
import { notice as enNotice } from './en/notice.ts'
import { pages as enPages } from './en/pages.ts'
import { promise as enPromise } from './en/promise.ts'
import { publicReplies as enPublicReplies } from './en/public-replies.ts'
import { receipt as enReceipt } from './en/receipt.ts'
import { refusals as enRefusals } from './en/refusals.ts'
import { request as enRequest } from './en/request.ts'
import { rest as enRest } from './en/rest.ts'
import { whoLooked as enWhoLooked } from './en/who-looked.ts'
import { words as enWords } from './en/words.ts'
import { instruments as esInstruments } from './es/instruments.ts'
import { letter as esLetter } from './es/letter.ts'
import { notice as esNotice } from './es/notice.ts'
import { pages as esPages } from './es/pages.ts'
import { promise as esPromise } from './es/promise.ts'
import { publicReplies as esPublicReplies } from './es/public-replies.ts'
import { receipt as esReceipt } from './es/receipt.ts'
import { refusals as esRefusals } from './es/refusals.ts'
import { request as esRequest } from './es/request.ts'
import { rest as esRest } from './es/rest.ts'
import { whoLooked as esWhoLooked } from './es/who-looked.ts'
import { words as esWords } from './es/words.ts'
import { instruments as frInstruments, type InstrumentsText } from './fr/instruments.ts'
import { letter as frLetter, type LetterText } from './fr/letter.ts'
import { notice as frNotice, type NoticeText } from './fr/notice.ts'
import { pages as frPages, type PagesText } from './fr/pages.ts'
import { promise as frPromise, type PromiseText } from './fr/promise.ts'
import { publicReplies as frPublicReplies, type PublicRepliesText } from './fr/public-replies.ts'
import { receipt as frReceipt, type ReceiptText } from './fr/receipt.ts'
import { refusals as frRefusals, type RefusalsText } from './fr/refusals.ts'
import { request as frRequest, type RequestText } from './fr/request.ts'
import { rest as frRest, type RestText } from './fr/rest.ts'
import { whoLooked as frWhoLooked, type WhoLookedText } from './fr/who-looked.ts'
import { words as frWords, type UsagerText } from './fr/words.ts'
import { instruments as frSimpleInstruments } from './fr-simple/instruments.ts'
import { letter as frSimpleLetter } from './fr-simple/letter.ts'
import { notice as frSimpleNotice } from './fr-simple/notice.ts'
import { pages as frSimplePages } from './fr-simple/pages.ts'
import { promise as frSimplePromise } from './fr-simple/promise.ts'
import { publicReplies as frSimplePublicReplies } from './fr-simple/public-replies.ts'
import { receipt as frSimpleReceipt } from './fr-simple/receipt.ts'
import { refusals as frSimpleRefusals } from './fr-simple/refusals.ts'
import { request as frSimpleRequest } from './fr-simple/request.ts'
import { rest as frSimpleRest } from './fr-simple/rest.ts'
import { whoLooked as frSimpleWhoLooked } from './fr-simple/who-looked.ts'
import { words as frSimpleWords } from './fr-simple/words.ts'
import { instruments as itInstruments } from './it/instruments.ts'
import { letter as itLetter } from './it/letter.ts'
import { notice as itNotice } from './it/notice.ts'
import { pages as itPages } from './it/pages.ts'
import { promise as itPromise } from './it/promise.ts'
import { publicReplies as itPublicReplies } from './it/public-replies.ts'
import { receipt as itReceipt } from './it/receipt.ts'
import { refusals as itRefusals } from './it/refusals.ts'
import { request as itRequest } from './it/request.ts'
import { rest as itRest } from './it/rest.ts'
import { whoLooked as itWhoLooked } from './it/who-looked.ts'
import { words as itWords } from './it/words.ts'
import { instruments as ptInstruments } from './pt/instruments.ts'
import { letter as ptLetter } from './pt/letter.ts'
import { notice as ptNotice } from './pt/notice.ts'
import { pages as ptPages } from './pt/pages.ts'
import { promise as ptPromise } from './pt/promise.ts'
import { publicReplies as ptPublicReplies } from './pt/public-replies.ts'
import { receipt as ptReceipt } from './pt/receipt.ts'
import { refusals as ptRefusals } from './pt/refusals.ts'
import { request as ptRequest } from './pt/request.ts'
import { rest as ptRest } from './pt/rest.ts'
import { whoLooked as ptWhoLooked } from './pt/who-looked.ts'
import { words as ptWords } from './pt/words.ts'
import { instruments as trInstruments } from './tr/instruments.ts'
import { letter as trLetter } from './tr/letter.ts'
import { notice as trNotice } from './tr/notice.ts'
import { pages as trPages } from './tr/pages.ts'
import { promise as trPromise } from './tr/promise.ts'
import { publicReplies as trPublicReplies } from './tr/public-replies.ts'
import { receipt as trReceipt } from './tr/receipt.ts'
import { refusals as trRefusals } from './tr/refusals.ts'
import { request as trRequest } from './tr/request.ts'
import { rest as trRest } from './tr/rest.ts'
import { whoLooked as trWhoLooked } from './tr/who-looked.ts'
import { words as trWords } from './tr/words.ts'
import { instruments as ukInstruments } from './uk/instruments.ts'
import { letter as ukLetter } from './uk/letter.ts'
import { notice as ukNotice } from './uk/notice.ts'
import { pages as ukPages } from './uk/pages.ts'
import { promise as ukPromise } from './uk/promise.ts'
import { publicReplies as ukPublicReplies } from './uk/public-replies.ts'
import { receipt as ukReceipt } from './uk/receipt.ts'
import { refusals as ukRefusals } from './uk/refusals.ts'
import { request as ukRequest } from './uk/request.ts'
import { rest as ukRest } from './uk/rest.ts'
import { whoLooked as ukWhoLooked } from './uk/who-looked.ts'
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

/** What the page of a request and a carnet say, and what is told there. */
export const requestText: InEach<RequestText> = {
  fr: frRequest,
  'fr-simple': frSimpleRequest,
  en: enRequest,
  ar: arRequest,
  es: esRequest,
  pt: ptRequest,
  de: deRequest,
  it: itRequest,
  uk: ukRequest,
  tr: trRequest,
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

/** What is said of signed promises. */
export const promiseText: InEach<PromiseText> = {
  fr: frPromise,
  'fr-simple': frSimplePromise,
  en: enPromise,
  ar: arPromise,
  es: esPromise,
  pt: ptPromise,
  de: dePromise,
  it: itPromise,
  uk: ukPromise,
  tr: trPromise,
}

/** What is said around a step that a usager is sent, by e-mail, SMS or notification. */
export const letterText: InEach<LetterText> = {
  fr: frLetter,
  'fr-simple': frSimpleLetter,
  en: enLetter,
  ar: arLetter,
  es: esLetter,
  pt: ptLetter,
  de: deLetter,
  it: itLetter,
  uk: ukLetter,
  tr: trLetter,
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

/** What is said of who looked at a request. */
export const whoLookedText: InEach<WhoLookedText> = {
  fr: frWhoLooked,
  'fr-simple': frSimpleWhoLooked,
  en: enWhoLooked,
  ar: arWhoLooked,
  es: esWhoLooked,
  pt: ptWhoLooked,
  de: deWhoLooked,
  it: itWhoLooked,
  uk: ukWhoLooked,
  tr: trWhoLooked,
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
