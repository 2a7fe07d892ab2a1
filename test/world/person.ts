import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { patience, press } from './press.ts'

/** A person in front of a page, who finds elements by their text. */
export interface Person {
  page: Page
  goes(url: string): Promise<void>
  /** Presses the button, link or answer with this text. */
  presses(words: string): Promise<void>
  /** Types into the field with this label. */
  types(label: string, text: string): Promise<void>
  /** Waits for a text on the page, shadow roots included. */
  reads(words: string | RegExp): Promise<string>
  /** Returns all visible text. */
  sees(): Promise<string>
  /** Errors of the page, and violations of its security policy. */
  faults: string[]
  /** Closes the window with its storage. */
  leaves(): Promise<void>
}

/** Opens an isolated browser window for a person. */
export async function sit(browser: Browser): Promise<Person> {
  const context = await browser.createBrowserContext()
  return sitAt(await context.newPage())
}

/** Uses an open page. @param leaves closes it, by default with its context */
export function sitAt(page: Page, leaves = () => page.browserContext().close()): Person {
  page.setDefaultTimeout(patience)
  const person: Person = {
    page,
    async goes(url) {
      await page.goto(url, { waitUntil: 'load' })
    },
    async presses(words) {
      // Browsers do not render a window in the background.
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
      try {
        const found = await page.waitForFunction(readAll, { polling: 100 }, pattern)
        return String(await found.jsonValue())
      } catch (cause) {
        // What stood there instead tells a slow page from another page.
        const seen = await person.sees().catch(() => 'nothing: the page is gone')
        throw new Error(`“${words}” is not on ${page.url()}, which reads: ${seen}`, { cause })
      }
    },
    sees: async () => String(await page.evaluate(readAll, '[^]*')),
    faults: [],
    leaves,
  }
  // Accept the dialog about unsent data.
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') void dialog.accept()
  })
  page.on('pageerror', (error) => {
    if (!wasAbandoned.test(String(error))) person.faults.push(String(error))
  })
  page.on('console', (line) => {
    if (/Content.Security.Policy|Trusted(?:Script|HTML)/i.test(line.text()))
      person.faults.push(line.text())
  })
  return person
}

/** Returns whether the pressed element has the focus. */
const hasKeyboard = (field: ElementHandle<Element>) =>
  field.evaluate(
    (element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
  )

/** Matches Firefox's error for a font still loading when the person left (NS_BINDING_ABORTED). */
const wasAbandoned = /downloadable font: download failed .* status=2152398850 /

const literally = (words: string) =>
  words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, ' ')

/** Returns all visible text when it matches. Runs in the page. */
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

/** Finds the pressable element with this text, exact matches first. Runs in the page. */
function findPressable(words: string): Element | null {
  const roots: ParentNode[] = [document]
  const found: Element[] = []
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot)
      if (element.matches('a, button, label, summary')) found.push(element)
    }
  const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  // What sleeps for a moment, against a double press or until its script is there, is waited for.
  const inView = found.filter(
    (element) =>
      element.getClientRects().length > 0 &&
      !element.matches(':disabled') &&
      getComputedStyle(element).pointerEvents !== 'none',
  )
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
