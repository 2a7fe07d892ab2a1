/** The initial state of the browser for a panel. */
export interface PanelWorld {
  session: Record<string, unknown>
  local: Record<string, unknown>
  managed: Record<string, unknown>
  /** Tab shown in the panel's window. */
  active: number
  language: string
  /** Origins that are granted, as patterns. */
  origins: string[]
  /** Whether the person accepts the permission prompt. */
  agrees: boolean
  isFirefox: boolean
  /** What the background answers where it is asked for what the agent follows up. */
  followUps?: object
  /** Key that is pressed once the panel is read. */
  key?: string
  /** How what is typed is read, whatever it is. */
  readings?: readonly object[]
  /** Whether the button of the extension is in the toolbar. */
  isPinned: boolean
}

/** The test's access to the browser, in the page: `window.fake`. */
export interface FakeBrowser {
  set(area: 'session' | 'local', values: Record<string, unknown>): void
  activate(tab: number): void
  /** Puts the button into the toolbar, and comes back to the page. */
  pin(): void
  /** Messages the panel sent to the background. */
  sent: unknown[]
  /** Requested patterns, one text a prompt; `null` outside of a click. */
  asked: (string | null)[]
  /** Times the options were opened. */
  opened: number
  /** Addresses of the tabs it was asked to open. */
  tabs: string[]
  /** Messages of the panel reach nobody. */
  isSilent: boolean
  /** Sends a message of the background. @returns immediate answers */
  says(message: object): unknown[]
  /** Invalidates the extension context of the page. */
  dies(): void
}

/**
 * Installs an in-memory `chrome` before the page's scripts. It runs in the page, so it imports
 * nothing.
 */
export function installChrome(world: PanelWorld): void {
  type Listener = (...heard: unknown[]) => void
  const event = () => {
    const listeners = new Set<Listener>()
    return {
      addListener: (one: Listener) => listeners.add(one),
      removeListener: (one: Listener) => listeners.delete(one),
      say: (...heard: unknown[]) => {
        for (const one of listeners) one(...heard)
      },
    }
  }
  const [onChanged, onActivated, onAdded, onRemoved] = [event(), event(), event(), event()]
  const onMessage = event()
  let id: string | undefined = 'fake'
  const own = 1
  const window = globalThis as unknown as { chrome: unknown; fake: FakeBrowser }

  const areaOf = (name: 'session' | 'local' | 'managed') => {
    const values = world[name]
    return {
      get: async (asked: string | null) => {
        const read =
          asked === null ? { ...values } : asked in values ? { [asked]: values[asked] } : {}
        // The real one is in another process: never answer in the same turn.
        await new Promise((resolve) => setTimeout(resolve, 5))
        return read
      },
      set: async (more: Record<string, unknown>) => {
        const changes: Record<string, unknown> = {}
        for (const [key, newValue] of Object.entries(more)) {
          changes[key] = { oldValue: values[key], newValue }
          values[key] = newValue
        }
        onChanged.say(changes, name)
      },
      remove: async (key: string) => {
        delete values[key]
        onChanged.say({ [key]: {} }, name)
      },
    }
  }
  const storage = {
    session: areaOf('session'),
    local: areaOf('local'),
    managed: areaOf('managed'),
    onChanged,
  }
  const fake: FakeBrowser = {
    set: (area, values) => void storage[area].set(values),
    activate: (tab) => {
      world.active = tab
      onActivated.say({ tabId: tab, windowId: own })
    },
    sent: [],
    asked: [],
    opened: 0,
    tabs: [],
    isSilent: false,
    says: (message) => {
      const answers: unknown[] = []
      onMessage.say(message, {}, (answer: unknown) => answers.push(answer))
      return answers
    },
    pin: () => {
      world.isPinned = true
      dispatchEvent(new Event('focus'))
    },
    dies: () => {
      id = undefined
    },
  }
  window.fake = fake
  window.chrome = {
    storage,
    i18n: { getUILanguage: () => world.language },
    tabs: {
      query: async () => [{ id: world.active, windowId: own }],
      create: async ({ url = '' }: { url?: string }) => void fake.tabs.push(url),
      connect: () => ({
        onDisconnect: { addListener() {} },
        postMessage() {},
        disconnect() {},
      }),
      onActivated,
    },
    action: {
      getUserSettings: async () => ({ isOnToolbar: world.isPinned }),
    },
    commands: {
      getAll: async () => [{ name: '_execute_action', description: '', shortcut: 'Alt+Shift+U' }],
    },
    runtime: {
      get id() {
        return id
      },
      onMessage,
      sendMessage: async (message: unknown) => {
        if (fake.isSilent) throw new Error('nobody listens')
        if ((message as { kind: string }).kind === 'read_typed') return world.readings ?? []
        fake.sent.push(message)
        const { kind } = message as { kind: string }
        if (kind === 'list_follow_ups') return world.followUps
        return kind === 'mark_follow_up' ? { told: true } : undefined
      },
      openOptionsPage: async () => {
        fake.opened += 1
      },
      getURL: () => (world.isFirefox ? 'moz-extension://fake/' : 'chrome-extension://fake/'),
      getManifest: () => ({ version: '1.2.3' }),
    },
    permissions: {
      onAdded,
      onRemoved,
      getAll: async () => ({ origins: [...world.origins] }),
      request: async ({ origins: patterns }: { origins: string[] }) => {
        const isPress = navigator.userActivation?.isActive !== false
        fake.asked.push(isPress ? patterns.join(' ') : null)
        if (!world.agrees) return false
        world.origins.push(...patterns)
        onAdded.say({})
        return true
      },
      remove: async ({ origins: [pattern = ''] }: { origins: string[] }) => {
        world.origins = world.origins.filter((one) => one !== pattern)
        onRemoved.say({})
        return true
      },
    },
  }
}
