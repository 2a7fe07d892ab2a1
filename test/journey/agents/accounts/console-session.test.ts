import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyChromium } from '../../../world/browser.ts'
import { makeBrowserKey } from '../../../world/browser-key.ts'
import { eventually } from '../../../world/eventually.ts'
import { type OwnAccounts, setUp, startOwnAccounts, sylvie } from '../../../world/own-accounts.ts'
import { type Person, sit, sitAt } from '../../../world/person.ts'
import { askTokens } from '../../../world/session.ts'

describe.each(anyChromium)('What a browser keeps of a console, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let accounts: OwnAccounts
    let browser: Browser
    let admin: Person
    beforeAll(async () => {
      accounts = await startOwnAccounts(30)
      browser = await real.open()
      admin = await sit(browser)
      await setUp(admin, accounts)
    })
    afterAll(async () => {
      await browser?.close()
      await accounts?.stop()
    })

    it('opens the console after a reload, and in a second tab, without another sign-in', async () => {
      await admin.page.reload()
      await admin.reads('Se déconnecter')
      const page = await admin.page.browserContext().newPage()
      const second = sitAt(page, () => page.close())
      await second.page.setViewport({ width: 1280, height: 900 })
      await second.goes(`${accounts.hub}/console/#personnes`)
      await second.reads('Inviter une personne')
      await second.leaves()
      await admin.page.reload()
      await admin.reads('Se déconnecter')
    })

    it('opens nothing anywhere else: it is tied to a key that nobody can take out', async () => {
      const { texts, isExportable } = await admin.page.evaluate(dump)
      expect(isExportable).toBe(false)
      const [session] = texts.sessions
      if (!session) throw new Error('Nothing is kept')
      const { access, refresh } = session
      expect(texts.open.join()).not.toContain(access)
      expect(texts.open.join()).not.toContain(refresh)
      expect(texts.open.join()).not.toMatch(/eyJ/)

      const thief = await makeBrowserKey()
      const url = `${accounts.hub}/v1/agent`
      const proof = await thief.prove({ method: 'GET', url, token: access }, new Date())
      for (const one of [access, refresh, ...texts.open])
        for (const headers of [
          { authorization: `Bearer ${one}` },
          { authorization: `DPoP ${one}`, dpop: proof },
        ])
          expect((await fetch(url, { headers })).status).toBe(401)
      const fields = { grant_type: 'refresh_token', refresh_token: refresh }
      for (const by of [null, thief])
        expect((await askTokens(accounts.hub, fields, by)).status).toBe(400)

      const other = await sit(browser)
      await other.goes(`${accounts.hub}/console/`)
      await other.reads('Se connecter')
      await other.page.evaluate(restore, session)
      await other.page.reload()
      await other.reads('Votre session est terminée')
      await other.leaves()
      await admin.page.reload()
      await admin.reads('Se déconnecter')
    })

    it('locks after the minutes of the setting without a touch, in every tab, and keeps what was typed', async () => {
      const page = await admin.page.browserContext().newPage()
      const second = sitAt(page, () => page.close())
      await second.page.setViewport({ width: 1280, height: 900 })
      await second.goes(`${accounts.hub}/console/#personnes`)
      await second.reads(sylvie.name)
      await admin.goes(`${accounts.hub}/console/#personnes`)
      await admin.presses('Inviter une personne')
      await admin.types('Prénom et nom', 'Zoé Petit')
      const { refresh = '' } = (await sessionsOf(admin.page))[0] ?? {}

      await admin.page.evaluate(passMinutes, 29)
      await admin.page.keyboard.press('Shift')
      await admin.reads('Adresse e-mail')
      await admin.page.evaluate(passMinutes, 31)
      await admin.page.keyboard.press('Shift')
      for (const one of [admin, second]) {
        await one.reads('La console s’est verrouillée')
        expect(await one.sees()).not.toContain(sylvie.name)
        expect(await sessionsOf(one.page)).toEqual([])
      }
      const fields = { grant_type: 'refresh_token', refresh_token: refresh }
      await eventually(async () => expect((await askTokens(accounts.hub, fields)).status).toBe(400))
      await second.leaves()

      await admin.presses('Se connecter')
      await admin.presses('Se connecter avec une clé d’accès')
      await admin.reads('Se déconnecter')
      const name = await admin.page.waitForSelector('aria/Prénom et nom')
      expect(await name?.evaluate((field) => (field as HTMLInputElement).value)).toBe('Zoé Petit')
    })

    it('keeps nothing of what was typed for another person who signs in after a lock', async () => {
      const zoe = { name: 'Zoé Petit', email: 'zoe.petit@valmont.example' }
      await admin.types('Adresse e-mail', zoe.email)
      await admin.presses('Qualité')
      await admin.presses('Inviter')
      await admin.reads(`L’invitation est partie à ${zoe.email}`)
      await accounts.linkTo(zoe.email)
      await admin.presses('Inviter une personne')
      await admin.types('Prénom et nom', 'Amélie Besson')
      await admin.page.evaluate(passMinutes, 31)
      await admin.page.keyboard.press('Shift')
      await admin.reads('La console s’est verrouillée')
      const kept = async () => (await admin.page.evaluate(dump)).texts.open.join()
      expect(await kept()).toContain('Amélie Besson')

      await admin.presses('Se connecter')
      await admin.presses('Pas de clé d’accès sur cet appareil ?')
      await admin.types('Votre adresse e-mail', zoe.email)
      await admin.presses('Recevoir un lien')
      await admin.presses('Vous lisez vos e-mails sur un autre appareil ?')
      await accounts.linkTo(zoe.email)
      await admin.types('Code écrit dans l’e-mail', accounts.codeTo(zoe.email))
      await admin.presses('Continuer')
      await admin.reads(zoe.name)
      expect(await admin.sees()).not.toContain('Amélie Besson')
      expect(await kept()).not.toContain('Amélie Besson')
    })

    it('is locked for a page that is opened after the same time', async () => {
      await admin.page.evaluateOnNewDocument(passMinutes, 40)
      await admin.page.reload()
      await admin.reads('La console s’est verrouillée')
      expect(await sessionsOf(admin.page)).toEqual([])
    })

    it('closes with its last tab', async () => {
      const context = admin.page.browserContext()
      const next = await context.newPage()
      await next.goto('about:blank')
      await admin.page.close()
      const late = sitAt(next)
      await late.goes(`${accounts.hub}/console/`)
      await late.reads('Se connecter')
      expect((await sessionsOf(next)).length).toBe(0)
      await late.leaves()
    })
  })
})

