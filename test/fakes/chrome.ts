import { vi } from 'vitest'
import { start } from '../../extension/background/start.ts'
import type { FromPage, FromPanel } from '../../extension/shared/messages.ts'
import type { TabState } from '../../extension/shared/state.ts'
import { alarmsOf } from './alarms.ts'
import { keyStoreOn } from './key-store.ts'
import { areaOn } from './storage-area.ts'

/** An in-memory browser, with the APIs that the extension's background uses. */
export interface FakeBrowser {
  /** Sets the managed policy. */
  imposes(policy: Record<string, unknown>): Promise<void>
  /** Sets another hub in the options. */
  chooses(hub: string): Promise<void>
  /** URLs opened. */
  pagesOpened: string[]
  /** URLs of tabs, where the extension may read them. */
  tabs: Map<number, string | undefined>
  /** Tabs still loading. */
  loading: Set<number>
  /** Messages sent to pages, by tab. */
  saidToPages: { tab: number; message: unknown }[]
  /** Tabs with injected scripts, and origins with registered ones. */
  injected: number[]
  registered(): readonly string[]
  /** How often the panel was opened. */
  opened: number
  /** Returns the redirect of the sign-in window. */
  showSignIn(url: string): Promise<string | undefined>
  /** Stops and restarts the background. */
  restart(): void
  /** Navigates a tab, and fires its events. */
  goes(tab: number, url: string | undefined): Promise<void>
  closes(tab: number): Promise<void>
  /** Activates a tab. */
  activates(tab: number): Promise<void>
  /** The tab that the window shows; there is one window. */
  active: number
  /** Updates the extension: the browser unregisters its scripts and fires `onInstalled`. */
  updates(): Promise<void>
  /** Installs the extension. */
  installs(): Promise<void>
  /** Offers an update of the extension. */
  offersUpdate(version: string): Promise<void>
  /** Number of reloads for an update. */
  reloaded: number
  /** Whether the person is typing in an extension page. */
  isTyping: boolean
  /** Badge text and title of the toolbar button, by tab; `everyTab` where a tab has none of its own. */
  badges: Map<number, string>
  titles: Map<number, string>
  /** Sets the idle state; the browser reports it after a minute. */
  isUsed(how: 'active' | 'idle' | 'locked', seconds?: number): Promise<void>
  /** Idle detection interval, in seconds. */
  patience: number
  clicks(tab: number): Promise<void>
  /** Presses the key of a command in the page of a tab. */
  presses(command: string, tab: number): Promise<void>
  /** Types this after the keyword in the address bar, and enters it. */
  enters(text: string): Promise<void>
  /** The browser opens no panel by itself. */
  isShut: boolean
  /** The package names this origin: the browser permits it from the start, and tells nobody. */
  brings(origin: string): void
  grants(origin: string): Promise<void>
  withdraws(origin: string): Promise<void>
  /** Sends a message from a content script. @returns the answer */
  pageSays(tab: number, message: FromPage | object, sender?: object): Promise<unknown>
  panelSays(message: FromPanel | object, sender?: object): Promise<unknown>
  state(tab: number): TabState | undefined
  session: Map<string, unknown>
  /** Keys it holds, by name. */
  keys: Map<string, unknown>
  local: Map<string, unknown>
  managed: Map<string, unknown>
}

/** No tab has this number. */
export const everyTab = -1

type Listener = (...told: never[]) => unknown

