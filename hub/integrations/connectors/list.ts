import type { Connector } from '../source-client/connector.ts'
import { chatwoot } from './chatwoot.ts'
import { demarchesSimplifiees } from './demarches-simplifiees.ts'
import { glpi } from './glpi.ts'
import { open311 } from './open311.ts'
import { publik } from './publik.ts'
import { redmine } from './redmine.ts'
import { rt5 } from './rt5.ts'
import { zammad } from './zammad.ts'

/** Every connector, a line each. */
export const connectors: readonly Connector[] = [
  chatwoot,
  demarchesSimplifiees,
  glpi,
  open311,
  publik,
  redmine,
  rt5,
  zammad,
]
