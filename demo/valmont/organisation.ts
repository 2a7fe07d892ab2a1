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
