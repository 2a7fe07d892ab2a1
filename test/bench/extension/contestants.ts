import type { RealBrowser } from '../../world/browser.ts'
import { equip } from '../../world/extension.ts'
import { type Contestant, goTo, openEar } from './contestant.ts'
import { keepass } from './keepass.ts'

/** A Chromium without any extension. */
export async function openBare(real: RealBrowser): Promise<Contestant> {
  const browser = await real.open()
  return {
    name: 'the page alone',
    browser,
    base: null,
    async open(page, url) {
      await goTo(page, url)
      return { first: null }
    },
    close: () => browser.close(),
  }
}

/** Ours, which the origin is granted to. */
export async function openParvis(real: RealBrowser, origin: string): Promise<Contestant> {
  const world = await equip(real)
  await world.grant(origin)
  const ear = await openEar(world.inside)
  return {
    name: 'Parvis',
    browser: world.browser,
    base: world.urlOf(''),
    async open(page, url) {
      await ear.clear()
      const start = await goTo(page, url)
      return { first: (await ear.wait('sighted')) - start }
    },
    close: () => world.close(),
  }
}

/** The peer, as it is after it was installed, with no vault open. */
export async function openKeepass(real: RealBrowser): Promise<Contestant> {
  const { folder, base } = keepass
  const browser = await real.open({
    enableExtensions: true,
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  })
  await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(base),
  )
  const inside = await browser.newPage()
  await inside.goto(`${base}options/options.html`)
  const ear = await openEar(inside)
  return {
    name: keepass.name,
    browser,
    base,
    async open(page, url) {
      await ear.clear()
      const start = await goTo(page, url)
      const said = await ear.wait('username_field_detected')
      // It asks this once its observer is set.
      await ear.wait('page_get_submitted')
      return { first: said - start }
    },
    close: () => browser.close(),
  }
}
