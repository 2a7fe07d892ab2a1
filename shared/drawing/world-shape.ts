import type { World } from '../contract/reporting/world.ts'

/**
 * The shape of each world, a disc or a diamond, so that no meaning depends on colour. Around the
 * origin, with equal areas so that neither dominates.
 */
export const worldShape: Readonly<Record<World, string>> = {
  usager: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z',
  commun: 'M0-10 10 0 0 10-10 0Z',
}
