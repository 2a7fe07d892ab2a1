import type { Browser } from 'puppeteer-core'
import { askedForms } from './asked-forms.ts'
import { onPhone, type Phone } from './phone.ts'
import type { Stand } from './stand.ts'
import { walk } from './walk.ts'

/** Pixels a card leaves in its page beyond the link that was there before it, by what happened. */
export type Remains = Readonly<Record<'refused' | 'answered' | 'without script', number>>

/** Measures what is left of a form that invites, once it is over. */
export async function measureRemains(browser: Browser, stand: Stand): Promise<Remains> {
  const form = askedForms.find(({ moment }) => moment === 'submitted')
  if (!form) throw new Error('No form is asked once an online form was sent')
  const address = stand.address(form, 'widget', 'fr')
  const { plain, bare } = await onPhone(browser, async ({ page }) => {
    await page.setJavaScriptEnabled(false)
    await page.goto(address)
    const bare = await heightOf(page)
    await page.evaluate(() => {
      const element = document.querySelector('parvis-feedback')
      element?.replaceWith(...element.childNodes)
    })
    return { bare, plain: await heightOf(page) }
  })
  const after = (act: (phone: Phone) => Promise<unknown>) =>
    onPhone(browser, async (phone) => {
      await phone.page.goto(address, { waitUntil: 'load' })
      await phone.page.waitForSelector('parvis-feedback >>> .card', { visible: true })
      await act(phone)
      await phone.page.locator('parvis-feedback >>> button[part~=close]').click()
      await phone.page.waitForSelector('parvis-feedback >>> .card', { hidden: true })
      return (await heightOf(phone.page)) - plain
    })
  return {
    refused: await after(async () => {}),
    answered: await after((phone) => walk({ phone, form, mark: 'good' })),
    'without script': bare - plain,
  }
}

const heightOf = (page: Phone['page']) =>
  page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0)
