import type { Person } from './person.ts'

/** Opens a comment of the inbox, found by its first words, if it is closed. */
export async function openComment({ page }: Person, words: string): Promise<void> {
  const row = `::-p-xpath(//button[@aria-expanded and contains(., "${words}")])`
  await page.waitForSelector(row)
  await page.$eval(row, (button) => {
    if (button.getAttribute('aria-expanded') === 'false') (button as HTMLElement).click()
  })
  await page.waitForSelector(`::-p-xpath(//article[contains(., "${words}")])`)
}
