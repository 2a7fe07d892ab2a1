import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SessionState } from '../../../extension/shared/state.ts'
import { textOf } from '../../fakes/panel-window.ts'
import { browsers, type RealBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { type ExtensionGuide, openExtensionGuide } from '../../world/extension-guide.ts'
import { type FileServer, serveFiles } from '../../world/file-server.ts'
import { freePort } from '../../world/free-port.ts'
import { insideFirefox, letIn } from '../../world/inside-firefox.ts'
import { startLivedDemo } from '../../world/lived-demo.ts'
import { canBeManaged, manage } from '../../world/managed-browser.ts'
import { passIdentityProvider, pressButton } from '../../world/panel.ts'
import { ownFolder, type Product } from '../../world/product.ts'

/**
 * How long a page is asked before it is opened again: Firefox never answers a call to a page that it
 * replaces meanwhile, and a wait has an end where a call has none.
 */
const awhile = { timeout: 20_000 }
/** The same for a wait in the page: one behind the page of welcome draws no frame, at which it would look. */
const behind = { ...awhile, polling: 100 }

const firefoxId = 'extension@ville.example'
const managed = browsers.filter(canBeManaged)

describe.skipIf(managed.length === 0)('An administrator who follows the guide', () => {
  const folder = ownFolder()
  const town = join(folder.path, 'town')
  let server: FileServer
  let demo: Product
  let guide: ExtensionGuide
  let port: number
  let chromiumId = ''
  let tool = ''
  const seats = new Map<string, Seat>()

  beforeAll(async () => {
    server = await serveFiles(join(folder.path, 'var/www/outils'))
    port = await freePort(6)
    demo = await startLivedDemo(town, { port })
    tool = new URL(demo.at('back office')).origin
    guide = openExtensionGuide(folder.path, {
      'https://outils.ville.example': server.url,
      'https://parvis.ville.example': demo.at('hub'),
      'https://demandes.ville.example': tool,
    })
    guide.declare({})
    for (const step of ['key', 'package'] as const) {
      const [, id] = /\b([a-p]{32})\b/.exec(await guide.type(step)) ?? []
      chromiumId = id ?? chromiumId
    }
    for (const step of ['serve', 'chromium', 'firefox'] as const) await guide.type(step)
    // Chromium shows nobody what an organisation installed, unless it says so: this test looks.
    writeFileSync(
      join(guide.etc, 'chromium/policies/managed/tools-of-developers.json'),
      JSON.stringify({ DeveloperToolsAvailability: 1 }),
    )
    for (const real of managed)
      seats.set(real.browser, await openSeat(real, guide.etc, folder.path, chromiumId))
  })
  afterAll(async () => {
    for (const { browser } of seats.values()) await browser.close()
    await demo?.stop()
    server?.close()
    folder.remove()
  })

  const seatOf = ({ browser }: RealBrowser) => seats.get(browser) as Seat

  it.each(managed)(
    'has it on the machine, in sight, with the tool of the organisation open: $browser',
    async (real) => {
      const seat = seatOf(real)
      await eventually(async () => {
        await seat.enter('options/options.html')
        // It reads its settings first, for longer than it takes to be opened again.
        const shown = () =>
          seat.inside.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '))
        await expect.poll(shown, awhile).toContain('Votre organisation a choisi cette adresse.')
        await expect.poll(shown, awhile).toContain(demo.at('hub'))
        const scripts = await seat.inside.evaluate(() =>
          chrome.scripting.getRegisteredContentScripts(),
        )
        expect(scripts.flatMap(({ matches = [] }) => matches)).toEqual([patternOf(tool, real)])
      })
      const { inside } = seat
      const { origins = [] } = await inside.evaluate(() => chrome.permissions.getAll())
      expect(origins).toEqual([patternOf(tool, real)])
      expect(await inside.evaluate(() => chrome.action.getUserSettings())).toMatchObject({
        isOnToolbar: true,
      })
      const self = await inside.evaluate(async () => {
        const { installType, mayDisable } = await chrome.management.getSelf()
        const removed = await chrome.management.uninstallSelf().then(
          () => 'removed',
          () => 'refused',
        )
        return { installType, mayDisable, removed }
      })
      expect(self).toEqual({ installType: 'admin', mayDisable: false, removed: 'refused' })
    },
  )

  it.each(managed)('reads its id where the hub does not name it: $browser', async (real) => {
    const seat = seatOf(real)
    await seat.enter('welcome/welcome.html')
    const { inside, browser } = seat
    const pages = (await browser.pages()).length
    await pressButton(inside, 'Se connecter')
    const id = real.browser === 'firefox' ? firefoxId : chromiumId
    await eventually(async () =>
      expect(await textOf(inside)).toContain(
        `Ce serveur ne connaît pas cette extension (id ${id}).`,
      ),
    )
    expect(await textOf(inside)).toContain('PARVIS_EXTENSION_IDS')
    expect(await browser.pages()).toHaveLength(pages)
  })

  it('names both ids on the hub, and starts it again', async () => {
    await guide.type('name')
    const [, extensionIds = ''] =
      /^PARVIS_EXTENSION_IDS=(.*)$/m.exec(
        readFileSync(join(guide.etc, 'parvis/parvis.env'), 'utf8'),
      ) ?? []
    expect(extensionIds).toBe(`${chromiumId},${firefoxId}`)
    await demo.stop()
    demo = await startLivedDemo(town, { port, extensionIds })
  })

  it.each(managed)('ends with an agent who is signed in: $browser', async (real) => {
    const seat = seatOf(real)
    await seat.enter('welcome/welcome.html')
    const { inside, browser, kept } = seat
    await pressButton(inside, 'Réessayer')
    await passIdentityProvider({ browser, kept }, 'claire.morel')
    expect(await kept('agent')).toMatchObject({ name: 'Claire Morel', sectors: ['etat-civil'] })
    await eventually(async () =>
      expect(await textOf(inside)).toContain('Vous êtes connecté : Claire Morel'),
    )
  })

  it('publishes a higher version', async () => {
    guide.declare({ revision: 1 })
    expect(await guide.type('package')).toMatch(/^Version \d+\.\d+\.\d+\.1$/m)
    await guide.type('serve')
  })

  it.each(managed)('has it replaced by the higher version: $browser', async (real) => {
    await seatOf(real).update()
    if (real.browser === 'firefox') {
      // What was put off is installed when the browser starts.
      await seatOf(real).browser.close()
      seats.set(real.browser, await openSeat(real, guide.etc, folder.path, chromiumId))
    }
    const seat = seatOf(real)
    await eventually(async () => {
      await seat.enter('options/options.html')
      await seat.inside.waitForFunction(
        () => /^\d+\.\d+\.\d+\.1$/.test(chrome.runtime.getManifest().version),
        behind,
      )
    })
  })
})

/** One machine of an agent. */
interface Seat {
  browser: Browser
  /** A page of the extension, to run scripts in. */
  inside: Page
  /** Opens a page of the extension there. */
  enter(path: string): Promise<void>
  kept<N extends 'agent' | 'signIn' | 'tokens'>(name: N): Promise<SessionState[N] | undefined>
  /** Has the browser look for updates, as it does by itself every few hours. */
  update(): Promise<unknown>
}

async function openSeat(
  real: RealBrowser,
  etc: string,
  folder: string,
  chromiumId: string,
): Promise<Seat> {
  const isFirefox = real.browser === 'firefox'
  const host = randomUUID()
  const base = isFirefox ? `moz-extension://${host}` : `chrome-extension://${chromiumId}`
  const browser = await real.open({
    executablePath: manage(real, etc, folder),
    userDataDir: join(folder, real.browser, 'profile'),
    enableExtensions: true,
    // Without it Chromium installs nothing and looks for no update.
    ignoreDefaultArgs: ['--disable-background-networking'],
    ...(isFirefox && {
      args: [letIn],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: host }),
        'xpinstall.signatures.required': false,
        // The server of the test has no TLS.
        'extensions.checkUpdateSecurity': false,
      },
    }),
  })
  const seat = { inside: await browser.newPage() }
  /**
   * A browser that installs another version closes the pages of the one before. Firefox moves the
   * page to another process and ends the navigation with an error: what counts is what it shows.
   */
  const enter = async (path: string) => {
    const address = `${base}/${path}`
    const opening = seat.inside.goto(address, awhile).catch(() => {})
    // Firefox does not report when a page of an extension is loaded.
    if (!isFirefox) await opening
    try {
      await seat.inside.waitForFunction(
        (wanted) => location.href === wanted && document.body.textContent?.includes('Parvis'),
        behind,
        address,
      )
    } catch (error) {
      seat.inside = await browser.newPage()
      throw error
    }
  }
  await eventually(async () => {
    await enter('options/options.html')
    await seat.inside.waitForFunction(
      () => chrome.storage.local.set({ language: 'fr' }).then(() => true),
      behind,
    )
  })
  const read = (name: string) =>
    seat.inside.evaluate(async (one) => (await chrome.storage.session.get(one))[one], name)
  return {
    browser,
    get inside() {
      return seat.inside
    },
    enter,
    kept: (name) => read(name) as Promise<never>,
    update: () => (isFirefox ? updateInFirefox(browser) : updateInChromium(browser)),
  }
}

async function updateInChromium(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(() =>
    (
      chrome as unknown as { developerPrivate: { autoUpdate(): Promise<void> } }
    ).developerPrivate.autoUpdate(),
  )
  await page.close()
}

const updateInFirefox = (browser: Browser) =>
  insideFirefox(
    browser,
    `(async () => {
      const addon = await AddonManager.getAddonByID('${firefoxId}')
      const install = await new Promise((resolve) =>
        addon.findUpdates(
          { onUpdateAvailable: (_, found) => resolve(found), onUpdateFinished: () => resolve(null) },
          AddonManager.UPDATE_WHEN_USER_REQUESTED,
        ),
      )
      // The extension may put it off until nothing is shown; then it waits for the next start.
      await new Promise((resolve, reject) => {
        install.addListener({
          onInstallPostponed: resolve,
          onInstallEnded: resolve,
          onInstallFailed: reject,
        })
        install.install()
      })
    })()`,
  )

/** The pattern of an origin. Firefox takes no port in it. */
const patternOf = (origin: string, { browser }: RealBrowser) =>
  `${browser === 'firefox' ? origin.replace(/:\d+$/, '') : origin}/*`
