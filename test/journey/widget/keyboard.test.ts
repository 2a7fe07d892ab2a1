import { describe, expect, it } from 'vitest'
import { instrumentsText } from '#shared/text/usager/text.ts'
import { anyChromium } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { goesTo, receiptOf, writes } from '../../world/form.ts'
import type { Person } from '../../world/person.ts'
import { showsForm } from '../../world/shows-form.ts'
import { bringVisitor } from '../../world/visitor.ts'
import { type AtWidget, arrivesAt, everything, opens, tracks } from '../../world/widget-states.ts'

describe.each(anyChromium)('The widget under the keyboard alone, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const visitor = bringVisitor(real, everything)
    const { leaves } = visitor

    /** Opens the form with the keys, from the top of the page. */
    async function opensWithKeys({ usager, text }: AtWidget): Promise<void> {
      const { page } = usager
      await page.waitForSelector('parvis-feedback a[role=button]')
      await page.keyboard.press('Tab')
      expect((await reached(usager)).words).toBe('Donner mon avis')
      await page.keyboard.press('Enter')
      await usager.reads(text.widget.close)
    }

    it('is gone through in the order it is seen, and left at both ends', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      const { usager, rest } = at
      const { keyboard } = usager.page
      await usager.page.setViewport({ width: 320, height: 256 })
      await opensWithKeys(at)
      expect(await reached(usager)).toMatchObject({ words: 'Votre avis', ring: true })
      await keyboard.press('Tab')
      const wording = instrumentsText.fr.bank.EMP.perceived
      // Past the first answer is the last one.
      await keyboard.press('ArrowUp')
      await keyboard.press('Space')
      await usager.reads(wording)
      expect(await reached(usager)).toMatchObject({
        words: expect.stringContaining(wording),
        ring: true,
      })
      for (let step = 0; step < 3; step += 1) {
        await keyboard.press('Tab')
        await keyboard.press('Space')
      }
      await usager.reads(rest.comment)
      const stops: Stop[] = []
      // The code comes once the first answer is safe.
      await usager.page.waitForSelector('parvis-feedback >>> .kept button')
      for (let stop = await reached(usager); stop.isInside; stop = await reached(usager)) {
        stops.push(stop)
        if (stop.words === rest.details) await keyboard.press('Enter')
        if (stop.words === rest.handover) await keyboard.press('Space')
        await keyboard.press('Tab')
      }
      expect(stops.map(({ words }) => words)).toEqual([
        rest.comment,
        rest.comment,
        rest.fault,
        rest.personal,
        rest.finish,
        rest.details,
        rest.alone,
        rest.departement,
        rest.handover,
        rest.reach,
        rest.noticeLink,
        at.text.widget.close,
        rest.copyReceipt,
      ])
      expect(stops.filter(({ ring, isSeen }) => !ring || !isSeen)).toEqual([])
      const tops = stops.map(({ top }) => top)
      expect(tops).toEqual(tops.toSorted((a, b) => a - b))
      expect((await reached(usager)).words).toBe('Contact')

      await keyboard.down('Shift')
      await keyboard.press('Tab')
      expect((await reached(usager)).words).toBe(rest.copyReceipt)
      await keyboard.up('Shift')
      await keyboard.press('Escape')
      expect((await reached(usager)).words).toBe('Donner mon avis')
      expect(await showsForm(usager.page)).toBe(false)
      await leaves()
    })

    it('keeps the answer the arrows stop at once it is left, and none they pass over', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      const { usager, rest } = at
      const { keyboard } = usager.page
      await opensWithKeys(at)
      const bodies: string[] = []
      usager.page.on('request', (request) => bodies.push(request.postData() ?? ''))
      await keyboard.press('Tab')
      for (let press = 0; press < 3; press++) await keyboard.press('ArrowDown')
      expect((await reached(usager)).words).toBe(at.answers[3])
      await usager.page.waitForNetworkIdle()
      expect(bodies.join()).not.toContain('overall')
      // Left with the keyboard, it is kept; the next question waits for whoever goes on.
      await keyboard.press('Tab')
      await eventually(async () => expect((await reached(usager)).words).toBe(rest.next))
      await usager.reads(at.text.widget.firstKept)
      await keyboard.press('Enter')
      await usager.reads(instrumentsText.fr.bank.EMP.perceived)
      await keyboard.press('Tab')
      await keyboard.press('ArrowDown')
      await keyboard.press('ArrowUp')
      await keyboard.press('Enter')
      await usager.reads(instrumentsText.fr.bank.EGA.perceived)
      await goesTo(usager, rest.comment)
      await tabsTo(usager, rest.finish)
      await keyboard.press('Enter')
      await usager.reads(rest.thanks)
      expect(await reached(usager)).toMatchObject({ words: rest.thanks, ring: true })
      const { answers } = await visitor.asking.kept(await receiptOf(usager))
      expect(answers).toEqual({ overall: '4', EMP: '1' })
      await tabsTo(usager, at.text.widget.close)
      await keyboard.press('Enter')
      expect((await reached(usager)).words).toBe('Donner mon avis')
      await leaves()
    })

    it('gives the focus back to the link when an invitation is refused', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr', { mode: 'ended' })
      const { usager, text } = at
      await usager.reads(text.widget.notNow)
      await tabsTo(usager, text.widget.notNow)
      await usager.page.keyboard.press('Enter')
      expect((await reached(usager)).words).toBe('Donner mon avis')
      await leaves()
    })

    it('has its comment again when it is too long, wherever it was sent from', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      const { usager, rest } = at
      const { keyboard } = usager.page
      await opens(at)
      await usager.presses(at.answers[4] ?? '')
      await writes(usager, 'é'.repeat(51))
      await usager.presses(rest.details)
      await usager.types(rest.departement, '13')
      await keyboard.press('Enter')
      expect(await reached(usager)).toMatchObject({ words: rest.comment, ring: true })
      await leaves()
    })

    it('shows where it is in the tracker too', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      const code = await tracks(at, visitor.asking.hub.at('hub'))
      const { usager, text } = at
      const { keyboard } = usager.page
      await keyboard.press('Tab')
      expect(await reached(usager)).toMatchObject({ words: text.tracker.code, ring: true })
      await keyboard.type(code)
      await keyboard.press('Tab')
      expect(await reached(usager)).toMatchObject({ words: text.tracker.show, ring: true })
      await keyboard.press('Enter')
      await usager.reads(text.tracker.steps)
      expect(await reached(usager)).toMatchObject({ words: text.state.received, ring: true })
      await leaves()
    })
  })
})

