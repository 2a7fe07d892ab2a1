import type { Page } from 'puppeteer-core'

/** What is too small to be touched: less than 24 px anywhere, than 44 px for answers and buttons. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('parvis-feedback, parvis-tracker')?.shadowRoot
    const all = root?.querySelectorAll('a, button, summary, textarea, input, label.answer') ?? []
    return [...all]
      .filter((one) => !one.matches('.answer *, [aria-hidden]') && one.getClientRects().length > 0)
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ one, box }) => {
        const least = one.matches('a') ? 24 : 44
        return box.width < least || box.height < least
      })
      .map(({ one, box }) => `${one.textContent} ${box.width} × ${box.height}`)
  })
}

/** What sticks out of the window or its frame, is cut off, torn, or lies over something else. */
export function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) faults.push(`the page scrolls sideways: ${scrollWidth}`)
    const root = document.querySelector('parvis-feedback, parvis-tracker')?.shadowRoot
    const frame = root?.querySelector('.card, .frame')
    if (!root || !frame) return faults
    const bounds = frame.getBoundingClientRect()
    const lines: { words: string; box: DOMRect }[] = []
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!text.parentElement?.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const words = (text.textContent ?? '').slice(0, 40)
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
        const letters = document.createRange()
        letters.setStart(text, index)
        letters.setEnd(text, index + word.length)
        const tops = new Set([...letters.getClientRects()].map(({ top }) => Math.round(top)))
        if (tops.size > 1) faults.push(`torn: ${word} in ${words}`)
      }
      for (const box of range.getClientRects()) {
        if (box.left < bounds.left - 1 || box.right > bounds.right + 1)
          faults.push(`out of its frame: ${words}`)
        for (const other of lines) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
          // The boxes of two lines of large letters touch; the letters do not.
          if (across > 1 && down > Math.min(box.height, other.box.height) / 3)
            faults.push(`${words} lies over ${other.words}`)
        }
        lines.push({ words, box })
      }
    }
    for (const one of frame.querySelectorAll('*')) {
      const { overflowX, overflowY } = getComputedStyle(one)
      const isCut =
        (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) ||
        (overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1)
      if (isCut && !one.matches('input')) faults.push(`cut off: ${one.textContent?.slice(0, 40)}`)
    }
    return faults
  })
}

/** Texts and edges whose colour is too near to what is behind: below 4.5 and 3 to 1. */
export function faint(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = [red: number, green: number, blue: number, alpha: number]
    const read = (colour: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      return [red, green, blue, alpha]
    }
    const luminance = (colour: Colour) => {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (one: Colour, other: Colour) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
      return (light + 0.05) / (dark + 0.05)
    }
    const behind = (element: Element | null): Colour => {
      for (let one = element; one; one = one.parentElement) {
        const colour = read(getComputedStyle(one).backgroundColor)
        if (colour[3] === 1) return colour
      }
      return [255, 255, 255, 1]
    }
    const faults: string[] = []
    const root = document.querySelector('parvis-feedback, parvis-tracker')?.shadowRoot
    for (const one of root?.querySelectorAll('.card, .card *, .frame, .frame *') ?? []) {
      const style = getComputedStyle(one)
      const words = `${one.localName} ${one.textContent?.slice(0, 40)}`
      const isText = [...one.childNodes].some((node) => node instanceof Text && node.data.trim())
      if (isText) {
        const ratio = contrast(read(style.color), behind(one))
        if (ratio < 4.5) faults.push(`${words}: text ${ratio.toFixed(2)}`)
      }
      const isControl = one.matches(
        '.answer:not(.aside *), button:not(.link, .kept *), textarea, input:not(.answer input, [aria-hidden])',
      )
      if (isControl) {
        const edge = read(style.borderTopColor)
        const isDrawn = style.borderTopStyle === 'solid' && parseFloat(style.borderTopWidth) >= 1
        // A filled button is told from the card by its ground, another by its edge.
        const around = behind(one.parentElement)
        const ratio = Math.max(contrast(edge, around), contrast(behind(one), around))
        if (!isDrawn || ratio < 3) faults.push(`${words}: edge ${ratio.toFixed(2)}`)
      }
    }
    return faults
  })
}

/** Chosen answers drawn like the ones beside them, where no colour is of ours. */
export function alike(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('parvis-feedback')?.shadowRoot
    const widthOf = (one: Element) => parseFloat(getComputedStyle(one).borderTopWidth)
    return [...(root?.querySelectorAll('.answer:has(:checked)') ?? [])]
      .filter((one) => widthOf(one) < 3)
      .map((one) => one.textContent ?? '')
  })
}

/** What moves by itself or takes its time to change. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('parvis-feedback, parvis-tracker')?.shadowRoot
    /** Whether it only holds back what is pressed for a moment: nothing of it is seen. */
    const isUnseen = (animation: string) =>
      root?.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules])
        .filter((rule) => rule instanceof CSSKeyframesRule && rule.name === animation)
        .flatMap((rule) => [...(rule as CSSKeyframesRule).cssRules] as CSSKeyframeRule[])
        .every(({ style }) => style.length === 1 && style[0] === 'pointer-events')
    return [...(root?.querySelectorAll('*') ?? [])]
      .filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one)
        const isSeen = animationName !== 'none' && !isUnseen(animationName)
        return transitionDuration !== '0s' || isSeen || scrollBehavior !== 'auto'
      })
      .map((one) => one.outerHTML.slice(0, 80))
  })
}

/** Texts that stay as close as they were where the page spaces its own. */
export async function unspaced(page: Page): Promise<string[]> {
  const undo = await spaceText(page, false)
  const close = await page.evaluate(() => {
    const root = document.querySelector('parvis-feedback, parvis-tracker')?.shadowRoot
    return [...(root?.querySelectorAll('p, li, legend, label, span, button, a') ?? [])]
      .filter((one) => {
        const { letterSpacing, wordSpacing } = getComputedStyle(one)
        return !(parseFloat(letterSpacing) > 0) || !(parseFloat(wordSpacing) > 0)
      })
      .map((one) => `${one.localName} ${one.textContent?.slice(0, 40)}`)
  })
  await undo()
  return close
}

/**
 * Spaces text as WCAG 1.4.12 does, as whoever needs it: in the page, and inside components too,
 * which a page reaches by inheritance alone.
 * @returns what undoes it
 */
export async function spaceText(page: Page, isInside = true): Promise<() => Promise<void>> {
  await page.evaluate((isInside) => {
    const spaced = new CSSStyleSheet()
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important;' +
        ' word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [spaced]
    const root = document.querySelector('parvis-feedback, parvis-tracker')?.shadowRoot
    if (root && isInside) root.adoptedStyleSheets = [...root.adoptedStyleSheets, spaced]
  }, isInside)
  return () =>
    page.evaluate(() => {
      const [spaced] = document.adoptedStyleSheets
      document.adoptedStyleSheets = []
      const root = document.querySelector('parvis-feedback, parvis-tracker')?.shadowRoot
      if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== spaced)
    })
}
