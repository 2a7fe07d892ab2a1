import { appendFileSync } from 'node:fs'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDiary } from '../../../demo/diary.ts'
import { inventPast } from '../../../demo/past.ts'
import type { Entry } from '../../../demo/register/entry.ts'
import { openRegister } from '../../../demo/register/register.ts'
import { expectAccessible } from '../../world/accessible.ts'
import { anyBrowser } from '../../world/browser.ts'
import { startLivedDemo } from '../../world/lived-demo.ts'
import { type Person, sit } from '../../world/person.ts'
import { ownFolder, type Product } from '../../world/product.ts'

describe.each(anyBrowser)('The back office, in $browser', (real) => {
  const folder = ownFolder()
  let product: Product
  let url = ''
  let entries: readonly Entry[]
  let newest: Entry
  let second: Entry
  let third: Entry
  let browser: Browser
  let agent: Person

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      product = await startLivedDemo(folder.path)
      url = product.at('back office')
      const { firstDay } = openDiary(folder.path)
      entries = openRegister(folder.path, inventPast(firstDay, url).entries).list()
      ;[newest, second, third] = entries as [Entry, Entry, Entry]
      browser = await real.open()
      agent = await sit(browser)
    })
    afterAll(async () => {
      expect(agent.faults).toEqual([])
      await browser?.close()
      await product?.stop()
      folder.remove()
    })

    /** Waits until the page of a request is shown, whatever the address says. */
    const shows = ({ reference }: Entry) =>
      agent.page.waitForSelector(`article[data-request="${reference}"]`)

    const place = () =>
      agent.page.evaluate(() => ({
        path: location.pathname,
        title: document.title,
        focused: document.activeElement?.textContent,
        said: document.querySelector('[role=status]')?.textContent,
      }))

    it('lists every request, the newest first, and finds one again', async () => {
      await agent.goes(url)
      expect(new URL(agent.page.url()).pathname).toBe('/demandes')
      const listed = await agent.page.$$eval('tbody a', (links) =>
        links.map(({ textContent }) => textContent),
      )
      expect(listed).toEqual(entries.map(({ reference }) => reference))

      await agent.page.select('#demarche', 'voirie')
      await agent.presses('Afficher')
      await agent.reads('21 demandes')
      await agent.goes(`${url}/demandes?q=${third.reference.toLowerCase()}`)
      await agent.reads('1 demande')
      await agent.goes(`${url}/demandes?q=personne`)
      await agent.reads('Aucune demande ne correspond.')
    })

    it('shows what a tool rule reads, inside the request and outside of it', async () => {
      const known = entries.find(({ requester }) => requester.email && requester.phone)
      if (!known) throw new Error('Nobody left an e-mail address and a number')
      await agent.goes(`${url}/demandes/${known.reference}`)
      await shows(known)
      const fields = await agent.page.$$eval('article[data-request] [data-field]', (all) =>
        all.map((one) => [one.getAttribute('data-field'), one.textContent]),
      )
      // A birth date is asked of the usager, and read by no rule.
      const { birth_date: _, ...read } = known.requester
      expect(Object.fromEntries(fields)).toEqual({ reference: known.reference, ...read })
      const messages = await agent.page.$$('section.messages article.message')
      expect(messages).toHaveLength(known.messages.length)
      const signedIn = await agent.page.$eval('header [data-signed-in]', (one) => one.textContent)
      expect(signedIn).toBe('guichet@valmont.example')
    })

    it('moves by the History API: address first, then page, title and focus', async () => {
      await agent.goes(`${url}/demandes/${newest.reference}`)
      await agent.page.evaluate(() => Object.assign(window, { isSame: true }))
      const early = await agent.page.evaluate(() => {
        const next = [...document.querySelectorAll<HTMLAnchorElement>('nav a')].at(-1)
        next?.click()
        const shown = document.querySelector('[data-request]')?.getAttribute('data-request')
        return { path: location.pathname, shown }
      })
      expect(early).toEqual({ path: `/demandes/${second.reference}`, shown: newest.reference })
      await shows(second)
      expect(await place()).toEqual({
        path: `/demandes/${second.reference}`,
        title: `Demande ${second.reference} – Valmont Dossiers`,
        focused: `Demande ${second.reference}`,
        said: `Demande ${second.reference} – Valmont Dossiers`,
      })
      expect(await agent.page.evaluate(() => 'isSame' in window)).toBe(true)
    })

    it('goes back and forth, and drops a page that was left before it came', async () => {
      await agent.presses('Demande suivante')
      await shows(third)
      await agent.page.evaluate(() => history.back())
      await shows(second)
      expect((await place()).focused).toBe(`Demande ${second.reference}`)

      await agent.page.evaluate(() => {
        document.querySelector<HTMLAnchorElement>('nav a')?.click()
        history.back()
      })
      await shows(second)
      // The list was asked for first; asked for again and read whole, it has not come over the request.
      await agent.page.$eval('nav a', async (list) => {
        await (await fetch((list as HTMLAnchorElement).href)).text()
      })
      expect((await place()).path).toBe(`/demandes/${second.reference}`)
      expect(await agent.page.$('tbody')).toBeNull()
      expect(await agent.page.$eval('main', (main) => main.ariaBusy)).not.toBe('true')

      await agent.page.evaluate(() => history.back())
      await shows(newest)
      expect(await agent.page.evaluate(() => 'isSame' in window)).toBe(true)
    })

    it('says what to do where there is no such request', async () => {
      await agent.goes(`${url}/demandes/EC-2026-00000`)
      await agent.reads('Cette demande n’existe pas')
      await expectAccessible(agent)
    })

    it('is accessible at 320 px, in both languages', async () => {
      const { page } = agent
      for (const locale of ['fr', 'en'])
        for (const path of ['/demandes', `/demandes/${second.reference}`]) {
          await agent.goes(`${url}${path}?locale=${locale}`)
          expect(await page.$eval('html', ({ lang }) => lang)).toBe(locale)
          await expectAccessible(agent)
        }
    })

    it('needs no script', async () => {
      const reader = await sit(browser)
      // Firefox cannot be told to run no script; there it is read as it comes.
      if (real.browser === 'chromium') await reader.page.setJavaScriptEnabled(false)
      await reader.goes(`${url}/demandes/${newest.reference}`)
      await Promise.all([
        real.browser === 'chromium' && reader.page.waitForNavigation(),
        reader.page.click('nav a:last-child'),
      ])
      await reader.page.waitForSelector(`article[data-request="${second.reference}"]`)
      await reader.leaves()
    })
  })
})

