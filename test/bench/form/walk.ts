import type { ElementHandle, Page } from 'puppeteer-core'
import type { AskedForm, Mark } from './asked-forms.ts'
import type { Phone } from './phone.ts'
import { cardOf, onward, readScreen, type Screen } from './screen.ts'
import type { Place } from './stand.ts'

/** Longest time a step may take to follow a tap, in milliseconds. */
const patience = 10_000

/** A usager who goes through a form by taps alone. */
export interface Walker {
  phone: Phone
  form: AskedForm
  mark: Mark
  /** Called at each screen, before anything is tapped there, the last one included. */
  sees?(screen: Screen): Promise<void>
  /** How many screens are looked at; all without it. */
  screens?: number
  /** How many questions are answered before the usager leaves the screen that follows; all without it. */
  answers?: number
}

/** What a walk was. */
export interface Walked {
  screens: Screen[]
  /** Taps until the last question was answered; what opened the form is none. */
  taps: number
  /** Items that were answered. */
  answered: string[]
}

/** Comes to a page, and opens its form where the page does not show it by itself. */
export async function arrive({ page }: Phone, place: Place, address: string): Promise<void> {
  await page.setJavaScriptEnabled(place !== 'without script')
  await page.goto(address, { waitUntil: 'load' })
  if (place !== 'widget') return
  const link = await page.$('parvis-feedback:not([mode]) a')
  await page.waitForSelector('parvis-feedback a[role=button]')
  await link?.tap()
}

/** Goes through a form from its first question to its end. */
export async function walk(walker: Walker): Promise<Walked> {
  const { phone, form, mark, sees, screens = Infinity, answers = Infinity } = walker
  const walked: Walked = { screens: [], taps: 0, answered: [] }
  let taps = 0
  let before: Screen | null = null
  for (;;) {
    const screen = await nextScreen(phone.page, before)
    walked.screens.push(screen)
    await sees?.(screen)
    if (walked.screens.length >= screens || walked.answered.length >= answers) return walked
    before = screen
    if (screen.kind === 'end') return walked
    if (screen.isGiven) {
      await tap(phone.page, await buttonOf(phone.page))
      continue
    }
    if (screen.kind === 'question') {
      await tap(phone.page, await answerOf(phone.page, form, screen, mark))
      taps += 1
      if (form.form.needs === 'start') await endStarted(phone.page)
      walked.answered.push(screen.item)
    }
    if (screen.kind === 'words' && form.form.comment === 'required')
      await (await (await cardOf(phone.page))?.$('textarea'))?.type('Merci.')
    if (screen.kind === 'words' || screen.isSeveral) {
      await tap(phone.page, await buttonOf(phone.page))
      taps += 1
    }
    if (screen.kind === 'question') walked.taps = taps
  }
}

/** Ends the démarche, where its prediction was asked as it started. */
async function endStarted(page: Page): Promise<void> {
  const started = await page.$('parvis-feedback[mode=start]')
  await started?.evaluate((element) => element.setAttribute('mode', 'ended'))
}

/** Waits for a screen that is not the one before. */
async function nextScreen(page: Page, before: Screen | null): Promise<Screen> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const screen = await readScreen(page).catch(() => null)
    const isNew =
      screen &&
      (screen.kind !== before?.kind ||
        screen.item !== before.item ||
        (screen.isGiven && !before.isGiven))
    if (isNew && (screen.kind !== 'end' || before)) return screen
  }
  throw new Error(`Nothing follows ${before?.item || before?.kind} at ${page.url()}`)
}

/** The button of a step, once it can be pressed. */
async function buttonOf(page: Page): Promise<ElementHandle<Element>> {
  const button = await (await cardOf(page))?.$(onward)
  if (!button) throw new Error(`No button goes on at ${page.url()}`)
  return button
}

async function answerOf(page: Page, form: AskedForm, { item }: Screen, mark: Mark) {
  const { opening, items, scales } = form.instrument
  const asked = items.find((one) => one.item === item)
  const scale = asked && scales[asked.scale]
  const at =
    item === opening
      ? scale?.answers.findIndex(({ value }) => value === form.marks[mark])
      : // After a bad mark, what is answered to the rest is the other end.
        mark === 'bad'
        ? (scale?.answers.length ?? 1) - 1
        : 0
  const labels = (await (await cardOf(page))?.$$('fieldset .answer')) ?? []
  const label = labels[at ?? 0]
  if (!label) throw new Error(`No answer ${at} to ${item} at ${page.url()}`)
  return label
}

/** Two presses within this time are a double press, which counts once, in milliseconds. */
const doublePress = 500

const lastTaps = new WeakMap<Page, number>()

async function tap(page: Page, target: ElementHandle<Element>): Promise<void> {
  const rest = (lastTaps.get(page) ?? 0) + doublePress - Date.now()
  if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
  await page.evaluate(() => window.reads?.())
  await untilReady(target)
  await target.tap()
  lastTaps.set(page, Date.now())
}

/**
 * Waits until something stands where it stood before, and takes presses: an answer sleeps for a moment
 * after the one before it.
 */
async function untilReady(target: ElementHandle<Element>): Promise<void> {
  const deadline = Date.now() + patience
  for (let before = ''; Date.now() < deadline; ) {
    const now = await target.evaluate(placeOf)
    if (now && now === before) return
    before = now
  }
  throw new Error('What is to be tapped takes no press')
}

/** Where an element stands; nothing while a press would not reach it. Runs in the page. */
function placeOf(element: Element): string {
  element.scrollIntoView({ block: 'nearest' })
  const { x, y, width, height } = element.getBoundingClientRect()
  const root = element.getRootNode() as Document | ShadowRoot
  const met = root.elementFromPoint(x + width / 2, y + height / 2)
  return met && element.contains(met) ? `${x} ${y} ${width}` : ''
}
