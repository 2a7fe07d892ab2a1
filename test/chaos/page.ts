import type { Page } from 'puppeteer-core'
import { rest as restFr } from '#shared/text/usager/fr/feedback/rest.ts'
import { words as usagerFr } from '#shared/text/usager/fr/words.ts'
import { allHasCome } from '../world/form.ts'
import type { Cycle } from './cycle.ts'

declare global {
  interface Window {
    hear(sentence: string): void
    /** Sets the clock of the page further by some milliseconds. */
    jump(by: number): void
  }
}

/** A clock that is off, and storage that fails, before anything of the page runs. */
export async function spoil(page: Page, { clock, storage }: Cycle): Promise<void> {
  await page.evaluateOnNewDocument(
    (off, storage) => {
      const Real = Date
      let shift = off
      window.jump = (by) => {
        shift += by
      }
      const now = () => Real.now() + shift
      window.Date = new Proxy(Real, {
        construct: (_, given) => (given.length ? Reflect.construct(Real, given) : new Real(now())),
        get: (_, name) => (name === 'now' ? now : Reflect.get(Real, name)),
      })
      if (storage === 'refused') {
        const refuse = () => {
          throw new DOMException('', 'SecurityError')
        }
        IDBFactory.prototype.open = refuse
        Storage.prototype.setItem = refuse
      }
      if (storage === 'full') {
        const { put } = IDBObjectStore.prototype
        IDBObjectStore.prototype.put = function (...given) {
          const request = put.apply(this, given)
          this.transaction.abort()
          return request
        }
      }
      if (storage === 'silent') {
        const { open } = IDBFactory.prototype
        IDBFactory.prototype.open = function () {
          const request = open.call(this, 'silent')
          for (const event of ['upgradeneeded', 'success', 'error'])
            request.addEventListener(event, (said) => said.stopImmediatePropagation())
          return request
        }
      }
    },
    clock.off,
    storage,
  )
}

/** Opens the form and waits until every piece of it has come. */
export async function openForm(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('parvis-feedback a')?.click())
  await allHasCome(page)
}

/** Gives the first answer. */
export function answer(page: Page, points: number): Promise<void> {
  return page.evaluate((points) => {
    const form = document.querySelector('parvis-feedback')?.shadowRoot
    form?.querySelectorAll('input')[points - 1]?.click()
  }, points)
}

/** Writes a comment, and leaves the form ready to be sent. */
export async function comment(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    () => {
      const form = document.querySelector('parvis-feedback')?.shadowRoot
      if (form?.querySelector('textarea')) return true
      form?.querySelector<HTMLElement>('[type=submit]')?.click()
      return false
    },
    { polling: 50 },
  )
  const field = await page.waitForSelector('parvis-feedback >>> textarea')
  await field?.evaluate((field, text) => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
}

/** Goes on to the last step and ends there, or ends again. */
export async function send(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const form = document.querySelector('parvis-feedback')?.shadowRoot
      const isLast = !!form?.querySelector('details')
      form?.querySelector<HTMLElement>('[type=submit]')?.click()
      return isLast
    },
    { polling: 50 },
  )
}

/** Words of the form that say what became of an answer. */
const sentences = {
  first: usagerFr.widget.firstKept,
  sent: restFr.thanks,
  kept: restFr.thanksKept,
  lost: restFr.notKept,
  refused: restFr.refused.split('{')[0] ?? '',
}
export type Sentence = keyof typeof sentences

/** Hears of each sentence the usager can read, as soon as it stands in the form. */
export async function listen(page: Page, hear: (sentence: Sentence) => void): Promise<void> {
  await page.exposeFunction('hear', hear)
  await page.evaluateOnNewDocument((sentences) => {
    const standing = new Set<string>()
    const look = (form: ShadowRoot) => {
      const text = form.textContent ?? ''
      for (const [name, sentence] of Object.entries(sentences)) {
        if (!text.includes(sentence)) standing.delete(name)
        else if (!standing.has(name)) {
          standing.add(name)
          window.hear(name)
        }
      }
    }
    addEventListener('parvis-shown', ({ target }) => {
      const form = (target as Element).shadowRoot
      if (!form) return
      new MutationObserver(() => look(form)).observe(form, {
        subtree: true,
        childList: true,
        characterData: true,
      })
    })
  }, sentences)
}

/** What stands in the field of the comment, which may be some steps back. */
export async function typed(page: Page): Promise<string> {
  const field = await page.waitForFunction(
    () => {
      const form = document.querySelector('parvis-feedback')?.shadowRoot
      const field = form?.querySelector('textarea')
      if (!field) form?.querySelector<HTMLElement>('.line button')?.click()
      return field && { words: field.value }
    },
    { polling: 50 },
  )
  return (await field.jsonValue())?.words ?? ''
}

/** Whether nothing waits on this device: no mark, no part. */
export function holdsNothing(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('parvis')
        opening.onupgradeneeded = () => opening.transaction?.abort()
        opening.onerror = () => resolve(localStorage.getItem('parvis-waiting') === null)
        opening.onsuccess = () => {
          const database = opening.result
          const counting = database.transaction('parts').objectStore('parts').count()
          counting.onsuccess = () => {
            database.close()
            resolve(counting.result === 0 && localStorage.getItem('parvis-waiting') === null)
          }
        }
      }),
  )
}

/** What is known of what waits: the mark, the parts, who holds them and who asks to. */
export function whatWaits(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('parvis')
    const rows = await new Promise<unknown>((resolve) => {
      opening.onerror = () => resolve('no store')
      opening.onsuccess = () => {
        const all = opening.result.transaction('parts').objectStore('parts').getAll()
        all.onsuccess = () => resolve(all.result)
      }
    })
    const mark = localStorage.getItem('parvis-waiting')
    return JSON.stringify({ mark, rows, locks: await navigator.locks.query() })
  })
}

/** Ends a page as closing its tab does, or as the end of its process does. */
export async function kill(page: Page, how: 'closed' | 'crashed'): Promise<void> {
  if (how === 'crashed') {
    const session = await page.createCDPSession()
    // It answers nothing: it is gone.
    void session.send('Page.crash').catch(() => {})
    await new Promise((resolve) => page.once('error', resolve))
  }
  await page.close()
}
