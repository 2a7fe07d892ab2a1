import type { Browser } from 'puppeteer-core'
import type { AskedForm, Mark } from './asked-forms.ts'
import { onPhone, openTab } from './phone.ts'
import type { Place, Stand } from './stand.ts'
import { arrive, walk } from './walk.ts'

/** How long an answer may take to arrive once the page is closed, in milliseconds. */
const patience = 5_000

/** After how many answers a form is left. */
export interface Leaving {
  form: AskedForm
  place: Place
  mark: Mark
  answers: number
}

/** One usager who left. */
export interface Left extends Leaving {
  /** The answer after which they left. */
  after: string
  given: number
  /** What the hub has though they did not come back. */
  arrived: number
  /** What it has once they opened the page again. */
  arrivedLater: number
}

let count = 0

/** Answers so many questions, and closes the page as soon as the next step shows. */
export function leaveAfter(browser: Browser, stand: Stand, leaving: Leaving): Promise<Left> {
  count += 1
  const sign = `left-${count}`
  const { form, place, answers } = leaving
  const address = stand.address(form, place, 'fr', sign)
  return onPhone(browser, async (phone) => {
    await arrive(phone, place, address)
    const { answered } = await walk({ ...leaving, phone, answers })
    await phone.page.close()
    const left = { ...leaving, after: answered.at(-1) ?? '', given: answered.length }
    const arrived = await countKept(stand, sign, answered)
    if (arrived === answered.length) return { ...left, arrived, arrivedLater: arrived }
    const again = await openTab(phone.context)
    await again.page.goto(address)
    return { ...left, arrived, arrivedLater: await countKept(stand, sign, answered) }
  })
}

/** Counts the items whose answers are kept, until all are or patience ends. */
async function countKept(stand: Stand, sign: string, items: readonly string[]): Promise<number> {
  const deadline = Date.now() + patience
  for (;;) {
    const kept = await stand.kept(sign)
    // The choices of a question of several are kept each by itself: `HELP_1`.
    const isKept = (item: string) => kept.some((one) => one === item || one.startsWith(`${item}_`))
    const found = items.filter(isKept).length
    if (found === items.length || Date.now() > deadline) return found
  }
}
