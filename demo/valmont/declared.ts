import type { DeclarationSent, Declared } from '#shared/contract/catalogue/declaration.ts'
import { oneDay } from './chance.ts'
import { type District, districtCodes, districts } from './services/districts.ts'

/** Population of each district. Fictitious, like everything in Valmont. */
const population: Readonly<Record<District, number>> = {
  'vieux-pont': 8_740,
  'les-tilleuls': 13_260,
  'haut-valmont': 6_150,
  'la-plaine': 12_890,
}

/** The author, one of the demo accounts. */
export const author = 'Sylvie Roche'

/** Returns the town council's decisions, with their dates of entry. */
export function decidedBefore(firstDay: Date): { at: Date; declared: readonly DeclarationSent[] } {
  const sitting = thursdayBefore(new Date(+firstDay - 120 * oneDay))
  const year = sitting.getUTCFullYear()
  const on = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(sitting)
  const council = `Délibération du conseil municipal du ${on}, n° ${year}-031`
  const all = (declared: Declared, basis = council) => ({ service: null, declared, basis })
  return {
    at: new Date(+sitting + 5 * oneDay),
    declared: [
      all({ kind: 'population', territories }, 'Recensement, réparti entre les quatre quartiers'),
      all({ kind: 'commitment', value: 0.8 }),
      all({ kind: 'floor', value: 0.6 }),
      {
        service: 'voirie',
        declared: { kind: 'margin', value: 0.07 },
        basis: `${council}, article 4`,
      },
    ],
  }
}

const territories = districtCodes.map((territory) => ({
  territory,
  name: districts[territory],
  population: population[territory],
}))

/** Returns a Thursday morning: the council of Valmont sits on Thursdays. */
function thursdayBefore(at: Date): Date {
  const morning = new Date(new Date(at).setUTCHours(9, 20, 0, 0))
  return new Date(+morning - ((morning.getUTCDay() + 3) % 7) * oneDay)
}
