import { describe, expect, it } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { expectAccessible } from '../../world/accessible.ts'
import { anyBrowser } from '../../world/browser.ts'
import { feedback } from '../../world/feedback.ts'
import { answersAll, finishes, receiptOf } from '../../world/form.ts'
import { townNotice } from '../../world/town.ts'
import { bringVisitor } from '../../world/visitor.ts'

const usual = { ...defaultConfiguration(parvis, townNotice), extras: [] }
const sites = { attacked: { ...usual, forms: usual.forms.map(onlyA) } }

describe.each(anyBrowser)('A site that robots attack, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const visitor = bringVisitor(real, sites, { PARVIS_PROOF_OF_WORK: 'attack' })

    /** A script answers at random, from elsewhere, until the hub asks it for a proof. */
    async function attack(): Promise<void> {
      const answers = () => ({ overall: 1 + Math.floor(Math.random() * 5), FIA: 3 })
      for (let nth = 0; nth < 200; nth += 1) {
        const sent = await fetch(`${visitor.asking.hub.at('hub')}/v1/feedback`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(
            feedback({ site: 'attacked', answers: answers(), took_ms: nth + 2000 }),
          ),
        })
        if (sent.status === 428) return
      }
      throw new Error('The hub noticed nothing')
    }

    it('still hears the usager, who waits a moment and reads what they always read', async () => {
      const usager = await visitor.arrives('attacked', { mode: 'ended' })
      const loaded: string[] = []
      usager.page.on('request', (request) => loaded.push(request.url()))
      const proves = () => loaded.filter((url) => url.endsWith('/prove.js')).length
      await usager.reads('Bien')
      expect(proves()).toBe(0)
      await attack()
      await usager.presses('Très bien')
      await answersAll(usager)
      await finishes(usager)
      await usager.reads('Merci. Votre avis est bien arrivé.')
      expect(proves()).toBe(1)
      const { answers } = await visitor.asking.kept(await receiptOf(usager))
      expect(answers).toMatchObject({ overall: '5' })
      await visitor.leaves()
    })

    it('has a field that only a robot meets, and what fills it says so', async () => {
      const usager = await visitor.arrives('attacked', { mode: 'ended' })
      const { page } = usager
      const bodies: string[] = []
      if (real.browser === 'chromium')
        page.on('request', (request) => bodies.push(request.postData() ?? ''))
      await usager.presses('Très bien')
      await answersAll(usager)
      const trap = await page.waitForSelector('parvis-feedback >>> [name=subject]')
      if (real.browser === 'chromium') {
        const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }))
        expect(tree).toContain('Terminer')
        expect(tree.match(/"role":"textbox"/g)).toHaveLength(1)
      }
      // Neither the keyboard nor a finger meets it.
      for (let presses = 0; presses < 25; presses += 1) {
        await page.keyboard.press('Tab')
        expect(await trap?.evaluate(isFocused)).toBe(false)
      }
      expect(await trap?.evaluate(isUnderFinger)).toBe(false)
      await expectAccessible(usager)

      await trap?.evaluate((field) => {
        ;(field as HTMLInputElement).value = 'https://achetez.example'
      })
      await finishes(usager)
      // It is not told what gave it away.
      await usager.reads('Merci. Votre avis est bien arrivé.')
      if (real.browser === 'chromium')
        expect(new Set(bodies.filter((body) => body.includes('"trap":true'))).size).toBe(1)
      await visitor.leaves()
    })
  })
})

/** Whether the keyboard is in it. Runs in the page. */
function isFocused(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element
}

/** Whether a finger on its middle would touch it. Runs in the page. */
function isUnderFinger(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect()
  const root = element.getRootNode() as ShadowRoot
  return root.elementFromPoint(x + width / 2, y + height / 2) === element
}

function onlyA<Form extends { form: string; share: number }>(one: Form): Form {
  return { ...one, share: one.form === 'A' ? 1 : 0 }
}