/** Installs it as the global `chrome`, and starts the background. */
export function openFakeBrowser(base = 'chrome-extension://parvis/'): FakeBrowser {
  const listeners = new Map<string, Listener[]>()
  const permitted = new Set<string>()
  let scripts: { id: string; matches: string[] }[] = []
  let used = { how: 'active', seconds: 0 }
  const event = (name: string) => ({
    addListener: (listener: Listener) =>
      listeners.set(name, [...(listeners.get(name) ?? []), listener]),
  })
  const emit = async (name: string, ...told: unknown[]) => {
    for (const listener of listeners.get(name) ?? []) listener(...(told as never[]))
    await settled()
  }
  const say = (message: object, sender: object) =>
    new Promise((resolve) => {
      for (const listener of listeners.get('message') ?? [])
        if (!listener(...([message, sender, resolve] as never[]))) resolve('unheard')
    })
  const tabOf = (id: number) => ({
    id,
    url: fake.tabs.get(id),
    status: fake.loading.has(id) ? 'loading' : 'complete',
    windowId: 1,
  })

  const fake: FakeBrowser = {
    pagesOpened: [],
    tabs: new Map(),
    loading: new Set(),
    saidToPages: [],
    injected: [],
    registered: () => scripts.flatMap(({ matches }) => matches),
    opened: 0,
    showSignIn: async () => undefined,
    restart() {
      listeners.clear()
      const open = async () => {
        if (fake.isShut) throw new Error('no gesture')
        fake.opened += 1
      }
      const panel = { open }
      start({ pageScript: 'page.js', pointingScript: 'pointing.js', panel })
    },
    goes(tab, url) {
      fake.tabs.set(tab, url)
      return emit('updated', tab, { status: 'loading', ...(url && { url }) }, tabOf(tab))
    },
    closes: (tab) => emit('removed', tab),
    active: 1,
    activates(tab) {
      fake.active = tab
      return emit('activated', { tabId: tab, windowId: 1 })
    },
    updates() {
      scripts = []
      return emit('installed', { reason: 'update' })
    },
    offersUpdate: (version) => emit('update', { version }),
    reloaded: 0,
    isTyping: false,
    badges: new Map(),
    titles: new Map(),
    isUsed(how, seconds = 0) {
      used = { how, seconds }
      return emit('used', how)
    },
    patience: 60,
    installs: () => emit('installed', { reason: 'install' }),
    presses: (command, tab) => emit('pressed', command, tabOf(tab)),
    async enters(text) {
      await emit('begun')
      await emit('entered', text)
    },
    isShut: false,
    clicks: (tab) => emit('clicked', tabOf(tab)),
    brings: (origin) => void permitted.add(`${origin}/*`),
    async grants(origin) {
      permitted.add(`${origin}/*`)
      await emit('permitted', { origins: [`${origin}/*`] })
    },
    async withdraws(origin) {
      permitted.delete(`${origin}/*`)
      await emit('withdrawn', { origins: [`${origin}/*`] })
    },
    pageSays: (tab, message, sender = {}) =>
      say(message, {
        id: 'parvis',
        tab: tabOf(tab),
        url: fake.tabs.get(tab),
        frameId: 0,
        ...sender,
      }),
    panelSays: (message, sender = {}) =>
      say(message, { id: 'parvis', url: `${base}panel/panel.html`, ...sender }),
    async imposes(policy) {
      fake.managed.clear()
      for (const [name, value] of Object.entries(policy)) fake.managed.set(name, value)
      await emit('stored', policy, 'managed')
    },
    async chooses(hub) {
      fake.local.set('hub', hub)
      await emit('stored', { hub: { newValue: hub } }, 'local')
    },
    state: (tab) => fake.session.get(`tab.${tab}`) as TabState | undefined,
    session: new Map(),
    keys: new Map(),
    local: new Map(),
    managed: new Map(),
  }

  for (const [name, made] of Object.entries(keyStoreOn(fake.keys))) vi.stubGlobal(name, made)
  vi.stubGlobal('chrome', {
    storage: {
      session: areaOn(fake.session),
      local: areaOn(fake.local),
      managed: areaOn(fake.managed),
      onChanged: event('stored'),
    },
    runtime: {
      id: 'parvis',
      getURL: (path: string) => base + path,
      onMessage: event('message'),
      onInstalled: event('installed'),
      onUpdateAvailable: event('update'),
      getManifest: () => ({ version: '1.2.3' }),
      reload() {
        fake.reloaded += 1
      },
      sendMessage: async () => {
        if (!fake.isTyping) throw new Error('nobody answers')
        return true
      },
    },
    alarms: { ...alarmsOf((name) => emit('alarm', { name })), onAlarm: event('alarm') },
    idle: {
      setDetectionInterval(seconds: number) {
        fake.patience = seconds
      },
      queryState: async (seconds: number) =>
        used.how === 'idle' && used.seconds < seconds ? 'active' : used.how,
      onStateChanged: event('used'),
    },
    tabs: {
      query: async ({ active }: chrome.tabs.QueryInfo) =>
        [...fake.tabs.keys()].filter((tab) => !active || tab === fake.active).map(tabOf),
      get: async (tab: number) => tabOf(tab),
      create: async ({ url }: { url: string }) => ({ id: 100 + fake.pagesOpened.push(url) }),
      sendMessage: async (tab: number, message: unknown) => fake.saidToPages.push({ tab, message }),
      onUpdated: event('updated'),
      onActivated: event('activated'),
      onRemoved: event('removed'),
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => permitted.has(origin)),
      onAdded: event('permitted'),
      onRemoved: event('withdrawn'),
    },
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      registerContentScripts: async (some: typeof scripts) => {
        scripts = some
      },
      updateContentScripts: async (some: typeof scripts) => {
        scripts = some
      },
      unregisterContentScripts: async () => {
        scripts = []
      },
      executeScript: async ({ target }: { target: { tabId: number } }) =>
        fake.injected.push(target.tabId),
    },
    commands: { onCommand: event('pressed') },
    omnibox: { onInputStarted: event('begun'), onInputEntered: event('entered') },
    windows: { getLastFocused: async () => ({ id: 1 }) },
    action: {
      onClicked: event('clicked'),
      setBadgeText: async ({ tabId = everyTab, text }: { tabId?: number; text: string }) =>
        void fake.badges.set(tabId, text),
      setTitle: async ({ tabId = everyTab, title }: { tabId?: number; title: string }) =>
        void fake.titles.set(tabId, title),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    identity: {
      getRedirectURL: () => 'https://parvis.chromiumapp.org/',
      launchWebAuthFlow: ({ url }: { url: string }) => fake.showSignIn(url),
    },
    i18n: { getUILanguage: () => 'fr', getMessage: (name: string) => `the words of ${name}` },
  })
  fake.restart()
  return fake
}

/** Resolves when all pending work without external input is done. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 2_000; turn++) await Promise.resolve()
}
