import { usagerLocales } from '#shared/text/usager-locale.ts'
import { anyBrowser } from '../world/browser.ts'
import { formatMachine } from './figure.ts'
import { measureBeside } from './form/beside.ts'
import { type Left, leaveAfter } from './form/leave.ts'
import { type Passed, pass } from './form/pass.ts'
import { planLeavings, planWalks } from './form/plan.ts'
import { inPool } from './form/pool.ts'
import { measureRemains } from './form/remains.ts'
import { nameOf, sayRun } from './form/say.ts'
import { openStand } from './form/stand.ts'
import { elsewhere } from './widget/elsewhere.ts'

/** Windows open at a time. */
const many = 3

/**
 * What a phone shows of every form, in every language, in a page of a site and on the hub's own: how
 * high each step is, how many words it has, how many taps it takes, and what is lost when its usager
 * leaves. Forms of others beside it.
 * @param only languages and places (`fr widget`), all of them by default
 */
export async function run(...only: string[]): Promise<void> {
  const real = anyBrowser.find(({ browser, path }) => browser === 'chromium' && path)
  if (!real) throw new Error('No Chromium can be found here. Set CHROMIUM to its path.')
  formatMachine()
  const stand = await openStand()
  const browser = await real.open()
  console.log(`browser: ${await browser.version()}, headless, 390 × 844 and 320 × 568, by touch`)
  const among = <T extends string>(all: readonly T[]): T[] => {
    const named = all.filter((one) => only.includes(one))
    return named.length > 0 ? named : [...all]
  }
  const plan = planWalks(among(usagerLocales), among(['widget', 'hosted']))
  const passed: Passed[] = []
  const stuck: string[] = []
  await inPool(plan, many, async ({ met, screens }) => {
    process.stderr.write(`${nameOf({ ...met, step: '' })}\n`)
    try {
      passed.push(await pass(browser, stand, met, screens))
    } catch (error) {
      stuck.push(`${nameOf({ ...met, step: '' })} ${error}`)
    }
  })
  const left: Left[] = []
  await inPool(planLeavings(passed), many, async (planned) => {
    try {
      left.push(await leaveAfter(browser, stand, planned))
    } catch (error) {
      stuck.push(`left ${planned.place}, ${planned.form.name}, ${planned.mark} mark: ${error}`)
    }
  })
  const remains = await measureRemains(browser, stand).catch((error) => {
    stuck.push(`height left: ${error}`)
    return null
  })
  const beside = await measureBeside(browser)
  await browser.close()
  await stand.close()
  sayRun({ passed, left, remains, beside, stuck })
  console.log(`\nNot measured here:\n${elsewhere.join('\n')}\n`)
  if (stuck.length > 0) throw new Error(`${stuck.length} forms came to no end`)
}
