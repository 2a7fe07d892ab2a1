/** The organisation of the demo. Fictitious, like all its names, numbers and addresses. */
export const organisation = { organisation: 'valmont', name: 'Ville de Valmont' } as const

/** Id of the town's website in the hub. */
export const site = 'valmont'

/** Time zone of the town. */
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

/** The source of the town's own requests. */
export const source = 'site-valmont'
