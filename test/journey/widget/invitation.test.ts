import { describe, expect, it } from 'vitest'
import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { anyBrowser } from '../../world/browser.ts'
import { finishes, goesBackTo, receiptOf } from '../../world/form.ts'
import type { Person } from '../../world/person.ts'
import { showsForm } from '../../world/shows-form.ts'
import { townNotice } from '../../world/town.ts'
import { bringVisitor } from '../../world/visitor.ts'

const usual: ConfigurationContent = { ...defaultConfiguration(parvis, townNotice), extras: [] }
const alone = (form: string) => usual.forms.map((one) => ({ ...one, share: +(one.form === form) }))
const sites = {
  'form-a': { ...usual, forms: alone('A') },
  'form-b': { ...usual, forms: alone('B') },
  restless: { ...usual, forms: alone('A'), rest_days: 0 },
} satisfies Record<string, ConfigurationContent>

const bad = 'Très mal'
const good = 'Très bien'

describe.each(anyBrowser)('Somebody who is invited, in $browser', (real) => {
  let usager: Person

  describe.skipIf(!real.path)('', () => {
    const visitor = bringVisitor(real, sites)
    const { leaves } = visitor
    const arrives = async (site: keyof typeof sites, attributes: Record<string, string> = {}) => {
      usager = await visitor.arrives(site, attributes)
    }

    it('is asked nothing at the end after refusing at the start', async () => {
      await arrives('form-b', { mode: 'start' })
      await usager.presses('Pas maintenant')
      await usager.page.evaluate(() => window.parvis.ended())
      await usager.page.waitForNetworkIdle()
      expect(await showsForm(usager.page)).toBe(false)
      await leaves()
    })

    it('is not invited anew when the page moves the form somewhere else', async () => {
      await arrives('restless', { mode: 'ended' })
      await usager.presses('Pas maintenant')
      await usager.page.evaluate(() => {
        const form = document.querySelector('parvis-feedback')
        if (form) document.body.append(form)
      })
      await usager.page.waitForNetworkIdle()
      expect(await showsForm(usager.page)).toBe(false)
      await usager.presses('Donner mon avis')
      await usager.reads('Comment s’est passée votre démarche ?')
      await leaves()
    })

    it('is heard in the end, however long they waver', async () => {
      await arrives('form-a', { mode: 'ended' })
      await usager.presses(good)
      await usager.reads('Enregistré.')
      for (let nth = 0; nth < 13; nth += 1)
        for (const mark of [bad, good]) {
          await goesBackTo(usager, 'Comment s’est passée votre démarche ?')
          await usager.presses(mark)
          await usager.reads(mark === bad ? 'Nous sommes désolés.' : '2 sur')
        }
      await finishes(usager)
      await usager.reads('Merci. Votre avis est bien arrivé.')
      const { answers } = await visitor.asking.kept(await receiptOf(usager))
      expect(answers['overall']).toBe('5')
      await leaves()
    })
  })
})
