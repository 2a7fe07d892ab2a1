import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { allHasCome, finishes, receiptOf } from '../../world/form.ts'
import { type Line, openLine } from '../../world/line.ts'
import { type Person, sitAt } from '../../world/person.ts'
import { townNotice } from '../../world/town.ts'
import { bringVisitor } from '../../world/visitor.ts'

const kept = 'Votre avis est gardé sur cet appareil. Il partira dès que possible.'

describe.each(anyBrowser)(
  'An answer given while the hub cannot be reached, in $browser',
  (real) => {
    describe.skipIf(!real.path)('', () => {
      const visitor = bringVisitor(real, { usual: defaultConfiguration(parvis, townNotice) })
      let line: Line
      beforeAll(async () => {
        line = await openLine(visitor.asking.hub.at('hub'))
      })
      afterAll(() => line?.close())

      /** Opens the form and waits until every piece of it has come. */
      async function opensForm(usager: Person): Promise<void> {
        await usager.presses('Donner mon avis')
        await usager.reads('Comment s’est passée votre démarche ?')
        await allHasCome(usager.page)
      }

      /** Answers, and is told it is kept. @returns the code of the receipt */
      async function isTold(usager: Person): Promise<string> {
        await usager.presses('Bien')
        await usager.reads('Enregistré.')
        await finishes(usager)
        await usager.reads(kept)
        return receiptOf(usager)
      }

      const arrived = (receipt: string) =>
        eventually(async () => {
          expect((await visitor.asking.kept(receipt)).answers).toMatchObject({ overall: '4' })
        })

      const back = (usager: Person) =>
        usager.page.evaluate(() => {
          dispatchEvent(new Event('online'))
        })

      it('is kept, and leaves by itself when the hub is back', async () => {
        const usager = await visitor.arrives('usual')
        await opensForm(usager)
        await visitor.asking.hub.kill()
        const receipt = await isTold(usager)
        await visitor.asking.restart()
        await usager.reads('Merci. Votre avis est bien arrivé.')
        await arrived(receipt)
        await visitor.leaves()
      })

      it('is kept when its tab is closed, and leaves with the next page, which leaves nothing', async () => {
        const usager = await visitor.arrives('usual', { through: line.address })
        await opensForm(usager)
        line.weather = 'down'
        const receipt = await isTold(usager)
        const next = await usager.page.browserContext().newPage()
        await usager.page.close()
        line.weather = 'clear'
        await next.goto(visitor.asking.page('usual', { through: line.address }))
        await arrived(receipt)
        await eventually(async () => {
          expect(await next.evaluate(() => Object.keys(localStorage))).toEqual(['parvis-rest'])
        })
        await visitor.leaves()
      })

      it('leaves once, though two pages send when the network is back', async () => {
        const one = await visitor.arrives('usual', { through: line.address })
        await opensForm(one)
        const other = sitAt(await one.page.browserContext().newPage())
        await other.goes(visitor.asking.page('usual', { through: line.address }))
        await opensForm(other)
        line.weather = 'down'
        const receipts = [await isTold(one), await isTold(other)]
        line.parts = []
        line.weather = 'clear'
        await Promise.all([back(one), back(other)])
        for (const receipt of receipts) await arrived(receipt)
        await eventually(async () => {
          expect(await other.page.evaluate(() => Object.keys(localStorage))).toEqual([
            'parvis-rest',
          ])
        })
        expect(line.parts.length).toBeGreaterThanOrEqual(4)
        expect(new Set(line.parts).size).toBe(line.parts.length)
        await visitor.leaves()
      })

      it('leaves with its page, when the usager goes where nothing could send it', async () => {
        const usager = await visitor.arrives('usual', { through: line.address })
        await opensForm(usager)
        line.weather = 'down'
        const receipt = await isTold(usager)
        line.weather = 'clear'
        await usager.goes(visitor.asking.page('contact'))
        await arrived(receipt)
        await visitor.leaves()
      })
    })
  },
)
