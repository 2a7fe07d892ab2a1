import type { Page } from 'puppeteer-core'

/** Presses a button of a step of a hosted page once it is still and awake, without script too. */
export async function pressStep(page: Page, button: string): Promise<void> {
  // A page moves once its font is there, and the press would meet what stood there before.
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map((one) => one.finished))
  })
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
