import type { ElementHandle, Page } from 'puppeteer-core'

/** What a form shows at once. */
export interface Screen {
  kind: 'question' | 'words' | 'end'
  /** Name of the item that is asked. */
  item: string
  /** Several of its answers hold, so that a button ends it. */
  isSeveral: boolean
  /** It is answered, and stays: a button ends the form. */
  isGiven: boolean
  /** Pixels of the card; on a page of the hub, of the form between its head and its foot. */
  height: number
  /** Pixels by which its button is below the window of a page that was not scrolled. */
  below: number
  words: number
  /** What it says of its progress, as its language writes it: `2 sur 4`. */
  said: string
}

/** Where the form is: the card of the widget, or the page of the hub. Runs in the page. */
const root = `(() => {
  // A page that is still coming has no question yet, like the thanks.
  if (document.readyState === 'loading') return null
  const widget = document.querySelector('parvis-feedback')
  const card = widget ? widget.shadowRoot?.querySelector('.card') : document.querySelector('main')
  // The widget draws its form before anybody opens it.
  return card?.checkVisibility({ visibilityProperty: true }) ? card : null
})()`

/** The button that goes on from a step. */
export const onward = 'button[part~=button], .turn button:not(.bare)'

/**
 * Reads what is shown.
 * @returns `null` while nothing is
 */
export async function readScreen(page: Page): Promise<Screen | null> {
  const card = await cardOf(page)
  return card && measureCard(card)
}

/** Measures what a card shows, be it of a peer. */
export const measureCard = (card: ElementHandle<HTMLElement>): Promise<Screen> =>
  card.evaluate(read, onward)

/** Returns the element that holds the form. */
export async function cardOf(page: Page): Promise<ElementHandle<HTMLElement> | null> {
  const found = await page.evaluateHandle(root)
  return found.asElement() as ElementHandle<HTMLElement> | null
}

/** Runs in the page. */
function read(card: HTMLElement, onward: string): Screen {
  const isShown = (one: Element) =>
    one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const all = (selector: string) =>
    [...card.querySelectorAll(selector)].filter((one) => isShown(one) && !one.closest('details'))
  const field = all('fieldset:has(.answer)')[0]
  const input = field?.querySelector<HTMLInputElement>('.answer input')
  const kind = field ? 'question' : all('textarea').length > 0 ? 'words' : 'end'
  const step = card.localName === 'main' ? (card.querySelector('form') ?? card) : card
  const button = all(onward)[0]
  const given = all('.answer:has(:checked), .answer[aria-current]')[0]
  const contents = document.createRange()
  contents.selectNodeContents(step)
  // The page of the thanks is as high as its window.
  const box = step.localName === 'main' ? contents : step
  const lines: string[] = []
  const walker = document.createTreeWalker(step, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const { parentElement: parent } = text
    if (!parent || !isShown(parent) || parent.closest('style')) continue
    const { width, height } = parent.getBoundingClientRect()
    // What is for screen readers alone takes a pixel.
    if (width <= 1 || height <= 1) continue
    if (parent instanceof HTMLOptionElement && !parent.selected) continue
    lines.push(text.textContent ?? '')
  }
  const said = lines.join(' ').replace(/\s+/g, ' ')
  const segments = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' })
  return {
    kind,
    item:
      document.querySelector<HTMLInputElement>('input[type=hidden][name=q]')?.value ??
      input?.name ??
      '',
    isSeveral: input?.type === 'checkbox',
    isGiven: kind === 'question' && input?.type !== 'checkbox' && !!given && !!button,
    height: Math.round(box.getBoundingClientRect().height),
    below: Math.max(
      0,
      Math.round(
        (button ?? step).getBoundingClientRect().bottom + window.scrollY - window.innerHeight,
      ),
    ),
    words: [...segments.segment(said)].filter(({ isWordLike }) => isWordLike).length,
    said,
  }
}
