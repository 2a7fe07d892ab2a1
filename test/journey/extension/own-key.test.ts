import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SessionState } from '../../../extension/shared/state.ts'
import { readExtensionIds } from '../../../hub/agents/sign-in/extension-ids.ts'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { textOf } from '../../fakes/panel-window.ts'
import { browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { canBeManaged, manage } from '../../world/managed-browser.ts'
import { ownFolder } from '../../world/product.ts'
import { type SignInHub, startSignInHub } from '../../world/sign-in-hub.ts'
import { newDatabase } from '../../world/stores.ts'
import { town } from '../../world/town.ts'
import { openUpdateServer, type UpdateServer } from '../../world/update-server.ts'

const [chromium] = browsers

/** The key makes the id in Chromium alone: in Firefox the manifest names it. */
describe.skipIf(!chromium || !canBeManaged(chromium))(
  'An extension that the organisation signs with its own key',
  () => {
    const folder = ownFolder()
    let server: UpdateServer
    let browser: Browser
    let inside: Page
    /** One that names the id of this extension, and one that does not. */
    let hubs: { naming: SignInHub; other: SignInHub }

    beforeAll(async () => {
      if (!chromium) return
      server = await openUpdateServer(chromium, folder.path)
      const open = async () => openPostgres(await newDatabase())
      const extensionRedirects = readExtensionIds(server.id) ?? []
      hubs = {
        naming: await startSignInHub(await open(), { extensionRedirects }),
        other: await startSignInHub(await open()),
      }
      for (const { issuer } of Object.values(hubs))
        issuer.said = {
          parvis: { organisation: town.organisation, sectors: ['etat-civil'], role: 'agent' },
        }
      const managed = manage(chromium, folder.path)
      server.publish('1.0.0')
      const installed = {
        installation_mode: 'force_installed',
        update_url: server.updates,
        override_update_url: true,
      }
      managed.impose({
        ExtensionSettings: { [server.id]: installed },
        '3rdparty': { extensions: { [server.id]: { welcome: false } } },
        DeveloperToolsAvailability: 1,
      })
      browser = await chromium.open({
        executablePath: managed.path,
        userDataDir: join(folder.path, 'profile'),
        enableExtensions: true,
        // Without it Chromium looks for no extension either.
        ignoreDefaultArgs: ['--disable-background-networking'],
      })
      inside = await browser.newPage()
      await eventually(async () => {
        await inside
          .goto(`chrome-extension://${server.id}/welcome/welcome.html`)
          .catch(() => undefined)
        await inside.evaluate(() => chrome.storage.local.set({ language: 'fr' }))
        expect(await textOf(inside)).toContain('Parvis')
      })
    })
    afterAll(async () => {
      await browser?.close()
      for (const hub of Object.values(hubs ?? {})) await hub.close()
      server?.close()
      folder.remove()
    })

    const kept = <N extends 'agent' | 'signIn'>(name: N) =>
      inside.evaluate(async (one) => (await chrome.storage.session.get(one))[one], name) as Promise<
        SessionState[N]
      >
    const signInTo = async ({ addresses: [hub] }: SignInHub) => {
      await inside.evaluate((address) => chrome.storage.local.set({ hub: address }), hub)
      await inside.reload()
      await (await inside.waitForSelector('::-p-text(Se connecter)'))?.click()
    }

    it('is told by a hub that does not name it, with its id, and no window opens', async () => {
      const pages = (await browser.pages()).length
      await signInTo(hubs.other)
      await eventually(async () =>
        expect(await textOf(inside)).toContain(
          `Ce serveur ne connaît pas cette extension (id ${server.id}).`,
        ),
      )
      expect(await browser.pages()).toHaveLength(pages)
      expect(hubs.other.issuer.asked).toEqual([])
    })

    it('signs the agent in to a hub that names its id', async () => {
      await signInTo(hubs.naming)
      await eventually(async () =>
        expect([await kept('signIn'), await kept('agent')]).toMatchObject([
          { state: 'idle' },
          { name: 'Claire', sectors: ['etat-civil'] },
        ]),
      )
      await eventually(async () => expect(await textOf(inside)).toContain('Vous êtes connecté'))
    })
  },
)
