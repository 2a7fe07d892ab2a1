import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { builtExtensionIds } from '#shared/contract/agents/sign-in.ts'
import type { FromPanel } from '../../extension/shared/messages.ts'
import type { SessionState, TabState } from '../../extension/shared/state.ts'
import type { RealBrowser } from './browser.ts'
import { eventually } from './eventually.ts'
import { letIn } from './inside-firefox.ts'
import { stopEventPage, stopWorker } from './stop-background.ts'

/** A real browser with the built extension. */
export interface Equipped {
  browser: Browser
  /** A page of the extension, to run scripts in. */
  inside: Page
  /** Returns the URL of a page of the extension. */
  urlOf(path: string): string
  /** Opens a tab. @returns it, and its id */
  openTab(): Promise<{ page: Page; tab: number }>
  /** Opens a page of the extension in a tab. */
  openInside(path: string): Promise<Page>
  /** Opens the panel of one tab, in a tab. */
  openPanel(tab: number): Promise<Page>
  /** Opens it, and records the requests of panel and background. Chromium only. */
  overhearPanel(tab: number): Promise<Overheard>
  /** Opens the real side panel, by a click. Chromium only. */
  openSidePanel(): Promise<Page>
  /** Grants an origin: presses the panel's button and accepts the prompt. */
  grant(origin: string): Promise<void>
  /** Revokes a grant, like the browser's settings. */
  withdraw(origin: string): Promise<void>
  /** Sets the hub, like the options page. */
  setHub(address: string): Promise<void>
  /** Sends a message to the background; resolves when handled. */
  say(message: FromPanel): Promise<void>
  kept<N extends 'agent' | 'signIn' | 'tokens'>(name: N): Promise<SessionState[N] | undefined>
  state(tab: number): Promise<TabState | undefined>
  /** Stops the background, as the browser may at any time. */
  stopBackground(): Promise<void>
  close(): Promise<void>
}

/** A panel, and the requests made while it is open. */
interface Overheard {
  panel: Page
  /** The URLs of all requests, without the extension's own files. */
  left: string[]
  end(): Promise<void>
}

/** Opens a browser with the built extension, without any grant. */
export async function equip(real: RealBrowser): Promise<Equipped> {
  const isFirefox = real.browser === 'firefox'
  const folder = resolve(`dist/extension-${isFirefox ? 'firefox' : 'chrome'}`)
  const host = isFirefox ? randomUUID() : builtExtensionIds.chromium
  const base = `${isFirefox ? 'moz' : 'chrome'}-extension://${host}/`
  const browser = isFirefox
    ? await real.open({
        args: [letIn],
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [builtExtensionIds.firefox]: host }),
          'extensions.webextOptionalPermissionPrompts': false,
        },
      })
    : await real.open({
        enableExtensions: true,
        args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
      })
  if (isFirefox) await browser.installExtension(folder)

  const openInside = async (path: string) => {
    const page = await browser.newPage()
    const opening = page.goto(base + path)
    if (isFirefox) opening.catch(() => {})
    else await opening
    // Firefox does not report when the extension is loaded: poll its page, which may be missing
    // between two navigations.
    await eventually(async () => {
      const there = await page.evaluate(() => `${location.href} is ${document.readyState}`)
      if (there !== `${base}${path} is complete`) throw new Error(there)
    })
    return page
  }
  const inside = await openInside('options/options.html')
  await passWelcome(inside)
  const say = (message: FromPanel) =>
    inside.evaluate(async (said) => void (await chrome.runtime.sendMessage(said)), message)
  const read = (name: string) =>
    inside.evaluate(async (one) => (await chrome.storage.session.get(one))[one], name)
  const tabs = () =>
    inside.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? -1))
  const patternOf = (origin: string) =>
    isFirefox ? `${origin.replace(/:\d+$/, '')}/*` : `${origin}/*`

  return {
    browser,
    inside,
    openInside,
    say,
    urlOf: (path) => base + path,
    async openTab() {
      const before = await tabs()
      const page = await browser.newPage()
      const tab = (await tabs()).find((one) => !before.includes(one)) ?? -1
      return { page, tab }
    },
    openPanel: (tab) => openInside(`panel/panel.html?tab=${tab}`),
    overhearPanel: (tab) => overhear(browser, base, `panel/panel.html?tab=${tab}`),
    openSidePanel: () => openSidePanel(browser, inside, `${base}panel/panel.html`),
    async grant(origin) {
      if (!isFirefox) await allowInChromium(browser, patternOf(origin))
      await requestByPress(inside, patternOf(origin))
      await say({ kind: 'granted', origin })
    },
    async withdraw(origin) {
      const pattern = patternOf(origin)
      await inside.evaluate((one) => chrome.permissions.remove({ origins: [one] }), pattern)
    },
    setHub: (hub) => inside.evaluate((address) => chrome.storage.local.set({ hub: address }), hub),
    kept: (name) => read(name) as Promise<never>,
    state: (tab) => read(`tab.${tab}`) as Promise<TabState | undefined>,
    stopBackground: () =>
      isFirefox ? stopEventPage(browser, builtExtensionIds.firefox) : stopWorker(browser, base),
    close: () => browser.close(),
  }
}

