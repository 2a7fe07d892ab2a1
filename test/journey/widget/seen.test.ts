import { describe, expect, it } from 'vitest'
import { expectNothingFound } from '../../world/accessible.ts'
import { anyChromium } from '../../world/browser.ts'
import { finishes } from '../../world/form.ts'
import type { Person } from '../../world/person.ts'
import { bringVisitor } from '../../world/visitor.ts'
import {
  alike,
  faint,
  misplaced,
  moving,
  smallTargets,
  spaceText,
  unspaced,
} from '../../world/widget-measures.ts'
import {
  arrivesAt,
  begins,
  everything,
  losesHub,
  opens,
  progressOf,
  refusesStorage,
  tracks,
  walkThrough,
} from '../../world/widget-states.ts'

/** Wide; 320 px, which is 1280 px enlarged four times; a telephone lying down. */
const windows = [
  { width: 1280, height: 1024 },
  { width: 320, height: 256 },
  { width: 640, height: 320 },
] as const

describe.each(anyChromium)('Every state of the widget, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const visitor = bringVisitor(real, everything)
    const { leaves } = visitor

    /** Whole at every size, told apart in every colour, and nothing for axe to find. */
    async function seen(state: string, { page }: Person): Promise<void> {
      const devtools = await page.createCDPSession()
      const prefers = (features: Record<string, string>) =>
        devtools.send('Emulation.setEmulatedMedia', {
          features: Object.entries(features).map(([name, value]) => ({ name, value })),
        })
      const found: Record<string, string[]> = {}
      for (const viewport of windows) {
        await page.setViewport(viewport)
        found[`${viewport.width} px`] = await misplaced(page)
        const unspace = await spaceText(page)
        found[`${viewport.width} px, spaced`] = await misplaced(page)
        await unspace()
      }
      found['as close as before'] = await unspaced(page)
      found['targets'] = await smallTargets(page)
      found['motion'] = await moving(page)
      await page.setViewport({ width: 640, height: 512 })
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      found['letters twice as large'] = await misplaced(page)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = ''
      })
      for (const scheme of ['light', 'dark']) {
        await prefers({ 'prefers-color-scheme': scheme })
        found[scheme] = await faint(page)
        await prefers({ 'prefers-color-scheme': scheme, 'prefers-contrast': 'more' })
        found[`${scheme}, more contrast`] = await faint(page)
      }
      await prefers({ 'forced-colors': 'active' })
      found['forced colours'] = [...(await faint(page)), ...(await alike(page))]
      await prefers({})
      expect(found, state).toEqual(Object.fromEntries(Object.keys(found).map((one) => [one, []])))
      await devtools.detach()
      await expectNothingFound(page, state)
    }

    it('from the link to the thanks', async () => {
      await walkThrough(await arrivesAt(visitor, 'all', 'fr'), seen)
      await leaves()
    })

    it('when it is kept on the device', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      await opens(at)
      await losesHub(at)
      await finishes(at.usager)
      await at.usager.reads(at.rest.thanksKept)
      await seen('kept', at.usager)
      await leaves()
    })

    it('when the device cannot keep it', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      await refusesStorage(at.usager)
      await opens(at)
      await losesHub(at)
      await finishes(at.usager)
      await at.usager.reads(at.rest.notKept)
      await seen('lost', at.usager)
      await leaves()
    })

    it('when the hub refuses it', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr', { service: 'nulle-part' })
      await opens(at)
      await begins(at)
      await finishes(at.usager)
      await at.usager.reads('Votre avis n’est pas enregistré')
      await seen('refused', at.usager)
      await leaves()
    })

    it('when what follows cannot be loaded', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      at.network.cut(/rest\./)
      await opens(at)
      await at.usager.presses(at.answers[1] ?? '')
      await at.usager.reads(at.text.widget.cut)
      await seen('cut', at.usager)
      await leaves()
    })

    it('when it invites, and when it is refused', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr', { mode: 'ended' })
      await at.usager.reads(at.text.widget.notNow)
      await seen('invited', at.usager)
      await at.usager.presses(at.text.widget.notNow)
      await at.usager.reads('Donner mon avis')
      await seen('invitation refused', at.usager)
      await leaves()
    })

    it('on a page of a campaign', async () => {
      const at = await arrivesAt(visitor, 'campaign', 'fr')
      await opens(at)
      await begins(at)
      await at.usager.reads(progressOf(at, 2, 25))
      await seen('page of a campaign', at.usager)
      await leaves()
    })

    it('of the tracker: empty, refused, found', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      const code = await tracks(at, visitor.asking.hub.at('hub'))
      const { page } = at.usager
      await seen('tracker', at.usager)
      await at.usager.types(at.text.tracker.code, '0')
      await page.keyboard.press('Enter')
      await at.usager.reads(at.text.tracker.notACode)
      await seen('tracker refused', at.usager)
      await page.keyboard.press('Backspace')
      await at.usager.types(at.text.tracker.code, code)
      await page.keyboard.press('Enter')
      await at.usager.reads(at.text.tracker.steps)
      await seen('tracker found', at.usager)
      await leaves()
    })
  })
})
