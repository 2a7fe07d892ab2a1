import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { patience, press } from './press.ts'

/** Somebody in front of a page, who reads words and presses what they name. */
export interface Person {
  page: Page
  goes(url: string): Promise<void>
  /** Presses the button, link or answer that has these words. */
  presses(words: string): Promise<void>
  /** Types into the field that has this label. */
  types(label: string, text: string): Promise<void>
  /** Waits until the words stand on the page, inside components too. */
  reads(words: string | RegExp): Promise<string>
  /** Everything that can be read now. */
  sees(): Promise<string>
  /** What went wrong in the page: errors, and what its security policy refused. */
  faults: string[]
  /** Closes the window and all it kept. */
  leaves(): Promise<void>
}

/** Puts somebody in front of a browser window of their own, which shares nothing with others. */
export async function sit(browser: Browser): Promise<Person> {
  const context = await browser.createBrowserContext()
  return sitAt(await context.newPage())
}

/** Puts somebody in front of a page that is open. @param leaves what ends it, by default all of it */
export function sitAt(page: Page, leaves = () => page.browserContext().close()): Person {
  page.setDefaultTimeout(patience)
  const person: Person = {
    page,
    async goes(url) {
      await page.goto(url, { waitUntil: 'load' })
    },
    async presses(words) {
      // A window behind another is not drawn, and waits to be.
      await page.bringToFront()
      const said = words.replace(/\s+/g, ' ')
      const find = () => page.waitForFunction(findPressable, { polling: 100 }, said)
      await press(find as () => Promise<ElementHandle<Element>>)
    },
    async types(label, text) {
      await page.bringToFront()
      const field = await press(() => fieldOf(page, label), hasKeyboard)
      await field.type(text)
    },
    async reads(words) {
      await page.bringToFront()
      const pattern = words instanceof RegExp ? words.source : literally(words)
      const found = await page.waitForFunction(readAll, { polling: 100 }, pattern)
      return String(await found.jsonValue())
    },
    sees: async () => String(await page.evaluate(readAll, '[^]*')),
    faults: [],
    leaves,
  }
  // Asked whether to leave what is not sent, they leave.
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') void dialog.accept()
  })
  page.on('pageerror', (error) => {
    if (!wasAbandoned.test(String(error))) person.faults.push(String(error))
  })
  page.on('console', (line) => {
    if (/Content.Security.Policy/i.test(line.text())) person.faults.push(line.text())
  })
  return person
}

/** Whether what was pressed has the keyboard now, so that what is typed goes there. */
const hasKeyboard = (field: ElementHandle<Element>) =>
  field.evaluate(
    (element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
  )

/** Firefox counts a font still on its way when the person left (NS_BINDING_ABORTED) as an error. */
const wasAbandoned = /downloadable font: download failed .* status=2152398850 /

const literally = (words: string) =>
  words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, ' ')

/** All that can be read, shadow roots included, when it matches. Runs in the page. */
function readAll(pattern: string): string | false {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data
    if (!(node instanceof Element || node instanceof DocumentFragment)) return ''
    if (node instanceof Element && /^(script|style|template)$/i.test(node.localName)) return ''
    const inside = node instanceof Element && node.shadowRoot ? read(node.shadowRoot) : ''
    return `${inside}${[...node.childNodes].map(read).join('')}\n`
  }
  const text = read(document.body).replace(/\s+/g, ' ')
  const found = new RegExp(pattern).exec(text)
  return found ? found[0] || ' ' : false
}

/** What can be pressed and has these words, the whole of its words first. Runs in the page. */
function findPressable(words: string): Element | null {
  const roots: ParentNode[] = [document]
  const found: Element[] = []
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot)
      if (element.matches('a, button, label, summary')) found.push(element)
    }
  const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  const inView = found.filter((element) => element.getClientRects().length > 0)
  return (
    inView.find((element) => wordsOf(element) === words) ??
    inView.find((element) => wordsOf(element).includes(words)) ??
    null
  )
}

async function fieldOf(page: Page, label: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (words) => {
      const roots: ParentNode[] = [document]
      for (const root of roots)
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) roots.push(element.shadowRoot)
          if (element instanceof HTMLLabelElement && element.textContent?.includes(words))
            return element.control
        }
      return null
    },
    { polling: 100 },
    label,
  )
  return found.asElement() as ElementHandle<Element>
}
