import type { Locale } from '../locale.ts'
import { en as actsEn } from './acts-en.ts'
import { type ActsText, fr as actsFr } from './acts-fr.ts'
import { en as beliefsEn } from './beliefs-en.ts'
import { type BeliefsText, fr as beliefsFr } from './beliefs-fr.ts'
import { en as contactsEn } from './contacts-en.ts'
import { type ContactsText, fr as contactsFr } from './contacts-fr.ts'
import { en } from './en.ts'
import { en as fieldEn } from './field-en.ts'
import { type FieldText, fr as fieldFr } from './field-fr.ts'
import { en as followUpsEn } from './follow-ups-en.ts'
import { type FollowUpsText, fr as followUpsFr } from './follow-ups-fr.ts'
import { type AgentText, fr } from './fr.ts'
import { en as optionsEn } from './options-en.ts'
import { type OptionsText, fr as optionsFr } from './options-fr.ts'
import { en as panelEn } from './panel-en.ts'
import { type PanelText, fr as panelFr } from './panel-fr.ts'
import { en as personEn } from './person-en.ts'
import { type PersonText, fr as personFr } from './person-fr.ts'
import { en as proofsEn } from './proofs-en.ts'
import { type ProofsText, fr as proofsFr } from './proofs-fr.ts'
import { en as repliesEn } from './replies-en.ts'
import { type RepliesText, fr as repliesFr } from './replies-fr.ts'
import { en as sourcesEn } from './sources-en.ts'
import { type SourcesText, fr as sourcesFr } from './sources-fr.ts'
import { en as teachingEn } from './teaching-en.ts'
import { type TeachingText, fr as teachingFr } from './teaching-fr.ts'
import { en as treatmentEn } from './treatment-en.ts'
import { type TreatmentText, fr as treatmentFr } from './treatment-fr.ts'
import { en as welcomeEn } from './welcome-en.ts'
import { type WelcomeText, fr as welcomeFr } from './welcome-fr.ts'

/** Every language an agent may read; a missing one does not compile. */
export const agentText: Readonly<Record<Locale, AgentText>> = { fr, en }

/** What is said of equal treatment: place in the queue, usual delay, older requests. */
export const treatmentText: Readonly<Record<Locale, TreatmentText>> = {
  fr: treatmentFr,
  en: treatmentEn,
}

/** How far the hub's memory of a source goes. */
export const sourcesText: Readonly<Record<Locale, SourcesText>> = { fr: sourcesFr, en: sourcesEn }

/** What the panel says of what an agent does for a usager. */
export const actsText: Readonly<Record<Locale, ActsText>> = { fr: actsFr, en: actsEn }

/** What the panel of the extension says. */
export const panelText: Readonly<Record<Locale, PanelText>> = { fr: panelFr, en: panelEn }

/** What the settings of the extension say. */
export const optionsText: Readonly<Record<Locale, OptionsText>> = { fr: optionsFr, en: optionsEn }

/** What is said while a tool is taught. */
export const teachingText: Readonly<Record<Locale, TeachingText>> = {
  fr: teachingFr,
  en: teachingEn,
}

/** What is said of a step that an agent tells. */
export const proofsText: Readonly<Record<Locale, ProofsText>> = { fr: proofsFr, en: proofsEn }

/** What is said of the times at which a usager and the service spoke. */
export const contactsText: Readonly<Record<Locale, ContactsText>> = {
  fr: contactsFr,
  en: contactsEn,
}

/** What is said of what a usager answered. */
export const repliesText: Readonly<Record<Locale, RepliesText>> = { fr: repliesFr, en: repliesEn }

/** What is said of what an agent follows up. */
export const followUpsText: Readonly<Record<Locale, FollowUpsText>> = {
  fr: followUpsFr,
  en: followUpsEn,
}

/** What an agent is asked of what they believe of usagers. */
export const beliefsText: Readonly<Record<Locale, BeliefsText>> = { fr: beliefsFr, en: beliefsEn }

/** What is said of telling persons apart, of forgetting and of locking. */
export const personText: Readonly<Record<Locale, PersonText>> = { fr: personFr, en: personEn }

/** What is said of what an agent types. */
export const fieldText: Readonly<Record<Locale, FieldText>> = { fr: fieldFr, en: fieldEn }

/** What the page of the first run of the extension says. */
export const welcomeText: Readonly<Record<Locale, WelcomeText>> = { fr: welcomeFr, en: welcomeEn }