describe('The town’s register', () => {
  const folder = ownFolder()
  afterAll(() => folder.remove())
  const { entries } = inventPast(new Date('2026-11-20T09:00:00Z'), 'http://office.example')
  const [first] = entries as [Entry]
  const made = (reference: string): Entry => ({ ...first, reference })

  it('keeps what is added for the next start, and half a line spoils nothing', () => {
    openRegister(folder.path, entries).add(made('EC-2026-AAAAA'))
    appendFileSync(`${folder.path}/register.jsonl`, '{"reference":"EC-2026')
    const again = openRegister(folder.path, entries)
    expect(again.list()).toHaveLength(entries.length + 1)
    again.add(made('EC-2026-BBBBB'))
    again.add(made('EC-2026-BBBBB'))
    const later = openRegister(folder.path, entries)
    expect(later.list()).toHaveLength(entries.length + 2)
    expect(later.find('EC-2026-BBBBB')).toEqual(made('EC-2026-BBBBB'))
  })

  it('tells the same past for the same day, and people who ask several services', () => {
    const day = new Date('2026-11-20T09:00:00Z')
    expect(inventPast(day, 'http://office.example').requests).toEqual(
      inventPast(day, 'http://office.example').requests,
    )
    const sectors = new Map<string | undefined, Set<string>>()
    for (const { requester, service } of entries)
      sectors.set(requester.name, (sectors.get(requester.name) ?? new Set()).add(service))
    expect([...sectors.values()].filter(({ size }) => size > 1).length).toBeGreaterThan(5)
  })
})
