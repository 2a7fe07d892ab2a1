import type { Page } from 'puppeteer-core'

/** Presses a button of a step of a hosted page once it is awake, without script too. */
export async function pressStep(page: Page, button: string): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)))
  await Promise.all([page.waitForNavigation(), page.click(button)])
}

/** Answers a hosted page to its thanks: the last answer of each question. */
export async function answerSteps(page: Page): Promise<void> {
  while (await page.$('[name=q]'))
    await pressStep(
      page,
      (await page.$('.turn button:not(.bare)')) ? '.turn button:not(.bare)' : '.points :last-child',
    )
}
