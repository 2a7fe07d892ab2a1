import type { Person } from './person.ts'

/** Goes to the list of services, and waits for the list itself: its names stand in the results too. */
export async function listsServices(person: Person): Promise<void> {
  await person.presses('Réglages')
  await person.presses('Services')
  await person.reads(/Version \d+, déclarée par/)
}

/** Opens the form of a service, from the list of the console. */
export async function opensService({ page }: Person, service: string): Promise<void> {
  const link = await page.waitForSelector(`main a[href="#services/${service}"]`)
  await link?.click()
  await page.waitForSelector('.service-form')
}

/** What stands in a field, by its place in a service: `norm-delay`. */
export function typedIn({ page }: Person, place: string): Promise<string> {
  return page.$eval(`#q-${place}`, (field) => (field as HTMLInputElement).value)
}

/** Types, pastes or picks something in a field, all at once. */
export function fillsIn(person: Person, place: string, text: string): Promise<void> {
  return fillsField(person, `#q-${place}`, text)
}

/** The same in any field. */
export function fillsField({ page }: Person, selector: string, text: string): Promise<void> {
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
