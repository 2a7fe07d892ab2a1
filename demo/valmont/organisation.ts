import type { Localised } from '#shared/text/locale.ts'

/** The town that runs this hub. Fictitious, like every name, number and address of the demo. */
export const organisation = { organisation: 'valmont', name: 'Ville de Valmont' } as const

/** The town's public website, as the hub knows it. */
export const site = 'valmont'

/** Where the town lives: every hour it announces is an hour there. */
export const zone = 'Europe/Paris'

/** How to reach the town hall itself. */
export const townHall = {
  address: '1 place du Vieux-Pont, Valmont',
  phone: '+33 1 99 00 20 20',
  email: 'mairie@valmont.example',
} as const

/** The person usagers write to about their personal data. */
export const dataProtectionOfficer = {
  email: 'donnees@valmont.example',
  phone: '+33 1 99 00 20 29',
} as const

/**
 * RGPD article 13 in one line: who is responsible, what for, how long, which rights.
 * Every site must have one before it asks anybody anything.
 */
export const notice: Localised = {
  fr: 'La Ville de Valmont utilise votre avis pour améliorer ce service. Elle garde les commentaires 12 mois et les réponses 25 mois. Avec votre code de reçu, vous pouvez demander à le relire ou à l’effacer.',
  en: 'The Town of Valmont uses your opinion to improve this service. It keeps comments for 12 months and answers for 25 months. With your receipt code you can ask to read it again or to have it deleted.',
}
