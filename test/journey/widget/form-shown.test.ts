import { describe, expect, it } from 'vitest'
import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { campaign } from '#shared/quality/instruments/campaign.ts'
import { jdma } from '#shared/quality/instruments/jdma.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { goesBackTo, goesTo } from '../../world/form.ts'
import type { Person } from '../../world/person.ts'
import { showsForm } from '../../world/shows-form.ts'
import { townNotice } from '../../world/town.ts'
import { bringVisitor } from '../../world/visitor.ts'

const usual: ConfigurationContent = { ...defaultConfiguration(parvis, townNotice), extras: [] }
const formAlone = (form: string): ConfigurationContent => ({
  ...usual,
  forms: usual.forms.map((one) => ({ ...one, share: one.form === form ? 1 : 0 })),
})
const sites = {
  'form-a': formAlone('A'),
  'form-b': formAlone('B'),
  jdma: defaultConfiguration(jdma, townNotice),
  campaign: defaultConfiguration(campaign, townNotice),
} satisfies Record<string, ConfigurationContent>

describe.each(anyBrowser)('How the form is shown, in $browser', (real) => {
  let usager: Person

  describe.skipIf(!real.path)('', () => {
    const visitor = bringVisitor(real, sites)
    const { leaves } = visitor
    const arrives = async (site: keyof typeof sites, attributes: Record<string, string> = {}) => {
      usager = await visitor.arrives(site, attributes, (page) =>
        page.setViewport({ width: 320, height: 640 }),
      )
    }
    const topOf = (selector: string) =>
      usager.page.$eval(`parvis-feedback >>> ${selector}`, (found) =>
        Math.round(found.getBoundingClientRect().top),
      )

    it('says before the first answer that the questions are short, and none of their number', async () => {
      await arrives('form-a', { mode: 'ended' })
      await usager.reads('Quelques questions courtes. Sans donner votre nom.')
      for (const mark of ['Très bien', 'Très mal']) {
        await usager.presses(mark)
        await usager.page.waitForSelector('parvis-feedback >>> form')
        await goesTo(usager, '3 sur 3')
        await goesBackTo(usager, 'Comment s’est passée votre démarche ?')
      }
      await leaves()
      for (const site of ['campaign', 'jdma'] as const) {
        await arrives(site)
        await usager.presses('Donner mon avis')
        await usager.reads('Quelques questions courtes. Sans donner votre nom.')
        await leaves()
      }
    })

    it('does not move what is being read when the first answer is safe', async () => {
      await arrives('form-a', { mode: 'ended' })
      await usager.presses('Bien')
      await usager.page.waitForSelector('parvis-feedback >>> form')
      const before = await topOf('form')
      await usager.reads('Enregistré.')
      expect(await topOf('form')).toBe(before)
      await leaves()
    })

    it('says that an answer is kept of that answer alone, when the démarche ends meanwhile', async () => {
      await arrives('form-b', { mode: 'start' })
      await usager.reads('La suite à la fin.')
      await usager.page.evaluate(() => {
        addEventListener('parvis-sent', () => document.body.append('Arrivé.'))
      })
      await usager.presses('Plutôt oui')
      await usager.page.evaluate(() => window.parvis.ended())
      await usager.reads('Arrivé.')
      expect(await usager.sees()).not.toContain('Enregistré.')
      await leaves()
    })

    it('unticks the ways of help when none was needed, and the other way round', async () => {
      await arrives('jdma', { mode: 'ended' })
      await usager.presses('Moyen')
      await usager.presses('3')
      const ticked = () =>
        usager.page.$$eval('parvis-feedback >>> label:has(:checked)', (all) =>
          all.map((label) => label.textContent),
        )
      await usager.presses('Une association')
      await usager.presses('Je n’ai pas eu besoin d’aide')
      await eventually(async () => expect(await ticked()).toEqual(['Je n’ai pas eu besoin d’aide']))
      await usager.presses('Une personne proche')
      await eventually(async () => expect(await ticked()).toEqual(['Une personne proche']))
      await leaves()
    })

    it('has the button that ends it below what was unfolded', async () => {
      await arrives('form-a', { mode: 'ended' })
      await usager.presses('Bien')
      await goesTo(usager, 'Voulez-vous ajouter quelque chose')
      await usager.presses('Préciser')
      expect(await topOf('[type=submit]')).toBeGreaterThan(await topOf('details > :last-child'))
      await leaves()
    })

    it('shows each step of a long form where the last one stood', async () => {
      await arrives('campaign')
      await usager.presses('Donner mon avis')
      await usager.page.waitForSelector('parvis-feedback >>> .card', { visible: true })
      const top = await topOf('.card')
      await usager.presses('Bien')
      await usager.reads('2 sur 25')
      await usager.presses('4')
      await usager.reads('3 sur 25')
      expect(await topOf('.card')).toBe(top)
      await leaves()
    })

    it('is drawn before it is opened, takes no room then, and nobody comes upon it', async () => {
      await arrives('form-a')
      const heightOf = () => usager.page.evaluate(() => document.documentElement.scrollHeight)
      const height = await heightOf()
      await usager.page.hover('parvis-feedback a')
      await eventually(async () =>
        expect(await usager.page.$('parvis-feedback >>> .card')).not.toBeNull(),
      )
      expect(await heightOf()).toBe(height)
      expect(await showsForm(usager.page)).toBe(false)
      const reached = () => usager.page.evaluate(() => document.activeElement?.textContent)
      await usager.page.keyboard.press('Tab')
      expect(await reached()).toBe('Donner mon avis')
      await usager.page.keyboard.press('Tab')
      expect(await reached()).not.toBe('Donner mon avis')
      const tree = await usager.page.accessibility.snapshot({ interestingOnly: false })
      expect(JSON.stringify(tree)).not.toContain('Comment s’est passée votre démarche ?')
      await leaves()
    })

    it('is read in the page, not in the width of a button that floats', async () => {
      await arrives('form-a', { float: '' })
      await usager.page.setViewport({ width: 1100, height: 640 })
      await usager.page.evaluate(() => {
        const main = document.querySelector('main')
        if (main) Object.assign(main.style, { maxWidth: '500px', paddingTop: '2000px' })
        dispatchEvent(new Event('resize'))
      })
      await usager.presses('Donner mon avis')
      await usager.reads('Comment s’est passée votre démarche ?')
      const width = await usager.page.$eval('parvis-feedback >>> .card', (card) => card.clientWidth)
      expect(width).toBeGreaterThan(400)
      await usager.page.keyboard.press('Escape')
      await eventually(async () => expect(await usager.page.evaluate(() => scrollY)).toBe(0))
      await leaves()
    })
  })
})
