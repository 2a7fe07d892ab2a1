import { emptyPolicy, type StoredPolicy } from '../../extension/shared/stored-policy.ts'
import { emptyTools, type StoredTools } from '../../extension/shared/stored-tools.ts'
import type { PanelWorld } from './panel-chrome.ts'
import { seen, world } from './panel-states.ts'
import { ruleOf } from './rule-signer.ts'

/** What was taken of what a hub said of the tools. */
export const toldByHub: StoredTools = {
  ...emptyTools,
  rules: [ruleOf('city.office', 3, 'Guichet')],
  leftOut: [
    { id: null, version: null, why: 'unsigned' },
    { id: null, version: null, why: 'unsigned' },
    { id: 'city.later', version: 4, why: 'schema' },
  ],
}

/** What was read of a policy that offers two tools and less purposes than the hub, one of them unknown. */
export const policy: StoredPolicy = {
  ...emptyPolicy,
  set: ['tools', 'purposes', 'lockAfter'],
  unreadable: ['lockAfter'],
  tools: ['https://demandes.valmont.example', 'https://courrier.valmont.example'],
  purposes: ['inform', 'curiosity'],
}

/** Every state of the settings, by name. */
export function optionsStates(): Record<string, PanelWorld> {
  return {
    'no tool': world(seen),
    'hub of the organisation': world(seen, {
      managed: { hub: 'https://parvis.valmont.example' },
    }),
    'a tool': world(seen, { origins: ['https://demandes.valmont.example/*'] }),
    'rules of the organisation': world(seen, {
      local: { hub: 'https://parvis.valmont.example', 'tools.hub': toldByHub },
    }),
    'a policy': world(seen, { local: { hub: 'https://parvis.valmont.example', policy } }),
  }
}
