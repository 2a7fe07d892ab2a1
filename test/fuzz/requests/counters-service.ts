import type { Service } from '#shared/contract/catalogue/service.ts'
import { wholeService } from '../../world/whole-service.ts'

/** A service that declares all it may, with a place where one may go. */
export const countersService: Service = {
  ...wholeService,
  territories: [{ territory: 'nord', name: 'Nord' }],
  places: [{ place: 'mairie', name: 'Mairie', territory: 'nord' }],
}
