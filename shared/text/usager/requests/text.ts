import type { UsagerLocale } from '../../usager-locale.ts'
import { letter as arLetter } from '../ar/requests/letter.ts'
import { promise as arPromise } from '../ar/requests/promise.ts'
import { request as arRequest } from '../ar/requests/request.ts'
import { whoLooked as arWhoLooked } from '../ar/requests/who-looked.ts'
import { letter as deLetter } from '../de/requests/letter.ts'
import { promise as dePromise } from '../de/requests/promise.ts'
import { request as deRequest } from '../de/requests/request.ts'
import { whoLooked as deWhoLooked } from '../de/requests/who-looked.ts'
import { letter as enLetter } from '../en/requests/letter.ts'
import { promise as enPromise } from '../en/requests/promise.ts'
import { request as enRequest } from '../en/requests/request.ts'
import { whoLooked as enWhoLooked } from '../en/requests/who-looked.ts'
import { letter as esLetter } from '../es/requests/letter.ts'
import { promise as esPromise } from '../es/requests/promise.ts'
import { request as esRequest } from '../es/requests/request.ts'
import { whoLooked as esWhoLooked } from '../es/requests/who-looked.ts'
import { letter as frLetter, type LetterText } from '../fr/requests/letter.ts'
import { promise as frPromise, type PromiseText } from '../fr/requests/promise.ts'
import { request as frRequest, type RequestText } from '../fr/requests/request.ts'
import { whoLooked as frWhoLooked, type WhoLookedText } from '../fr/requests/who-looked.ts'
import { letter as frSimpleLetter } from '../fr-simple/requests/letter.ts'
import { promise as frSimplePromise } from '../fr-simple/requests/promise.ts'
import { request as frSimpleRequest } from '../fr-simple/requests/request.ts'
import { whoLooked as frSimpleWhoLooked } from '../fr-simple/requests/who-looked.ts'
import { letter as itLetter } from '../it/requests/letter.ts'
import { promise as itPromise } from '../it/requests/promise.ts'
import { request as itRequest } from '../it/requests/request.ts'
import { whoLooked as itWhoLooked } from '../it/requests/who-looked.ts'
import { letter as ptLetter } from '../pt/requests/letter.ts'
import { promise as ptPromise } from '../pt/requests/promise.ts'
import { request as ptRequest } from '../pt/requests/request.ts'
import { whoLooked as ptWhoLooked } from '../pt/requests/who-looked.ts'
import { letter as trLetter } from '../tr/requests/letter.ts'
import { promise as trPromise } from '../tr/requests/promise.ts'
import { request as trRequest } from '../tr/requests/request.ts'
import { whoLooked as trWhoLooked } from '../tr/requests/who-looked.ts'
import { letter as ukLetter } from '../uk/requests/letter.ts'
import { promise as ukPromise } from '../uk/requests/promise.ts'
import { request as ukRequest } from '../uk/requests/request.ts'
import { whoLooked as ukWhoLooked } from '../uk/requests/who-looked.ts'

/** What every language of usagers has, by language. */
type InEach<Text> = Readonly<Record<UsagerLocale, Text>>

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

/** The words of a message about a step: by e-mail, SMS or notification. */
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
