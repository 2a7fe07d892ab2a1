import type { ElementHandle, Page } from 'puppeteer-core'
import type { Person } from './person.ts'

/** A chosen answer: question name and answer text. */
export interface Chosen {
  question: string
  answer: string
}

/** The step that is seen. */
interface Seen {
  /** Its first words. */
  asked: string
  /** Its place among the others: `2 sur 3`. */
  place: string
  isLast: boolean
  /** A question without an answer. */
  isOpen: boolean
}

const form = 'parvis-feedback >>> .card'

/** Returns the step that is seen, once what follows the first question is loaded. */
export async function seenStep({ page }: Person): Promise<Seen> {
  const card = await page.waitForSelector(form)
  if (!card) throw new Error('No form is open')
  return card.evaluate((element) => {
    const field = element.querySelector('fieldset:not(details *)')
    return {
      asked: element.querySelector('legend:not(details *), .asked')?.textContent ?? '',
      place: element.querySelector('#progress')?.textContent ?? '',
      isLast: !!element.querySelector('details'),
      isOpen: !!field && !field.querySelector(':checked'),
    }
  })
}

const isAbout = ({ asked, place }: Seen, words: string) =>
  `${place} ${asked}`.replace(/\s/g, ' ').includes(words.replace(/\s/g, ' '))

/** Waits until another step than this one is seen. */
export async function leftStep(person: Person, asked: string): Promise<void> {
  await person.page.waitForFunction(
    (asked) => {
      const root = document.querySelector('parvis-feedback')?.shadowRoot
      const now = root?.querySelector('legend:not(details *), .asked')?.textContent
      return now !== asked || root?.querySelector('.thanks, .fault')
    },
    { polling: 50 },
    asked,
  )
}

/** Presses something of the form once it is there and awake: for a moment, a new step hears no double press. */
async function pressesAwake({ page }: Person, selector: string): Promise<void> {
  await page.waitForSelector(`parvis-feedback >>> ${selector}`, { visible: true })
  await isAwake(page)
  await page.click(`parvis-feedback >>> ${selector}`)
}

/** Waits until what a step brought may be pressed. What is folded away sleeps on until it is seen. */
export const isAwake = (page: Page) =>
  page.evaluate(async () => {
    const root = document.querySelector('parvis-feedback')?.shadowRoot
    const seen = (root?.getAnimations() ?? []).filter(({ effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null
      return target?.checkVisibility()
    })
    await Promise.allSettled(seen.map(({ finished }) => finished))
  })

/** Presses the button that goes on, whatever its word. */
async function goesOn(person: Person): Promise<void> {
  const { asked } = await seenStep(person)
  await pressesAwake(person, '[type=submit]')
  await leftStep(person, asked)
}

/** Goes on without an answer until the step with these words. */
export async function goesTo(person: Person, words: string): Promise<void> {
  for (let step = await seenStep(person); !isAbout(step, words); ) {
    if (step.isLast) throw new Error(`No step asks ${words}`)
    await goesOn(person)
    step = await seenStep(person)
  }
}

/** Goes on to the text box, and writes. */
export async function writes(person: Person, text: string): Promise<void> {
  const { page } = person
  while (!(await page.$('parvis-feedback >>> textarea'))) await goesOn(person)
  await (await page.$('parvis-feedback >>> textarea'))?.type(text)
}

/** Opens what was answered again, step by step, back to the one with these words. */
export async function goesBackTo(person: Person, words: string): Promise<void> {
  for (let step = await seenStep(person); !isAbout(step, words); ) {
    await pressesAwake(person, '.line button')
    await leftStep(person, step.asked)
    step = await seenStep(person)
  }
}

/** Goes on to the last step, and ends there. */
export async function finishes(person: Person): Promise<void> {
  await person.page.waitForSelector('parvis-feedback >>> [type=submit]')
  while (!(await seenStep(person)).isLast) await goesOn(person)
  await pressesAwake(person, '[type=submit]')
}

/** Chooses the first answer of every open question, up to the last step. */
export async function answersAll(person: Person): Promise<Chosen[]> {
  const { page } = person
  const chosen: Chosen[] = []
  for (;;) {
    const { asked, isLast, isOpen } = await seenStep(person)
    if (isOpen) chosen.push(await answersFirst(person, asked))
    const now = await seenStep(person)
    if (now.asked !== asked) continue
    if (isLast) return chosen
    // A box that is ticked waits for others.
    await page.waitForSelector('parvis-feedback >>> [type=submit]')
    if ((await seenStep(person)).asked === asked) await goesOn(person)
  }
}

/** Chooses the first answer of the question that is seen. A radio brings the next one by itself. */
async function answersFirst({ page }: Person, asked: string): Promise<Chosen> {
  const label = (await page.$('parvis-feedback >>> fieldset label')) as ElementHandle<Element>
  const { name, words, isTick } = await label.evaluate((element) => ({
    name: element.querySelector('input')?.name ?? '',
    // A number among numbers has the words of its end by its name alone.
    words: element.querySelector('input')?.ariaLabel ?? element.textContent ?? '',
    isTick: element.querySelector('input')?.type === 'checkbox',
  }))
  await isAwake(page)
  await label.click()
  await page.waitForFunction(
    (asked, isTick) => {
      const root = document.querySelector('parvis-feedback')?.shadowRoot
      const now = root?.querySelector('legend:not(details *), .asked')?.textContent
      const isChosen = !!root?.querySelector('fieldset:not(details *) :checked')
      return isTick ? isChosen : now !== asked || (isChosen && root?.querySelector('details'))
    },
    { polling: 50 },
    asked,
    isTick,
  )
  return { question: name, answer: words }
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
