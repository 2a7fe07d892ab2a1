import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyChromium } from '../../../../world/browser.ts'
import {
  type OwnAccounts,
  openPage,
  setUp,
  startOwnAccounts,
} from '../../../../world/own-accounts.ts'
import { addPasskeyDevice } from '../../../../world/passkey-device.ts'
import { sit } from '../../../../world/person.ts'

const zoe = 'zoe.petit@valmont.example'

describe.each(anyChromium)('A quality manager before the first answer, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let accounts: OwnAccounts
    let browser: Browser
    beforeAll(async () => {
      accounts = await startOwnAccounts()
      browser = await real.open()
    })
    afterAll(async () => {
      await browser?.close()
      await accounts?.stop()
    })

    it('is told who registers the site, and where the steps stand', async () => {
      const admin = await sit(browser)
      await setUp(admin, accounts)
      await openPage(admin.page, '#personnes')
      await admin.presses('Inviter une personne')
      await admin.types('Adresse e-mail', zoe)
      await admin.types('Prénom et nom', 'Zoé Petit')
      await admin.presses('Qualité')
      await admin.presses('Inviter')
      await admin.reads(`L’invitation est partie à ${zoe}`)
      await admin.leaves()

      const invited = await sit(browser)
      await addPasskeyDevice(invited.page)
      await invited.goes(await accounts.linkTo(zoe))
      for (const words of ['Continuer', 'Créer ma clé d’accès']) await invited.presses(words)
      await invited.reads('Une personne avec le rôle « administration » enregistre votre site.')
      expect(new URL(invited.page.url()).hash).toBe('')
      await expectAccessible(invited)
      await invited.presses('Voir les étapes du premier avis')
      await invited.presses('Garder ce service')
      await invited.reads('Une personne avec le rôle « administration » enregistre le site.')
      await expectAccessible(invited)
    })
  })
})