/** What has the keyboard now. */
interface Stop {
  words: string
  isInside: boolean
  /** Down the page, in pixels. */
  top: number
  /** A line of three pixels around it, which nothing hides. */
  ring: boolean
  isSeen: boolean
}

function reached({ page }: Person): Promise<Stop> {
  return page.evaluate(() => {
    const host = document.activeElement
    const root = host?.shadowRoot
    const active = root?.activeElement ?? host ?? document.body
    const label = active instanceof HTMLInputElement && active.labels?.[0]
    const area = active instanceof HTMLTextAreaElement && active.labels[0]
    const shown = active.closest('.answer') ?? active
    const { outlineStyle, outlineWidth } = getComputedStyle(shown)
    const box = shown.getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, 44) / 2]
    const hit = (root ?? document).elementFromPoint(x, y)
    return {
      words: active.ariaLabel ?? (label || area || active).textContent ?? '',
      isInside: !!root,
      top: Math.round(box.top + scrollY),
      ring: outlineStyle === 'solid' && outlineWidth === '3px',
      isSeen: !!hit && (shown.contains(hit) || hit.contains(shown)),
    }
  })
}

/** Presses Tab until these words are reached. */
async function tabsTo(person: Person, words: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await person.page.keyboard.press('Tab')
    if ((await reached(person)).words === words) return
  }
  throw new Error(`Tab never reaches ${words}`)
}
