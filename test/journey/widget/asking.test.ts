import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { anyBrowser } from '../../world/browser.ts'
import { answersAll, finishes, goesBackTo, goesTo, receiptOf } from '../../world/form.ts'
import type { Person } from '../../world/person.ts'
import { townNotice } from '../../world/town.ts'
import { bringVisitor } from '../../world/visitor.ts'

const usual: ConfigurationContent = { ...defaultConfiguration(parvis, townNotice), extras: [] }
/** Whatever is drawn by chance on the page comes out at one half. */
const drawsTheMiddle = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const { getRandomValues } = crypto
    Crypto.prototype.getRandomValues = (array) => {
      if (array instanceof Uint32Array) array.fill(2 ** 31)
      else getRandomValues.call(crypto, array)
      return array
    }
  })
/** The one form a test is about. */
const formAlone = (form: string): ConfigurationContent => ({
  ...usual,
  forms: usual.forms.map((one) => ({ ...one, share: one.form === form ? 1 : 0 })),
})
const sites = {
  'form-a': formAlone('A'),
  'form-b': formAlone('B'),
  'form-c': formAlone('C'),
  all: {
    ...formAlone('A'),
    asks: { helped: true, departement: true, handover: true },
    contact: { name: 'Accueil de Bourg', phone: '+33 1 99 00 12 34' },
  },
  followed: { ...formAlone('A'), extras: [{ item: 'WHY', bad: 0.9, other: 0.1 }] },
  long: { ...formAlone('A'), comment: 1000 },
} satisfies Record<string, ConfigurationContent>

const bad = 'Très mal'
const good = 'Très bien'
const thanks = 'Merci. Votre avis est bien arrivé.'

