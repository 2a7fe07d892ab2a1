import type { ElementHandle, Page } from 'puppeteer-core'
import type { Person } from './person.ts'

/** A chosen answer: question name and answer text. */
export interface Chosen {
  question: string
  answer: string
}

const form = 'parvis-feedback >>> .card'

/** Chooses the first answer of every open question on this page. */
export async function answersAll(person: Person): Promise<Chosen[]> {
  const { page } = person
  const chosen: Chosen[] = []
  for (;;) {
    const card = await page.waitForSelector(form)
    const next = await card?.evaluateHandle((element) => {
      const fields = [...element.querySelectorAll('fieldset')].filter(
        (field) => !field.closest('details'),
      )
      const open = fields.find((field) => !field.querySelector('input:checked'))
      return open?.querySelector('label') ?? null
    })
    const label = next?.asElement() as ElementHandle<Element> | null | undefined
    if (!label) return chosen
    const { name, words } = await label.evaluate((element) => ({
      name: element.querySelector('input')?.name ?? '',
      words: element.textContent ?? '',
    }))
    await label.click()
    await page.waitForFunction(
      (element) => element.querySelector(':checked'),
      { polling: 50 },
      label,
    )
    chosen.push({ question: name, answer: words })
  }
}

/** Reads the feedback code shown at the end. */
export async function receiptOf(person: Person): Promise<string> {
  const output = await person.page.waitForSelector('parvis-feedback >>> output')
  return String(await output?.evaluate((element) => element.textContent))
}

/** Waits until every part of an open form is loaded: it then works offline. */
export async function allHasCome(page: Page, locale = 'fr'): Promise<void> {
  await page.waitForFunction(
    (locale) => {
      const come = performance.getEntriesByType('resource').map(({ name }) => name)
      return ['/rest.js', `/rest.${locale}.json`, '/delivery.js'].every((piece) =>
        come.some((name) => name.endsWith(piece)),
      )
    },
    { polling: 50 },
    locale,
  )
}
