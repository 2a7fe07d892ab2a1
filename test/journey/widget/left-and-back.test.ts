import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FeedbackPartSent } from '#shared/contract/feedback/feedback.ts'
import { restText } from '#shared/text/usager/text.ts'
import { browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { allHasCome, finishes, goesTo, receiptOf } from '../../world/form.ts'
import { type Line, openLine } from '../../world/line.ts'
import { collectParts, receiptSent } from '../../world/parts-sent.ts'
import { type Person, sitAt } from '../../world/person.ts'
import { bringVisitor } from '../../world/visitor.ts'
import { everything } from '../../world/widget-states.ts'

const { comment, thanks } = restText.fr
const opening = 'Comment s’est passée votre démarche ?'
const chromium = browsers.filter(({ browser }) => browser === 'chromium')

describe.each(chromium)('A form that is left, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const visitor = bringVisitor(real, everything)
    let line: Line
    beforeAll(async () => {
      line = await openLine(visitor.asking.hub.at('hub'))
    })
    afterAll(() => line?.close())

    const address = () => visitor.asking.page('all', { through: line.address })

    async function opensForm(usager: Person): Promise<void> {
      await usager.goes(address())
      await usager.presses('Donner mon avis')
      await usager.reads(opening)
      await allHasCome(usager.page)
    }

    const arrived = (receipt: string, answers: Record<string, string>) =>
      eventually(async () => expect((await visitor.asking.kept(receipt)).answers).toEqual(answers))

    it('by the back button has lost nothing, and begins nothing twice when one comes forward', async () => {
      const usager = await visitor.arrives('all', { through: line.address })
      const { page } = usager
      const parts = collectParts(page)
      await usager.goes(visitor.asking.page('contact'))
      await opensForm(usager)
      await usager.presses('Bien')
      const receipt = await receiptSent(page, parts)
      await usager.presses('Plutôt non')
      await usager.reads(/3 sur 4/)
      await page.goBack({ waitUntil: 'load' })
      await usager.reads('Contact de la mairie')
      await arrived(receipt, { overall: '4', EMP: '2' })
      await page.goForward({ waitUntil: 'load' })
      await usager.reads('Démarche')
      await arrived(receipt, { overall: '4', EMP: '2' })
      expect(new Set(parts.map(({ receipt }) => receipt))).toEqual(new Set([receipt]))
      await visitor.leaves()
    })

    it('after several steps without network sends each of them, when the page is opened again', async () => {
      const usager = await visitor.arrives('all', { through: line.address })
      const { page } = usager
      await opensForm(usager)
      line.weather = 'down'
      for (const [words, next] of [
        ['Mal', restText.fr.happened],
        ['Plutôt non', /3 sur 4/],
        ['Non, pas du tout', /4 sur 4/],
      ] as const) {
        await usager.presses(words)
        if (words === 'Mal') {
          await usager.reads(next)
          await usager.types(restText.fr.happened, 'Le guichet était fermé.')
          await usager.presses(restText.fr.next)
        } else await usager.reads(next)
      }
      const waiting = await waitingParts(usager, 4)
      const [receipt = ''] = new Set(waiting.map((part) => part.receipt))
      const next = await page.browserContext().newPage()
      await page.close()
      line.parts = []
      line.weather = 'clear'
      await next.goto(address())
      await arrived(receipt, { about: 'opinion', overall: '2', EMP: '2', EGA: '1' })
      expect((await visitor.asking.kept(receipt)).comment).toBe('Le guichet était fermé.')
      // The page that ends may send one too: the hub knows it by its id.
      expect(new Set(line.parts)).toEqual(new Set(waiting.map(({ id, part }) => `${id} ${part}`)))
      await usager.leaves()
    })

    it('for another tab is another answer: neither takes from the other', async () => {
      const one = await visitor.arrives('all', { through: line.address })
      await opensForm(one)
      const other = sitAt(await one.page.browserContext().newPage())
      await opensForm(other)
      await one.presses('Bien')
      await other.presses('Moyen')
      await one.presses('Plutôt oui')
      await other.presses('Plutôt non')
      for (const usager of [one, other]) {
        await usager.page.bringToFront()
        await usager.reads(/3 sur 4/)
        await goesTo(usager, comment)
        await finishes(usager)
        await usager.reads(thanks)
      }
      await arrived(await receiptOf(one), { overall: '4', EMP: '4' })
      await arrived(await receiptOf(other), { overall: '3', EMP: '2' })
      await visitor.leaves()
    })
  })
})

/** Reads what waits on the device, once it is so many parts. */
async function waitingParts({ page }: Person, many: number): Promise<FeedbackPartSent[]> {
  const found = await page.waitForFunction(
    (many) =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('parvis')
        opening.onsuccess = () => {
          const all = opening.result.transaction('parts').objectStore('parts').getAll()
          all.onsuccess = () => {
            opening.result.close()
            const rows = all.result.map(({ part }) => part)
            resolve(rows.length === many ? JSON.stringify(rows) : '')
          }
        }
      }),
    { polling: 100 },
    many,
  )
  return JSON.parse(await found.jsonValue())
}
