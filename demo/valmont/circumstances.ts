import type { CircumstancePut } from '#shared/contract/reporting/circumstance.ts'
import { oneDay } from './chance.ts'
import { townDay } from './promise.ts'

/** Events in Valmont before its first day in the hub. Fictitious, like the town. */
export function happenedBefore(firstDay: Date): readonly CircumstancePut[] {
  const ago = (days: number) => townDay(new Date(+firstDay - days * oneDay))
  return [
    {
      kind: 'storm',
      label: 'Chaussées coupées et arbres à terre',
      from: ago(86),
      until: ago(83),
      services: ['voirie'],
      territories: [],
    },
    {
      kind: 'strike',
      label: 'Agents de l’accueil et de l’état civil',
      from: ago(52),
      until: ago(49),
      services: ['etat-civil', 'petite-enfance'],
      territories: [],
    },
    {
      kind: 'works',
      label: 'Pont de Valmont fermé à la circulation, détour par La Plaine',
      from: ago(40),
      until: null,
      services: [],
      territories: ['vieux-pont', 'haut-valmont'],
    },
  ]
}
