import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textOf } from '../../fakes/panel-window.ts'
import { browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { canBeManaged, type ManagedBrowser, manage } from '../../world/managed-browser.ts'
import { ownFolder } from '../../world/product.ts'
import { openUpdateServer, type UpdateServer } from '../../world/update-server.ts'

/**
 * How long a page is asked before it is opened again: Firefox never answers a call to a page that it
 * replaces meanwhile, and a wait has an end where a call has none.
 */
const awhile = { timeout: 5_000 }

/** What the organisation of these tests sets for the extension. */
const settings = {
  hub: 'https://parvis.ville.example',
  tools: ['https://demandes.ville.example', 'https://courrier.ville.example'],
  purposes: ['inform'],
  welcome: false,
}

describe.each(browsers)('An extension that the organisation installs, in $browser', (real) => {
  describe.skipIf(!canBeManaged(real))('', () => {
    const isFirefox = real.browser === 'firefox'
    const host = randomUUID()
    const folder = ownFolder()
    let server: UpdateServer
    let managed: ManagedBrowser
    let browser: Browser
    let inside: Page

    const impose = (address: string) => {
      const installed = isFirefox
        ? { installation_mode: 'force_installed', install_url: address }
        : {
            installation_mode: 'force_installed',
            update_url: server.updates,
            override_update_url: true,
          }
      const given = { [server.id]: settings }
      const policies = {
        ExtensionSettings: { [server.id]: installed },
        '3rdparty': isFirefox ? { Extensions: given } : { extensions: given },
      }
      // A browser shows nobody what an organisation installed, unless it says so: this test looks.
      managed.impose(isFirefox ? { policies } : { ...policies, DeveloperToolsAvailability: 1 })
    }
    /**
     * Opens the settings. A browser that installs another version closes the pages of the one before.
     * Firefox moves the page to another process and ends the navigation with an error: what counts is
     * what the page shows, once no navigation is pending that would replace it.
     */
    const enter = async () => {
      if (inside.isClosed()) inside = await browser.newPage()
      const address = isFirefox ? `moz-extension://${host}` : `chrome-extension://${server.id}`
      await inside.goto(`${address}/options/options.html`, awhile).catch(() => {})
      await inside.waitForFunction(() => document.body.textContent?.includes('Parvis'), awhile)
    }
    const start = async () => {
      browser = await real.open({
        executablePath: managed.path,
        userDataDir: join(folder.path, 'profile'),
        enableExtensions: true,
        // Without it Chromium looks for no update.
        ignoreDefaultArgs: ['--disable-background-networking'],
        ...(isFirefox && {
          args: ['--remote-allow-system-access'],
          extraPrefsFirefox: {
            'extensions.webextensions.uuids': JSON.stringify({ [server.id]: host }),
            'xpinstall.signatures.required': false,
          },
        }),
      })
      inside = await browser.newPage()
      await eventually(async () => {
        await enter()
        await inside.waitForFunction(
          () => chrome.storage.local.set({ language: 'fr' }).then(() => true),
          awhile,
        )
      })
    }
    const version = () => inside.evaluate(() => chrome.runtime.getManifest().version)

    beforeAll(async () => {
      server = await openUpdateServer(real, folder.path)
      managed = manage(real, folder.path)
      impose(server.publish('1.0.0'))
      await start()
    })
    afterAll(async () => {
      await browser?.close()
      server?.close()
      folder.remove()
    })

    it('is there without a question to anybody, and may read no page for that', async () => {
      expect(await version()).toBe('1.0.0')
      const { origins = [] } = await inside.evaluate(() => chrome.permissions.getAll())
      expect(origins.filter((one) => /^https?:|all_urls/.test(one))).toEqual([])
    })

    it('does what the organisation set', async () => {
      await eventually(async () => {
        const said = await textOf(inside)
        expect(said).toContain(settings.hub)
        expect(said).toContain('Votre organisation a choisi cette adresse.')
        for (const tool of settings.tools) expect(said).toContain(tool)
        expect(said).toContain('Seuls ces motifs sont proposés ici : inform.')
        expect(said).not.toContain('illisible :')
      })
    })

    it('opens no first page where the organisation keeps it closed', async () => {
      const decided = () => inside.evaluate(() => chrome.storage.local.get('welcome'))
      await eventually(async () => expect(await decided()).toEqual({ welcome: 'over' }))
      const open = await inside.evaluate(async () =>
        (await chrome.tabs.query({})).map(({ url = '' }) => url),
      )
      expect(open.filter((url) => url.includes('welcome'))).toEqual([])
    })

    it('cannot be removed by the agent', async () => {
      const self = await inside.evaluate(async () => {
        const { installType, mayDisable } = await chrome.management.getSelf()
        const removed = await chrome.management.uninstallSelf().then(
          () => 'removed',
          () => 'refused',
        )
        return { installType, mayDisable, removed }
      })
      expect(self).toEqual({ installType: 'admin', mayDisable: false, removed: 'refused' })
      expect(await version()).toBe('1.0.0')
    })

    it('is replaced by a higher version that the same server has', async () => {
      const address = server.publish('1.1.0')
      if (isFirefox) {
        // Firefox installs again what another address gives, when it starts.
        await browser.close()
        impose(address)
        await start()
      } else {
        await inside.goto('chrome://extensions')
        await inside.evaluate(() =>
          (
            chrome as unknown as { developerPrivate: { autoUpdate(): Promise<void> } }
          ).developerPrivate.autoUpdate(),
        )
      }
      await eventually(async () => {
        await enter()
        await inside.waitForFunction(
          (newest) => chrome.runtime.getManifest().version === newest,
          awhile,
          '1.1.0',
        )
      })
    })
  })
})