describe.each(anyBrowser)('What a usager is asked, in $browser', (real) => {
  let usager: Person

  describe.skipIf(!real.path)('', () => {
    const visitor = bringVisitor(real, sites)
    const { leaves } = visitor
    const arrives = async (...how: Parameters<typeof visitor.arrives>) => {
      usager = await visitor.arrives(...how)
    }
    const sends = async () => {
      await finishes(usager)
      await usager.reads(thanks)
      return visitor.asking.kept(await receiptOf(usager))
    }
    const says = async (comment: string) => {
      const field = await usager.page.waitForSelector('parvis-feedback >>> textarea')
      await field?.evaluate((element, text) => {
        element.value = text
        element.dispatchEvent(new Event('input', { bubbles: true }))
      }, comment)
    }

    it('takes four taps and no typing', async () => {
      await arrives('form-a', { mode: 'ended' })
      await usager.page.evaluate(() => {
        const counts = { taps: 0, keys: 0 }
        addEventListener('pointerdown', () => counts.taps++, true)
        addEventListener('keydown', () => counts.keys++, true)
        Object.assign(window, { counts })
      })
      await usager.presses(good)
      await usager.reads('2 sur 3')
      await answersAll(usager)
      const kept = await sends()
      expect(Object.keys(kept.answers)).toHaveLength(3)
      const counts = await usager.page.evaluate(() => Object.assign({}, window).counts)
      expect(counts).toEqual({ taps: 4, keys: 0 })
      await leaves()
    })

    it('asks of the site alone once a form was sent, and of the service where a person asks', async () => {
      await arrives('form-a', { mode: 'ended' })
      await usager.presses(good)
      await usager.reads('Le site était facile à utiliser.')
      await usager.presses('Plutôt oui')
      await usager.reads('Avez-vous pu faire ce que vous veniez faire ?')
      await usager.presses('En partie')
      expect((await sends()).answers).toEqual({ overall: '5', CON: '4', DONE: '1' })
      await leaves()
      await arrives('form-a')
      await usager.presses('Donner mon avis')
      await usager.presses(good)
      await goesTo(usager, 'Avez-vous obtenu ce dont vous aviez besoin ?')
      expect(await usager.sees()).not.toContain('ce que vous veniez faire')
      await leaves()
    })

    it('asks the prediction before and the perception after, where both share one page', async () => {
      await arrives('form-b', { mode: 'start' })
      await usager.reads('La suite à la fin.')
      await usager.presses('Plutôt oui')
      await usager.reads('Enregistré.')
      await usager.page.evaluate(() => window.parvis.ended())
      await usager.presses(good)
      await usager.reads('2 sur')
      await answersAll(usager)
      const { answers } = await sends()
      const before = Object.keys(answers).find((name) => name.endsWith('_before')) ?? ''
      const item = before.replace('_before', '')
      expect(answers).toMatchObject({ [before]: '4', [item]: '1', overall: '5' })
      expect(answers).not.toHaveProperty(`${item}_compared`)
      await leaves()
    })

    it('asks about the proofs, where the service announced a date', async () => {
      await arrives('form-c')
      await usager.presses('Donner mon avis')
      await usager.presses(good)
      await usager.reads('J’ai su où en était ma demande.')
      await usager.presses('Oui, tout à fait')
      await usager.reads('La date annoncée a-t-elle été tenue ?')
      await usager.presses('Pas encore')
      const { answers } = await sends()
      expect(answers).toEqual({ overall: '5', PRE: '5', KEPT: 'not_yet' })
      await leaves()
    })

    it('asks why after a bad mark, and no more once the mark is good', async () => {
      await arrives('followed', {}, drawsTheMiddle)
      await usager.presses('Donner mon avis')
      await usager.presses(bad)
      await goesTo(usager, 'Qu’est-ce qui a le plus compté dans votre réponse ?')
      await usager.presses('La rapidité')
      await goesBackTo(usager, 'Comment s’est passée votre démarche ?')
      await usager.presses(good)
      await goesTo(usager, 'Voulez-vous ajouter quelque chose')
      expect(await usager.sees()).not.toContain('Qu’est-ce qui a le plus compté')
      // The page alone knows what it drew: it takes back what the new mark no longer asks.
      const { answers } = await sends()
      expect(answers).toEqual({ overall: '5' })
      await leaves()
    })

    it('leads a personal case to the service that can answer it', async () => {
      await arrives('all', { mode: 'ended' })
      await usager.presses(bad)
      await usager.presses('Cas personnel')
      await usager.reads('Accueil de Bourg')
      const links = await usager.page.$$eval('parvis-feedback >>> a', (all) =>
        all.map(({ href }) => href),
      )
      expect(links).toEqual(
        expect.arrayContaining(['tel:+33199001234', `${visitor.asking.hub.at('hub')}/suivi`]),
      )
      expect((await sends()).answers).toMatchObject({ about: 'personal' })
      await leaves()
    })

    it('shows personal data with what takes its place, and sends only that', async () => {
      await arrives('all', { mode: 'ended' })
      await usager.presses(bad)
      await usager.presses('Problème du site')
      await says('Rappelez-moi au 06 12 34 56 78. IBAN FR76 3000 6000 0112\n3456 7890 189, merci.')
      await usager.reads('Masqué avant l’envoi : 06 12 34 56 78, FR76')
      await usager.page.evaluate(() => {
        const sent: string[] = []
        const { fetch } = window
        Object.assign(window, {
          sent,
          fetch(url: string, how: RequestInit) {
            sent.push(String(how.body))
            return fetch(url, how)
          },
        })
      })
      const kept = await sends()
      const sent = await usager.page.evaluate(() => Object.assign({}, window).sent.join())
      expect(kept.comment).toBe('Rappelez-moi au [téléphone]. IBAN [IBAN], merci.')
      expect(sent).toContain('[téléphone]')
      expect(sent).not.toContain('06 12')
      await leaves()
    })

    it('keeps ten thousand characters in the box, and says how many are too many', async () => {
      await arrives('long', { mode: 'ended' })
      await usager.presses(bad)
      await says('é'.repeat(10_000))
      await usager.reads(/Caractères en trop\s: 9\D?000/)
      await usager.presses('Continuer')
      const value = await usager.page.$eval(
        'parvis-feedback >>> textarea',
        (field) => `${field.value.length} ${field.getRootNode() instanceof ShadowRoot}`,
      )
      expect(value).toBe('10000 true')
      const reached = await usager.page.evaluate(
        () => document.querySelector('parvis-feedback')?.shadowRoot?.activeElement?.localName,
      )
      expect(reached).toBe('textarea')
      await says(`👩‍👩‍👧 e\u0301 <img src=x onerror=alert(1)> \u202Eabc`)
      const kept = await sends()
      expect(kept.comment).toBe(`👩‍👩‍👧 e\u0301 <img src=x onerror=alert(1)> \u202Eabc`)
      await leaves()
    })

    it('keeps the département that was typed', async () => {
      await arrives('all', { mode: 'ended' })
      await usager.presses(good)
      await goesTo(usager, 'Voulez-vous ajouter quelque chose')
      await usager.presses('Préciser')
      await usager.presses('Avec de l’aide')
      await usager.types('Le numéro de votre département', '2a')
      const { answers } = await sends()
      expect(answers).toMatchObject({ helped: 'with_help', departement: '2A' })
      await leaves()
    })

    it('hands over only what it was told to, says until when, and takes it back', async () => {
      await arrives('all', { mode: 'ended', request: 'EC-2026-000123' })
      await usager.presses(good)
      await goesTo(usager, 'Voulez-vous ajouter quelque chose')
      await usager.presses('Préciser')
      await usager.presses('Montrer mon avis à l’agent qui suit ma demande')
      await usager.reads(/jusqu’au (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d/)
      await usager.types('Comment vous joindre', 'camille@exemple.fr')
      const kept = await sends()
      expect(kept.handover).toMatchObject({ reach: 'camille@exemple.fr' })
      const receipt = await receiptOf(usager)
      await fetch(`${visitor.asking.hub.at('hub')}/v1/feedback/receipt/handover`, {
        method: 'DELETE',
        headers: { 'parvis-receipt': receipt },
      })
      expect(await visitor.asking.kept(receipt)).not.toHaveProperty('handover')
      await leaves()
    })

    it('leaves in peace a usager who refused, and keeps nothing but the day', async () => {
      await arrives('form-a', { mode: 'ended' })
      await usager.reads('Comment s’est passée votre démarche ?')
      expect(await usager.page.evaluate(() => localStorage.length)).toBe(0)
      await usager.presses('Pas maintenant')
      await usager.reads('Donner mon avis')
      const kept = await usager.page.evaluate(() => ({ ...localStorage }))
      expect(kept).toEqual({ 'parvis-rest': new Date().toISOString().slice(0, 10) })

      await usager.page.reload({ waitUntil: 'networkidle0' })
      expect(await usager.page.$('parvis-feedback >>> fieldset')).toBeNull()

      const before = new Date(Date.now() - 100 * 24 * 3600 * 1000).toISOString().slice(0, 10)
      await usager.page.evaluate((day) => localStorage.setItem('parvis-rest', day), before)
      await usager.page.reload()
      await usager.reads('Comment s’est passée votre démarche ?')
      await leaves()
    })

    it('gives a code that is copied with one press', async () => {
      await arrives('form-a', { mode: 'ended' })
      await usager.page.evaluate(() => {
        const copied: string[] = []
        Object.assign(window, { copied })
        navigator.clipboard.writeText = async (text) => void copied.push(text)
      })
      await usager.presses(good)
      await sends()
      await usager.presses('Copier')
      await usager.reads('Code copié')
      const copied = await usager.page.evaluate(() => Object.assign({}, window).copied)
      expect(copied).toEqual([await receiptOf(usager)])
      await leaves()
    })
  })
})

declare global {
  interface Window {
    parvis: { ended(service?: string): void }
    counts: { taps: number; keys: number }
    copied: string[]
    sent: string[]
  }
}
