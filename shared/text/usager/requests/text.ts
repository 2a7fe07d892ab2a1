import type { UsagerLocale } from '../../usager-locale.ts'
import { address as arAddress } from '../ar/requests/address.ts'
import { callbackSlot as arCallbackSlot } from '../ar/requests/callback-slot.ts'
import { letter as arLetter } from '../ar/requests/letter.ts'
import { mandate as arMandate } from '../ar/requests/mandate.ts'
import { presence as arPresence } from '../ar/requests/presence.ts'
import { promise as arPromise } from '../ar/requests/promise.ts'
import { reply as arReply } from '../ar/requests/reply.ts'
import { request as arRequest } from '../ar/requests/request.ts'
import { whoLooked as arWhoLooked } from '../ar/requests/who-looked.ts'
import { address as deAddress } from '../de/requests/address.ts'
import { callbackSlot as deCallbackSlot } from '../de/requests/callback-slot.ts'
import { letter as deLetter } from '../de/requests/letter.ts'
import { mandate as deMandate } from '../de/requests/mandate.ts'
import { presence as dePresence } from '../de/requests/presence.ts'
import { promise as dePromise } from '../de/requests/promise.ts'
import { reply as deReply } from '../de/requests/reply.ts'
import { request as deRequest } from '../de/requests/request.ts'
import { whoLooked as deWhoLooked } from '../de/requests/who-looked.ts'
import { address as enAddress } from '../en/requests/address.ts'
import { callbackSlot as enCallbackSlot } from '../en/requests/callback-slot.ts'
import { letter as enLetter } from '../en/requests/letter.ts'
import { mandate as enMandate } from '../en/requests/mandate.ts'
import { presence as enPresence } from '../en/requests/presence.ts'
import { promise as enPromise } from '../en/requests/promise.ts'
import { reply as enReply } from '../en/requests/reply.ts'
import { request as enRequest } from '../en/requests/request.ts'
import { whoLooked as enWhoLooked } from '../en/requests/who-looked.ts'
import { address as esAddress } from '../es/requests/address.ts'
import { callbackSlot as esCallbackSlot } from '../es/requests/callback-slot.ts'
import { letter as esLetter } from '../es/requests/letter.ts'
import { mandate as esMandate } from '../es/requests/mandate.ts'
import { presence as esPresence } from '../es/requests/presence.ts'
import { promise as esPromise } from '../es/requests/promise.ts'
import { reply as esReply } from '../es/requests/reply.ts'
import { request as esRequest } from '../es/requests/request.ts'
import { whoLooked as esWhoLooked } from '../es/requests/who-looked.ts'
import { type AddressText, address as frAddress } from '../fr/requests/address.ts'
import {
  type CallbackSlotText,
  callbackSlot as frCallbackSlot,
} from '../fr/requests/callback-slot.ts'
import { letter as frLetter, type LetterText } from '../fr/requests/letter.ts'
import { mandate as frMandate, type MandateText } from '../fr/requests/mandate.ts'
import { presence as frPresence, type PresenceText } from '../fr/requests/presence.ts'
import { promise as frPromise, type PromiseText } from '../fr/requests/promise.ts'
import { reply as frReply, type ReplyText } from '../fr/requests/reply.ts'
import { request as frRequest, type RequestText } from '../fr/requests/request.ts'
import { whoLooked as frWhoLooked, type WhoLookedText } from '../fr/requests/who-looked.ts'
import { address as frSimpleAddress } from '../fr-simple/requests/address.ts'
import { callbackSlot as frSimpleCallbackSlot } from '../fr-simple/requests/callback-slot.ts'
import { letter as frSimpleLetter } from '../fr-simple/requests/letter.ts'
import { mandate as frSimpleMandate } from '../fr-simple/requests/mandate.ts'
import { presence as frSimplePresence } from '../fr-simple/requests/presence.ts'
import { promise as frSimplePromise } from '../fr-simple/requests/promise.ts'
import { reply as frSimpleReply } from '../fr-simple/requests/reply.ts'
import { request as frSimpleRequest } from '../fr-simple/requests/request.ts'
import { whoLooked as frSimpleWhoLooked } from '../fr-simple/requests/who-looked.ts'
import { address as itAddress } from '../it/requests/address.ts'
import { callbackSlot as itCallbackSlot } from '../it/requests/callback-slot.ts'
import { letter as itLetter } from '../it/requests/letter.ts'
import { mandate as itMandate } from '../it/requests/mandate.ts'
import { presence as itPresence } from '../it/requests/presence.ts'
import { promise as itPromise } from '../it/requests/promise.ts'
import { reply as itReply } from '../it/requests/reply.ts'
import { request as itRequest } from '../it/requests/request.ts'
import { whoLooked as itWhoLooked } from '../it/requests/who-looked.ts'
import { address as ptAddress } from '../pt/requests/address.ts'
import { callbackSlot as ptCallbackSlot } from '../pt/requests/callback-slot.ts'
import { letter as ptLetter } from '../pt/requests/letter.ts'
import { mandate as ptMandate } from '../pt/requests/mandate.ts'
import { presence as ptPresence } from '../pt/requests/presence.ts'
import { promise as ptPromise } from '../pt/requests/promise.ts'
import { reply as ptReply } from '../pt/requests/reply.ts'
import { request as ptRequest } from '../pt/requests/request.ts'
import { whoLooked as ptWhoLooked } from '../pt/requests/who-looked.ts'
import { address as trAddress } from '../tr/requests/address.ts'
import { callbackSlot as trCallbackSlot } from '../tr/requests/callback-slot.ts'
import { letter as trLetter } from '../tr/requests/letter.ts'
import { mandate as trMandate } from '../tr/requests/mandate.ts'
import { presence as trPresence } from '../tr/requests/presence.ts'
import { promise as trPromise } from '../tr/requests/promise.ts'
import { reply as trReply } from '../tr/requests/reply.ts'
import { request as trRequest } from '../tr/requests/request.ts'
import { whoLooked as trWhoLooked } from '../tr/requests/who-looked.ts'
import { address as ukAddress } from '../uk/requests/address.ts'
import { callbackSlot as ukCallbackSlot } from '../uk/requests/callback-slot.ts'
import { letter as ukLetter } from '../uk/requests/letter.ts'
import { mandate as ukMandate } from '../uk/requests/mandate.ts'
import { presence as ukPresence } from '../uk/requests/presence.ts'
import { promise as ukPromise } from '../uk/requests/promise.ts'
import { reply as ukReply } from '../uk/requests/reply.ts'
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

