import type { Person } from './person.ts'

/** Goes to the list of services, and waits for the list itself: its names stand in the results too. */
export async function listsServices(person: Person): Promise<void> {
  await person.presses('Réglages')
  await person.presses('Services')
  await person.reads(/Version \d+, déclarée par/)
}

/** Opens a service in the console, or one section of its form: `steps`. */
export async function opensService(person: Person, service: string, section = ''): Promise<void> {
  const address = ['#services', service, ...(section ? [section] : [])].join('/')
  await person.page.evaluate((hash) => location.assign(hash), address)
  await person.page.waitForSelector('.service-form')
}

/** What stands in a field, by its place in a service: `norm-delay`. */
export async function typedIn({ page }: Person, place: string): Promise<string> {
  await page.waitForSelector(`#q-${place}`)
  return page.$eval(`#q-${place}`, (field) => (field as HTMLInputElement).value)
}

/** Types, pastes or picks something in a field, all at once. */
export function fillsIn(person: Person, place: string, text: string): Promise<void> {
  return fillsField(person, `#q-${place}`, text)
}

/** The same in any field. */
export async function fillsField({ page }: Person, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector)
  return page.$eval(
    selector,
    (field, value) => {
      ;(field as HTMLInputElement).value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.dispatchEvent(new Event('change', { bubbles: true }))
    },
    text,
  )
}

/** Presses what declares the service as it is written. */
export function declaresService(person: Person): Promise<void> {
  return person.presses('Déclarer : une nouvelle version')
}

/** The field that holds a service as a text. */
export const textField = '#service-text'

/** A service as a text, where it is shown. */
export async function textOf({ page }: Person): Promise<string> {
  await page.waitForSelector(textField)
  return page.$eval(textField, (field) => (field as HTMLTextAreaElement).value)
}
