/** The districts the town declares, by their code. Names are the same in every language. */
export const districts = {
  'vieux-pont': 'Vieux-Pont',
  'les-tilleuls': 'Les Tilleuls',
  'haut-valmont': 'Haut-Valmont',
  'la-plaine': 'La Plaine',
} as const

/** Code of a district. */
export type District = keyof typeof districts

/** Every district's code, the centre first. */
export const districtCodes = Object.keys(districts) as [District, ...District[]]
