import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'
import { chatwoot } from './chatwoot.ts'
import { demarchesSimplifiees } from './demarches-simplifiees.ts'
import { glpi } from './glpi.ts'
import { outlookWeb } from './outlook-web.ts'
import { publik } from './publik.ts'
import { redmine } from './redmine.ts'
import { requestTracker } from './request-tracker.ts'
import { roundcube } from './roundcube.ts'
import { valmontOffice } from './valmont-office.ts'
import { zammad } from './zammad.ts'
import { zimbra } from './zimbra.ts'

/** Every tool rule that comes with the extension, one file each. */
export const toolRules: readonly ToolRule[] = [
  chatwoot,
  demarchesSimplifiees,
  glpi,
  outlookWeb,
  publik,
  redmine,
  requestTracker,
  roundcube,
  valmontOffice,
  zammad,
  zimbra,
]