/** Dismisses the first-run page, which would disturb a journey. */
async function passWelcome(inside: Page): Promise<void> {
  // The extension overwrites this state when it learns of its installation, so wait.
  const before = await inside.waitForFunction(
    async () => (await chrome.storage.local.get('welcome'))['welcome'],
    { polling: 50 },
  )
  if ((await before.jsonValue()) === 'due')
    return inside.evaluate(() => chrome.storage.local.set({ welcome: 'over' }))
  // On a slow machine it opens meanwhile.
  await inside.waitForFunction(
    async () => {
      const welcome = chrome.runtime.getURL('welcome/welcome.html')
      const open = (await chrome.tabs.query({})).find(({ url }) => url === welcome)
      if (open?.id !== undefined) await chrome.tabs.remove(open.id)
      return open !== undefined
    },
    { polling: 50 },
  )
}

/** Requests a grant within a click, as browsers require. */
async function requestByPress(inside: Page, pattern: string): Promise<void> {
  const button = await inside.evaluateHandle((origin) => {
    const made = document.createElement('button')
    made.textContent = origin
    made.addEventListener('click', async () => {
      made.dataset['granted'] = String(await chrome.permissions.request({ origins: [origin] }))
    })
    document.body.prepend(made)
    return made
  }, pattern)
  await inside.bringToFront()
  await button.click()
  await inside.waitForFunction(
    (made) => made.dataset['granted'] === 'true',
    { polling: 50 },
    button,
  )
  await button.evaluate((made) => made.remove())
}

/** Opens the side panel of the clicked window, within a click. */
async function openSidePanel(browser: Browser, inside: Page, address: string): Promise<Page> {
  const button = await inside.evaluateHandle(async () => {
    const { id = 0 } = await chrome.windows.getCurrent()
    const made = document.createElement('button')
    made.textContent = 'Parvis'
    made.addEventListener('click', () => void chrome.sidePanel.open({ windowId: id }))
    document.body.prepend(made)
    return made
  })
  await inside.bringToFront()
  await button.click()
  const target = await browser.waitForTarget((one) => one.url() === address)
  await button.evaluate((made) => made.remove())
  return target.asPage()
}

/**
 * Opens an extension page in Chromium, and records its requests and the background's from the
 * start.
 */
async function overhear(browser: Browser, base: string, path: string): Promise<Overheard> {
  const left: string[] = []
  const panel = await browser.newPage()
  const worker = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(base),
  )
  const sessions = [await panel.createCDPSession(), await worker.createCDPSession()]
  for (const session of sessions) {
    session.on('Network.requestWillBeSent', ({ request: { url } }) => {
      if (!url.startsWith(base)) left.push(url)
    })
    await session.send('Network.enable')
  }
  await panel.goto(base + path)
  return {
    panel,
    left,
    async end() {
      for (const session of sessions) await session.detach()
      await panel.close()
    },
  }
}

/** Grants in advance: without a screen nobody can answer Chromium's prompt. */
async function allowInChromium(browser: Browser, pattern: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    (id, host) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { addHostPermission(id: string, host: string): Promise<void> }
      }
      return developerPrivate.addHostPermission(id, host)
    },
    builtExtensionIds.chromium,
    pattern,
  )
  await page.close()
}
