import type { IdentitySent } from '#shared/contract/catalogue/identity.ts'
import drawn from '../site/art/blason.png?inline'
import arms from '../site/art/blason.svg?raw'
import { townHall } from './organisation.ts'

/** What usagers recognise the town by: the green and the arms of its site. */
export const identity: IdentitySent = {
  name: null,
  crest: Buffer.from(arms).toString('base64'),
  crest_png: drawn.slice(drawn.indexOf(',') + 1),
  accent: '#0f4c4a',
  contact: { name: 'Mairie de Valmont', ...townHall },
  legal: 'Ville de Valmont, commune. Publication\u00a0: la maire de Valmont.',
}