interface Kept {
  name: string
  access: string
  refresh: string
}

const sessionsOf = async (page: Page) => (await page.evaluate(dump)).texts.sessions

/** Sets the clock of a page ahead. */
function passMinutes(minutes: number) {
  const { now } = Date
  Date.now = () => now.call(Date) + minutes * 60_000
}

/** All that a page may read of what its browser keeps. */
async function dump() {
  const opened = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('parvis-console')
    opening.onsuccess = () => resolve(opening.result)
  })
  const kept = await new Promise<(Kept & { pair: CryptoKeyPair })[]>((resolve) => {
    const all = opened.transaction('sessions').objectStore('sessions').getAll()
    all.onsuccess = () => resolve(all.result)
  })
  opened.close()
  const exported = kept.map(({ pair }) =>
    crypto.subtle.exportKey('jwk', pair.privateKey).then(
      () => true,
      () => false,
    ),
  )
  return {
    texts: {
      open: [
        ...Object.values(sessionStorage),
        ...Object.values(localStorage),
        ...document.cookie.split('; '),
      ].map(String),
      sessions: kept.map(({ name, access, refresh }) => ({ name, access, refresh })),
    },
    isExportable: (await Promise.all(exported)).includes(true),
  }
}

/** Keeps stolen tokens in another browser, with a key of its own. */
async function restore({ name, access, refresh }: Kept) {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const pair = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('parvis-console')
    opening.onsuccess = () => {
      const change = opening.result.transaction('sessions', 'readwrite')
      const until = Date.now() + 600_000
      change
        .objectStore('sessions')
        .put({ name, pair, behind: 0, person: '', lock: 15, access, refresh, until }, name)
      change.oncomplete = () => {
        opening.result.close()
        sessionStorage.setItem('parvis.session', name)
        resolve()
      }
    }
  })
}