/** What is said when an agent said that the usager was present. */
export const presenceText: InEach<PresenceText> = {
  fr: frPresence,
  'fr-simple': frSimplePresence,
  en: enPresence,
  ar: arPresence,
  es: esPresence,
  pt: ptPresence,
  de: dePresence,
  it: itPresence,
  uk: ukPresence,
  tr: trPresence,
}

/** What is said where a usager answers the service. */
export const replyText: InEach<ReplyText> = {
  fr: frReply,
  'fr-simple': frSimpleReply,
  en: enReply,
  ar: arReply,
  es: esReply,
  pt: ptReply,
  de: deReply,
  it: itReply,
  uk: ukReply,
  tr: trReply,
}

/** What is said of a call in a slot. */
export const callbackSlotText: InEach<CallbackSlotText> = {
  fr: frCallbackSlot,
  'fr-simple': frSimpleCallbackSlot,
  en: enCallbackSlot,
  ar: arCallbackSlot,
  es: esCallbackSlot,
  pt: ptCallbackSlot,
  de: deCallbackSlot,
  it: itCallbackSlot,
  uk: ukCallbackSlot,
  tr: trCallbackSlot,
}

/** What is said of somebody who acts for a usager. */
export const mandateText: InEach<MandateText> = {
  fr: frMandate,
  'fr-simple': frSimpleMandate,
  en: enMandate,
  ar: arMandate,
  es: esMandate,
  pt: ptMandate,
  de: deMandate,
  it: itMandate,
  uk: ukMandate,
  tr: trMandate,
}

/** What is said where a usager corrects or adds an address. */
export const addressText: InEach<AddressText> = {
  fr: frAddress,
  'fr-simple': frSimpleAddress,
  en: enAddress,
  ar: arAddress,
  es: esAddress,
  pt: ptAddress,
  de: deAddress,
  it: itAddress,
  uk: ukAddress,
  tr: trAddress,
}
