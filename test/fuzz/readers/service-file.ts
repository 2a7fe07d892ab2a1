import { readOwnService } from '../../../hub/catalogue/services/read-service.ts'
import { libraryCard } from '../../world/offered.ts'
import { readOwnJson } from './own-json.ts'
import type { Reader } from './reader.ts'

export const serviceFile: Reader = {
  name: 'service-file',
  seeds: [JSON.stringify(libraryCard), `/* a service */ ${JSON.stringify(libraryCard, null, 2)}`],
  read: (input) => readOwnJson(input, 'service', readOwnService),
}
