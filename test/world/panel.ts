import type { Browser, Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { eventually } from './eventually.ts'
import type { Equipped } from './extension.ts'
import { press } from './press.ts'

/** Returns the visible text of the panel. */
export async function readingOf(panel: Page): Promise<string> {
  const text = await panel.evaluate(() => document.body.textContent ?? '')
  return text.replace(/\s+/g, ' ')
}

/**
 * Signs an agent in from the panel, through the identity provider.
 * @param wrong a wrong password typed first
 */
export async function signInToPanel(
  world: Equipped,
  panel: Page,
  login: string,
  wrong?: string,
): Promise<void> {
  await pressButton(panel, 'Se connecter')
  await passIdentityProvider(world, login, wrong)
}

/** Goes through the window that a sign-in opened. @param wrong a wrong password typed first */
export async function passIdentityProvider(
  world: Pick<Equipped, 'browser' | 'kept'>,
  login: string,
  wrong?: string,
): Promise<void> {
  await passSignIn(world.browser, login, wrong)
  await eventually(async () =>
    expect(await world.kept('agent')).toMatchObject({ name: expect.anything() }),
  )
}

/** Passes the page of the identity provider, in the window that a panel opened. */
export async function passSignIn(browser: Browser, login: string, wrong?: string): Promise<void> {
  const window = await pageAt(browser, /\/connexion\//)
  await (await window.waitForSelector('#login'))?.type(login)
  if (wrong !== undefined) {
    await (await window.waitForSelector('#password'))?.type(wrong)
    await Promise.all([window.waitForNavigation(), window.keyboard.press('Enter')])
  }
  await (await window.waitForSelector('#password'))?.type('valmont')
  await window.keyboard.press('Enter')
}

/** Signs an agent out of the panel, then of the identity provider. */
export async function signOutOfPanel(world: Equipped, panel: Page): Promise<void> {
  await pressButton(panel, 'Se déconnecter')
  const window = await pageAt(world.browser, /\/session\/end/)
  await pressButton(window, 'Se déconnecter')
  await pageAt(world.browser, /\/signed-out/)
  await window.close()
}

/** Presses the button with this text. */
export async function pressButton(page: Page, words: string): Promise<void> {
  await page.bringToFront()
  await press(() => page.waitForSelector(`button ::-p-text(${words})`))
}

/** Waits for a page the browser opened. */
async function pageAt(browser: Browser, address: RegExp): Promise<Page> {
  let found: Page | undefined
  await eventually(async () => {
    found = (await browser.pages()).find((page) => address.test(page.url()))
    expect(found).toBeDefined()
  })
  return found as Page
}
