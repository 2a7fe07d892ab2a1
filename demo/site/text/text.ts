import type { Locale } from '#shared/text/locale.ts'
import { en } from './en.ts'
import { fr, type SiteText } from './fr.ts'
import { identityEn } from './identity-en.ts'
import { type IdentityText, identityFr } from './identity-fr.ts'
import { inboxEn } from './inbox-en.ts'
import { type InboxText, inboxFr } from './inbox-fr.ts'
import { officeEn } from './office-en.ts'
import { type OfficeText, officeFr } from './office-fr.ts'
import { privacyEn } from './privacy-en.ts'
import { privacyFr } from './privacy-fr.ts'
import type { PrivacySection } from './privacy-section.ts'
import { storiesEn } from './stories-en.ts'
import { type StoriesText, storiesFr } from './stories-fr.ts'
import { witnessesEn } from './witnesses-en.ts'
import { type WitnessesText, witnessesFr } from './witnesses-fr.ts'

/** Every language of the town's site; a missing one does not compile. */
export const siteText: Readonly<Record<Locale, SiteText>> = { fr, en }

/** The page of RGPD article 13, section by section. */
export const privacyText: Readonly<Record<Locale, readonly PrivacySection[]>> = {
  fr: privacyFr,
  en: privacyEn,
}

/** Where the town's agents sign in. */
export const identityText: Readonly<Record<Locale, IdentityText>> = {
  fr: identityFr,
  en: identityEn,
}

/** The tool the town's agents keep requests in. */
export const officeText: Readonly<Record<Locale, OfficeText>> = { fr: officeFr, en: officeEn }

/** Where what is sent in the demo arrives. */
export const inboxText: Readonly<Record<Locale, InboxText>> = { fr: inboxFr, en: inboxEn }

/** The page that leads through the demo. */
export const storiesText: Readonly<Record<Locale, StoriesText>> = { fr: storiesFr, en: storiesEn }

/** What `parvis demo witnesses` tells. */
export const witnessesText: Readonly<Record<Locale, WitnessesText>> = {
  fr: witnessesFr,
  en: witnessesEn,
}
