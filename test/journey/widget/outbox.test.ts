import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { dayIn } from '../../../hub/platform/time/day.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { allHasCome, finishes, receiptOf, writes } from '../../world/form.ts'
import { type Line, openLine } from '../../world/line.ts'
import type { Person } from '../../world/person.ts'
import { town, townNotice } from '../../world/town.ts'
import { bringVisitor } from '../../world/visitor.ts'

const kept = 'Votre avis est gardé sur cet appareil. Il partira dès que possible.'
const notKept = 'La connexion est coupée et cet appareil ne peut pas garder votre avis.'
const thanks = 'Merci. Votre avis est bien arrivé.'
const words = 'Trop d’étapes avant la fin.'

describe.each(anyBrowser)('What a usager is told of an answer, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const visitor = bringVisitor(real, { usual: defaultConfiguration(parvis, townNotice) })
    let line: Line
    let usager: Person
    beforeAll(async () => {
      line = await openLine(visitor.asking.hub.at('hub'))
    })
    afterAll(() => line?.close())
    beforeEach(async () => {
      line.weather = 'clear'
      usager = await visitor.arrives('usual', { through: line.address })
    })
    afterEach(() => visitor.leaves())

    const page = (attributes: Record<string, string> = {}) =>
      visitor.asking.page('usual', { through: line.address, ...attributes })

    async function opensForm(): Promise<void> {
      await usager.presses('Donner mon avis')
      await usager.reads('Comment s’est passée votre démarche ?')
      await allHasCome(usager.page)
    }

    async function answers(): Promise<void> {
      await usager.presses('Bien')
      await writes(usager, words)
      await finishes(usager)
    }

    const typed = () => usager.page.$eval('parvis-feedback >>> textarea', (field) => field.value)

    /** The network says it is back, as it also does when it is not. */
    const isSaidBack = () =>
      usager.page.evaluate(() => {
        dispatchEvent(new Event('online'))
      })

    const idsOf = async (receipt: string) => new Set([(await visitor.asking.kept(receipt)).id])

    const arrived = (receipt: string) =>
      eventually(async () => {
        const found = await visitor.asking.kept(receipt)
        expect(found).toMatchObject({ answers: { overall: '4' }, comment: words })
      })

    /** What waits on the device. */
    const rows = () =>
      usager.page.evaluate(
        () =>
          new Promise<{ answeredAt: number }[]>((resolve) => {
            const opening = indexedDB.open('parvis')
            opening.onsuccess = () => {
              const all = opening.result.transaction('parts').objectStore('parts').getAll()
              all.onsuccess = () => {
                opening.result.close()
                resolve(all.result)
              }
            }
          }),
      )

    it('leaves nothing on the device before there is an answer, whatever the page goes through', async () => {
      await opensForm()
      const other = await usager.page.browserContext().newPage()
      await other.bringToFront()
      await usager.page.bringToFront()
      await isSaidBack()
      const left = await usager.page.evaluate(async () => [
        ...Object.keys(localStorage),
        ...(await indexedDB.databases()),
      ])
      expect(left).toEqual([])
    })

    it.each([
      [
        'is full',
        () => {
          IDBObjectStore.prototype.put = () => {
            throw new DOMException('', 'QuotaExceededError')
          }
        },
      ],
      [
        'is refused',
        () => {
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('', 'SecurityError')
            },
          })
        },
      ],
      [
        'never answers',
        () => {
          const { open } = IDBFactory.prototype
          IDBFactory.prototype.open = function () {
            const request = open.call(this, 'silent')
            for (const event of ['upgradeneeded', 'success', 'error'])
              request.addEventListener(event, (said) => said.stopImmediatePropagation())
            return request
          }
        },
      ],
    ])('is true where the storage of the device %s: not kept, or arrived', async (_, spoil) => {
      await usager.page.evaluateOnNewDocument(spoil)
      await usager.goes(page())
      await opensForm()
      line.weather = 'down'
      await answers()
      await usager.reads(notKept)
      expect(await typed()).toBe(words)
      line.weather = 'clear'
      await usager.presses('Réessayer')
      await usager.reads(thanks)
      await arrived(await receiptOf(usager))
    })

    it('is not what a captive portal says, and changes when it has arrived', async () => {
      await opensForm()
      line.weather = 'portal'
      await answers()
      await usager.reads(kept)
      line.weather = 'elsewhere'
      line.parts = []
      await isSaidBack()
      await eventually(async () => expect(line.parts.length).toBeGreaterThan(0))
      await usager.reads(kept)
      line.weather = 'clear'
      await isSaidBack()
      await usager.reads(thanks)
      await arrived(await receiptOf(usager))
    })

    it('leaves a hub in peace that asks for it, whatever the network says', async () => {
      await opensForm()
      line.weather = 'busy'
      await answers()
      await usager.reads(kept)
      await usager.page.waitForNetworkIdle({ idleTime: 100 })
      line.parts = []
      for (let time = 0; time < 5; time++) await isSaidBack()
      expect(line.parts).toEqual([])
      line.weather = 'clear'
      await usager.reads(thanks)
    })

    it('keeps of when it was given the day alone, whose noon it is', async () => {
      await opensForm()
      line.weather = 'down'
      await answers()
      await usager.reads(kept)
      const left = await rows()
      expect(left).not.toEqual([])
      for (const { answeredAt } of left)
        expect(new Date(answeredAt)).toEqual(new Date(new Date(answeredAt).setHours(12, 0, 0, 0)))
    })

    it('says a refusal when it comes, and keeps nothing of what was refused', async () => {
      await usager.goes(page({ service: 'inconnu' }))
      await opensForm()
      line.weather = 'down'
      await answers()
      await usager.reads(kept)
      line.weather = 'clear'
      await isSaidBack()
      await usager.reads('Votre avis n’est pas enregistré')
      await eventually(async () => {
        expect(await usager.page.evaluate(() => Object.keys(localStorage))).toEqual(['parvis-rest'])
      })
      expect(await rows()).toEqual([])
      line.parts = []
      await usager.page.reload({ waitUntil: 'networkidle0' })
      expect(line.parts).toEqual([])
    })

    it('is kept before it is sent: a page closed at once leaves it to the next one', async () => {
      await opensForm()
      line.weather = 'down'
      await usager.presses('Bien')
      const written = await usager.page.waitForFunction(
        () =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open('parvis')
            opening.onupgradeneeded = () => opening.transaction?.abort()
            opening.onerror = () => resolve('')
            opening.onsuccess = () => {
              const reading = opening.result.transaction('parts').objectStore('parts').getAll()
              reading.onsuccess = () => resolve(reading.result[0]?.part.receipt ?? '')
            }
          }),
      )
      const receipt = await written.jsonValue()
      const next = await usager.page.browserContext().newPage()
      await usager.page.close()
      line.weather = 'clear'
      await next.goto(page())
      await eventually(async () => {
        expect((await visitor.asking.kept(receipt)).answers).toEqual({ overall: '4' })
      })
    })

    it.each([45, 30 * 365])(
      'holds on a device whose clock is %d days behind, and is set right before it leaves',
      async (days) => {
        await usager.page.evaluateOnNewDocument((days) => {
          const { now } = Date
          Date.now = () => now() - days * 24 * 3600 * 1000
        }, days)
        await usager.goes(page())
        await opensForm()
        line.weather = 'down'
        await answers()
        await usager.reads(kept)
        const receipt = await receiptOf(usager)
        const next = await usager.page.browserContext().newPage()
        await usager.page.close()
        line.weather = 'clear'
        await next.goto(page())
        await arrived(receipt)
        const { day } = await visitor.asking.kept(receipt)
        expect(day).toBe(dayIn(town.zone, new Date()))
      },
    )

    it('is for the hub it was given to, and of an earlier version for the one that asks', async () => {
      await opensForm()
      line.weather = 'down'
      await answers()
      await usager.reads(kept)
      const receipt = await receiptOf(usager)
      const another = 'http://127.0.0.1:9/'
      await usager.page.evaluate(changeRows, another)
      await usager.page.reload()
      line.weather = 'clear'
      line.parts = []
      await usager.goes(page())
      // An answer given later has arrived by then: what could have left before it has not.
      await opensForm()
      await answers()
      await usager.reads(thanks)
      const later = await receiptOf(usager)
      expect(await idsOf(later)).toEqual(new Set(line.parts.map((part) => part.split(' ')[0])))
      await usager.page.evaluate(changeRows, undefined)
      await usager.goes(page())
      await arrived(receipt)
    })
  })
})

/** Gives every part that waits to a hub, or to none, as an earlier version kept them. Runs in the page. */
function changeRows(hub: string | undefined): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('parvis')
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('parts', 'readwrite')
      const parts = transaction.objectStore('parts')
      parts.openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result
        if (!cursor) return
        cursor.update({ ...cursor.value, hub })
        cursor.continue()
      }
      transaction.oncomplete = () => resolve()
    }
  })
}
