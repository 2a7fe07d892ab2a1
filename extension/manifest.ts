/** The browsers the extension is built for. */
export type ExtensionBrowser = 'chromium' | 'firefox'

/**
 * The manifest of one browser. The installed extension may read no page: each origin is granted by
 * the agent, or not at all.
 * @param version as `package.json` has it
 */
export function writeManifest(browser: ExtensionBrowser, version: string) {
  return { ...common, version, ...(browser === 'chromium' ? chromium : firefox) }
}

/** Makes the same id everywhere, `jpmlhkmogfdpakbfbjgagffbkbahblge`, which the hub lets sign in. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAs8ti1u9uBtBskptxl8abag/wW74bCZUFLfFFj/2EhYlDeVD+8uVltY+O0ZgCILzU0Ob3d9b6Lt4egNluMyCGizAIJ87D9qBc9HOrUXKjmun7jvb6kxokEidFknxzyG5FxvXA270bS57apvQvI6ITzCr1fxWw9VW66v9zHA4O0HtEGOLGMnkkdQo3pL7oW5WumCSfcuKTRXlMt9C+368KF/H6jba2PCMu1eqKvqjONLu252sf/salzRL/+heMViJXqLgNJf57r/xyRH+Rtpe626gQTTMkzMelZFl9OSBJR/vES9vCc1uKNTHDcKM85BiqcXfPVmZuZpjiDoqruyd+LQIDAQAB'

const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' }

/** Calls go to a hub over TLS, or to one on the same machine. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  'connect-src https: http://127.0.0.1:* http://localhost:*',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const panel = 'panel/panel.html'

const common = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'fr',
  icons,
  action: { default_icon: icons, default_title: '__MSG_open__' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
    same_purpose: {
      suggested_key: { default: 'Alt+Shift+Y' },
      description: '__MSG_samePurpose__',
    },
    type_reference: {
      suggested_key: { default: 'Alt+Shift+S' },
      description: '__MSG_typeReference__',
    },
  },
  omnibox: { keyword: 'parvis' },
  options_ui: { page: 'options/options.html', open_in_tab: true },
  content_security_policy: { extension_pages: policy },
  optional_host_permissions: ['http://*/*', 'https://*/*'],
}

/** No browser asks about one of these: see what each is for in `docs/operate/running.md`. */
const permissions = ['storage', 'identity', 'scripting', 'activeTab', 'alarms', 'idle']

const chromium = {
  key,
  minimum_chrome_version: '116',
  permissions: [...permissions, 'sidePanel'],
  background: { service_worker: 'background/main.ts', type: 'module' },
  side_panel: { default_path: panel },
  storage: { managed_schema: 'managed.json' },
}

const firefox = {
  // Chromium has no such key: there policy or the agent pins the button.
  action: { ...common.action, default_area: 'navbar' },
  permissions,
  background: { scripts: ['background/main.ts'], type: 'module' },
  sidebar_action: {
    default_panel: panel,
    default_title: 'Parvis',
    default_icon: icons,
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: 'extension@parvis.example',
      strict_min_version: '140.0',
      // What is looked up and what is written for a usager are sent to the hub of the agent's own
      // organisation, and to nobody else.
      data_collection_permissions: {
        required: ['personallyIdentifyingInfo', 'authenticationInfo', 'personalCommunications'],
      },
    },
  },
}
