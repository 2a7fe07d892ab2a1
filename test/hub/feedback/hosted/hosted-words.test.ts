import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { directionOf, languageNames, usagerLocales } from '#shared/text/usager-locale.ts'
import { townAgents } from '../../../world/agents.ts'
import { opens } from '../../../world/forms.ts'
import { addressOfTicket, answerTo, pressesOn, stepOn } from '../../../world/hosted.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { asksForTicket } from '../../../world/invitations.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townConfiguration } from '../../../world/town.ts'

/** Most words of a step: its question, its answers and its buttons. */
const mostWords = 40

const countWords = (text: string) =>
  text.split(/[\s\u202f]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

describe.each(anyStore)('A hosted page, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    const saved = await hub.as(
      townAgents.admin,
      'PUT',
      `/v1/configuration/${town.site}`,
      { ...townConfiguration, languages: [...usagerLocales] },
      { 'if-match': '"1"' },
    )
    expect(saved.statusCode, saved.body).toBeLessThan(300)
  })
  afterAll(() => hub.close())

  it.each(usagerLocales)('asks each step in at most forty words, in %s', async (locale) => {
    const ticket = await asksForTicket(hub)
    const address = addressOfTicket(ticket).replace('locale=fr', `locale=${locale}`)
    let page = await opens(hub, address)
    const counts: string[] = []
    for (let step = stepOn(page); step.name; step = stepOn(page)) {
      const { document } = step
      expect(document.documentElement.getAttribute('lang')).toBe(locale)
      expect(document.documentElement.getAttribute('dir')).toBe(directionOf(locale))
      expect(document.querySelector('summary span')?.textContent).toBe(languageNames[locale])
      const form = document.querySelector('form')
      const said = [...(form?.querySelectorAll('p, h1, label, button') ?? [])]
        .filter((one) => !one.querySelector('label, button') && !one.closest('details'))
        .map((one) => one.textContent ?? '')
      const words = countWords(said.join(' '))
      counts.push(`${step.name} ${words}`)
      expect(words, said.join(' | ')).toBeLessThanOrEqual(mostWords)
      page = await pressesOn(hub, step, answerTo(step))
    }
    expect(counts.length).toBeGreaterThanOrEqual(4)
    expect(page.statusCode).toBe(200)
  })

  it('switches its language where it is, with the mark that was tapped', async () => {
    const ticket = await asksForTicket(hub)
    const page = await opens(hub, `${addressOfTicket(ticket)}&m=5`)
    const link = stepOn(page).document.querySelector('nav a[lang=ar]')?.getAttribute('href')
    const arabic = stepOn(await opens(hub, `/a/${ticket}${link}`))
    expect(arabic.document.documentElement.getAttribute('lang')).toBe('ar')
    expect(arabic.chosen).toBe('5')
  })

  it('speaks the language its message spoke, which its site has not turned on', async () => {
    const saved = await hub.as(
      townAgents.admin,
      'PUT',
      `/v1/configuration/${town.site}`,
      { ...townConfiguration, languages: ['fr', 'en'] },
      { 'if-match': '"2"' },
    )
    expect(saved.statusCode, saved.body).toBeLessThan(300)
    const ticket = await asksForTicket(hub)
    const langOf = async (locale: string) => {
      const { document } = stepOn(
        await opens(hub, addressOfTicket(ticket).replace('locale=fr', `locale=${locale}`)),
      )
      return document.documentElement.getAttribute('lang')
    }
    expect(await langOf('uk')).toBe('uk')
    const asked = await asksForTicket(hub, { locale: 'uk' })
    const short = stepOn(await opens(hub, `/a/${asked.replaceAll('-', '')}`))
    expect(short.document.documentElement.getAttribute('lang')).toBe('uk')
    expect(await langOf('xx')).toBe('fr')
  })
})
