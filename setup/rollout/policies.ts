import type { Ids } from './ids.ts'
import type { Declaration } from './read-declaration.ts'
import { served } from './served-names.ts'

/** A value of a policy, as JSON has it. */
export type Value =
  | string
  | number
  | boolean
  | readonly Value[]
  | { readonly [name: string]: Value }

/** What each browser is told of the extension. */
export interface Policies {
  chrome: BrowserPolicy
  edge: BrowserPolicy
  firefox: BrowserPolicy
}

export interface BrowserPolicy {
  /** Id of the extension there. */
  id: string
  /** How it is installed: the value of `ExtensionSettings` for the id. */
  installed: { readonly [name: string]: Value }
  /** The policy of the extension. */
  settings: { readonly [name: string]: Value }
}

/** Returns what browsers are told: installed without a question, its button in sight, set. */
export function policiesOf({ address, settings }: Declaration, ids: Ids): Policies {
  const fromServer = {
    installation_mode: 'force_installed',
    update_url: `${address}/${served.chromiumUpdates}`,
    // The manifest names no server: without it the browser would look for updates nowhere.
    override_update_url: true,
  }
  const own = settings as BrowserPolicy['settings']
  return {
    chrome: {
      id: ids.chromium,
      installed: { ...fromServer, toolbar_pin: 'force_pinned' },
      settings: own,
    },
    edge: {
      id: ids.chromium,
      installed: { ...fromServer, toolbar_state: 'force_shown' },
      settings: own,
    },
    firefox: {
      id: ids.firefox,
      installed: {
        installation_mode: 'force_installed',
        install_url: `${address}/${served.firefoxPackage}`,
        default_area: 'navbar',
      },
      settings: own,
    },
  }
}
