import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextOf, type HubDouble, openHubDouble } from '../../fakes/hub.ts'
import { type Office, openOffice } from '../../fakes/office.ts'
import { browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { type Equipped, equip } from '../../world/extension.ts'
import { readingOf } from '../../world/panel.ts'
import { hasScreen, openScreen, type Screen } from '../../world/screen.ts'

const [reference, next] = ['EC-2026-7F3K2', 'EC-2026-9QRTV'] as const
const purposeOf = (asked?: { body: string }) => JSON.parse(asked?.body ?? '{}').purpose
const [chromium] = browsers
/** What a key has done by then, and shorter than a caret takes to blink, in milliseconds. */
const aMoment = 400

describe.skipIf(!hasScreen || !chromium?.path)('An agent in Chromium, as it asks by itself', () => {
  let screen: Screen
  let world: Equipped
  let office: Office
  let hub: HubDouble
  let page: Page
  let panel: Page
  let tab: number
  beforeAll(async () => {
    screen = await openScreen()
    office = await openOffice()
    hub = await openHubDouble()
    hub.answer = ({ identifier }) => ({ status: 200, body: contextOf(identifier.value, 2) })
    if (!chromium) throw new Error('There is no Chromium.')
    world = await equip(screen.show(chromium))
    await world.setHub(hub.address)
    await world.inside.evaluate(() => chrome.storage.local.set({ language: 'fr' }))
    await world.say({ kind: 'sign_in' })
  })
  afterAll(async () => {
    await world?.close()
    screen?.close()
    office?.close()
    hub?.close()
  })

  const reads = (words: string) =>
    eventually(async () => expect(await readingOf(panel)).toContain(words))
  const opened = () =>
    world.inside.evaluate(async () => {
      const { origins } = await chrome.permissions.getAll()
      return { origins, scripts: await chrome.scripting.getRegisteredContentScripts() }
    })
  const hasKeyboard = () => panel.evaluate(() => document.hasFocus())
  const isOnButton = () =>
    panel.evaluate(() => document.activeElement?.textContent?.startsWith('Lire cet outil'))
  /** Presses a key until it has led somewhere; each time what it does is waited for, or the next leads on. */
  const pressUntil = async (isThere: () => Promise<boolean | undefined>, key: string) => {
    for (let presses = 0; presses < 8 && !(await isThere()); presses++) {
      await screen.press(key)
      await screen.untilStill(aMoment)
    }
    expect(await isThere()).toBe(true)
  }
  const asks = async () => {
    await pressUntil(isOnButton, 'Tab')
    await screen.press('Return')
    await eventually(async () => expect(screen.isAsked()).toBe(true))
    await screen.untilStill()
  }

  it('opens the panel beside a page by a key, and no page is open to it', async () => {
    expect(await opened()).toEqual({ origins: [], scripts: [] })
    ;({ page, tab } = await world.openTab())
    await page.goto(office.at(reference))
    await page.bringToFront()
    await screen.press('alt+shift+u')
    const address = world.urlOf('panel/panel.html')
    panel = await (await world.browser.waitForTarget((one) => one.url() === address)).asPage()
    await reads(office.origin)
    await reads('Lire cet outil')
    expect(await readingOf(panel)).not.toContain(reference)
  })

  it('goes from the page into the panel by F6', async () => {
    await screen.click()
    await eventually(async () => expect(await hasKeyboard()).toBe(false))
    await pressUntil(hasKeyboard, 'F6')
  })

  it('says no, and nothing is read', async () => {
    await asks()
    await screen.press('Escape')
    await reads('L’outil reste fermé.')
    expect(await opened()).toEqual({ origins: [], scripts: [] })
    expect(await world.state(tab)).toMatchObject({ page: 'not_granted', sightings: [], name: null })
  })

  it('is asked again, says yes, reads who it is, and gives a purpose', async () => {
    await asks()
    const before = screen.picture()
    await screen.press('Tab')
    await eventually(async () => expect(screen.picture().equals(before)).toBe(false))
    await screen.press('Return')
    await reads(`Usager ${reference}`)
    expect((await opened()).origins).toEqual([`${office.origin}/*`])
    await panel.waitForSelector('.purposes[data-settled="true"]')
    expect(hub.asked.filter(({ what }) => what === 'POST /v1/context')).toEqual([])
    await screen.press('1')
    await reads('Demande en cours de traitement.')
  })

  it('reads the next request by one chord, pressed in the page', async () => {
    await page.goto(office.at(next))
    await reads(`Usager ${next}`)
    await panel.waitForSelector('.purposes[data-settled="true"]')
    await screen.click()
    await eventually(async () => expect(await hasKeyboard()).toBe(false))
    await screen.press('alt+shift+y')
    await reads('Demande en cours de traitement.')
    const [first, second] = hub.asked.filter(({ what }) => what === 'POST /v1/context')
    expect(purposeOf(second)).toBe(purposeOf(first))
    expect(await hasKeyboard()).toBe(false)
  })

  it('types a reference by a key pressed in the page, and in the address bar', async () => {
    await screen.click()
    await eventually(async () => expect(await hasKeyboard()).toBe(false))
    await screen.press('alt+shift+s')
    const typed = () => panel.$eval('#typed', (field) => (field as HTMLInputElement).value)
    await eventually(async () =>
      expect(await panel.evaluate(() => document.activeElement?.id)).toBe('typed'),
    )
    // Chromium leaves the keyboard in the page while the panel is open; F6 takes it over.
    await pressUntil(hasKeyboard, 'F6')
    await screen.press('4')
    await eventually(async () => expect(await typed()).toBe('4'))
    await screen.press('Escape')
    await screen.press('ctrl+l')
    for (const key of [...'parvis', 'space', '4', '2', 'Return']) await screen.press(key)
    await eventually(async () => expect(await typed()).toBe('42'))
    await screen.press('Escape')
    expect(hub.asked.filter(({ what }) => what === 'POST /v1/context')).toHaveLength(2)
    await page.goto(office.at(reference))
    await reads(`Usager ${reference}`)
    await panel.waitForSelector('.purposes[data-settled="true"]')
    await screen.click()
    await screen.press('alt+shift+y')
    await reads('Demande en cours de traitement.')
  })

  it('turns to another tab, and the panel with them', async () => {
    const other = await world.openTab()
    await eventually(async () => expect(await readingOf(panel)).not.toContain(reference))
    await other.page.close()
    await reads(`Usager ${reference}`)
    await reads('Demande en cours de traitement.')
  })

  it('takes the tool back in the options, and it is read no more', async () => {
    await world.inside.bringToFront()
    const remove = `button[aria-label="Retirer ${office.origin}"]`
    await (await world.inside.waitForSelector(remove))?.click()
    await eventually(async () => expect(await opened()).toEqual({ origins: [], scripts: [] }))
    await page.bringToFront()
    await reads('Lire cet outil')
    expect(await readingOf(panel)).not.toContain(reference)
    await page.reload()
    expect(await readingOf(panel)).not.toContain(reference)
    expect(await world.state(tab)).toMatchObject({ sightings: [], name: null })
  })
})
