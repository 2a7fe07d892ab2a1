import type { LetterIdentity } from '../../hub/catalogue/identity/letter-identity.ts'
import { town } from './town.ts'

/** A crest of the town, as messages show it: one green pixel. */
const crest =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGOQjrMGAAFMALWw8PrRAAAAAElFTkSuQmCC'

/** How the town shows itself in messages. */
export const townIdentity: LetterIdentity = {
  name: town.name,
  crest: { png: Buffer.from(crest, 'base64'), width: 37, height: 44 },
  accent: '#1b5e3b',
  accentDark: '#8ccb97',
  contact: { name: 'Mairie', phone: '+33 1 99 00 20 20', email: 'mairie@bourg.example' },
  legal: 'Commune de Bourg, 1 place du Marché, 00000 Bourg',
}
