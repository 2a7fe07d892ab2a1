import type { Person } from '../../world/person.ts'

/** How high a page of the console is. */
export interface Crawled {
  address: string
  /** In CSS pixels, at 1280 wide. */
  height: number
}

/**
 * Goes to every page that links of the console lead to, from its menu on. Of pages that differ by
 * their service, territory or period alone, it reads the first.
 */
export async function crawl({ page }: Person, console: string): Promise<Crawled[]> {
  await page.setViewport({ width: 1280, height: 900 })
  const found: Crawled[] = []
  const known = new Set<string>()
  const waiting = ['#accueil']
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (known.has(kindOf(address))) continue
    known.add(kindOf(address))
    await page.goto(`${console}${address}`)
    await page.reload()
    await page.waitForSelector('main:not([aria-busy="true"]) h1')
    await page.waitForFunction(isThere, { polling: 100 })
    await page.evaluate(untilStill)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    found.push({ address, height })
    waiting.push(
      ...(await page.$$eval('a[href^="#"]', (links) =>
        links.map((link) => link.getAttribute('href') ?? ''),
      )),
    )
  }
  return found
}

/** Runs in the page: nothing is said to be on its way, as _Lecture des avis_, any more. */
function isThere(): boolean {
  const said = [...document.querySelectorAll('main [role=status]')]
  return said.every(({ textContent }) => !/^(Lecture|Ouverture) d/.test(textContent?.trim() ?? ''))
}

/** Runs in the page: waits until its height has stayed for a second. */
async function untilStill(): Promise<void> {
  let [height, since] = [0, performance.now()]
  while (performance.now() - since < 1_000) {
    await new Promise((next) => setTimeout(next, 100))
    const now = document.documentElement.scrollHeight
    if (now !== height) [height, since] = [now, performance.now()]
  }
}

/** What pages of one kind share: `#service/voirie/delays` is of the same as `#service/etat-civil/delays`. */
function kindOf(address: string): string {
  const [path = ''] = address.split('?')
  const [name, inside, ...parts] = path.split('/')
  const isNamed = /^[a-z]+$/.test(inside ?? '') && name === '#avis'
  return [name, isNamed ? inside : inside === undefined ? '' : '…', ...parts].join('/')
}
