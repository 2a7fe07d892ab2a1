import type { Browser, BrowserContext, Page } from 'puppeteer-core'

/** Windows of a usual phone and of a small one, in CSS pixels. */
const windows = {
  390: { width: 390, height: 844 },
  320: { width: 320, height: 568 },
} as const

/** Width of a phone. */
export type Width = keyof typeof windows

/** A phone that has kept nothing. */
export interface Phone {
  page: Page
  context: BrowserContext
  /** Gives the window a width; nothing else changes. */
  turnTo(width: Width): Promise<void>
}

/** Opens a page by itself, does something there, and closes all. */
export async function onPhone<T>(browser: Browser, act: (phone: Phone) => Promise<T>): Promise<T> {
  const context = await browser.createBrowserContext()
  try {
    return await act(await openTab(context))
  } finally {
    await context.close()
  }
}

/** Opens a tab of a phone. */
export async function openTab(context: BrowserContext): Promise<Phone> {
  const page = await context.newPage()
  const turnTo = (width: Width) =>
    page.setViewport({ ...windows[width], isMobile: true, hasTouch: true })
  await turnTo(390)
  await page.evaluateOnNewDocument(letRead)
  return { page, context, turnTo }
}

declare global {
  interface Window {
    /** Seconds pass: the person reads. None in a page without script. */
    reads?(): void
  }
}

/**
 * Lets the person read for three seconds before each tap without waiting for them: answers that come
 * faster than anybody reads are sent later. Runs in the page.
 */
function letRead(): void {
  let passed = 0
  const now = performance.now.bind(performance)
  performance.now = () => now() + passed
  window.reads = () => {
    passed += 3_000
  }
}
