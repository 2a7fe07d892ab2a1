import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instruments } from '#shared/quality/instruments/list.ts'
import { languagesOf } from '#shared/quality/languages-of.ts'
import {
  instrumentsText,
  noticeText,
  receiptText,
  restText,
  usagerText,
} from '#shared/text/usager/text.ts'
import { directionOf, type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import { insertConfiguration, upsertService } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { stores } from '../../../world/stores.ts'
import { town, townConfiguration, townNotice, townServices } from '../../../world/town.ts'

describe('A usager', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
  })
  afterAll(() => hub.close())

  const read = (url: string, browser = 'fr') =>
    hub.send({ method: 'GET', url, headers: { 'accept-language': browser } })
  const turnOn = async (languages: readonly UsagerLocale[], notice = townNotice) => {
    const content = { ...townConfiguration, languages: [...languages], notice }
    await insertConfiguration(hub.database, town.organisation, town.site, content)
    // A hub looks for new versions every few seconds.
    hub.clock.now = new Date(hub.clock.now.getTime() + 10_000)
  }
  const asked = async (page: string, browser?: string) =>
    (await read(`/v1/sites/${town.site}?locale=${page}`, browser)).json()

  it.each(instruments)('is asked $id in every language', (instrument) => {
    expect(languagesOf(instrument)).toEqual(usagerLocales)
  })

  it.each(usagerLocales)('is asked in %s, once the site turned it on', async (locale) => {
    await turnOn(usagerLocales)
    const configuration = await asked(locale)
    expect(configuration).toMatchObject({
      locale,
      direction: directionOf(locale),
      text: usagerText[locale].widget,
      questions: { overall: { wording: instrumentsText[locale].overall } },
    })
    expect(configuration.receipt_url).toMatch(new RegExp(`locale=${locale}$`))
    const tracker = await read(`/v1/sites/${town.site}/tracker?locale=${locale}`)
    expect(tracker.json()).toMatchObject({ locale, text: usagerText[locale].tracker })
    const rest = await read(`/widget/test/rest.${locale}.json`)
    expect(rest.json()).toMatchObject(restText[locale])
  })

  it('is asked in the four languages that are on by themselves, and no other', async () => {
    await turnOn(townConfiguration.languages)
    const spoken = await Promise.all(
      usagerLocales.map(async (locale) => (await asked(locale)).locale),
    )
    expect(spoken).toEqual(['fr', 'fr-simple', 'en', 'ar', 'fr', 'fr', 'fr', 'fr', 'fr', 'fr'])
  })

  it('has another that their browser asks for, where the one of the page is off', async () => {
    await turnOn(['fr', 'en', 'ar'])
    expect((await asked('de', 'de, ar;q=0.7, en;q=0.5')).locale).toBe('ar')
    expect((await asked('de', 'de')).locale).toBe('fr')
    expect((await asked('pt-BR', 'pt-BR, en;q=0.5')).locale).toBe('en')
  })

  it('reads the notice from the right, and what was written in French as French', async () => {
    await turnOn(usagerLocales)
    const page = await read(`/notice/${town.site}?locale=ar`)
    expect(page.body).toContain('<html lang="ar" dir="rtl">')
    expect(textOf(page)).toContain(noticeText.ar.title)
    expect(page.body).toContain(`<p lang="fr"><bdi>${townNotice.purpose.fr}</bdi></p>`)
    const purpose = { ...townNotice.purpose, ar: 'تحسين هذه الخدمة.' }
    await turnOn(usagerLocales, { ...townNotice, purpose })
    expect((await read(`/notice/${town.site}?locale=ar`)).body).toContain(
      `<p lang="ar"><bdi>${purpose.ar}</bdi></p>`,
    )
  })

  it('follows their request in their language, and the service in the one it is written in', async () => {
    const put = await hub.withKey('PUT', '/v1/requests/AR-1', {
      service: 'voirie',
      channel: 'web',
      locale: 'ar',
      received_at: '2026-11-20T09:00:00Z',
    })
    const headers = { 'parvis-tracking': put.json().tracking_code }
    const url = '/v1/tracking?locale=ar'
    const follow = async () => (await hub.send({ method: 'GET', url, headers })).json()
    const french = await follow()
    expect(french).toMatchObject({ locale: 'ar', written_in: 'fr', service: 'Service voirie' })
    expect(french.headline).toBe(usagerText.ar.state.received)
    const page = await read(`/suivi/${headers['parvis-tracking']}?locale=ar`)
    expect(page.body).toContain('<html lang="ar" dir="rtl">')
    expect(page.body).toMatch(/<p class="service" lang="fr" dir="auto">/)

    const [, voirie] = townServices
    if (!voirie) throw new Error('The town has no roads')
    const inArabic = {
      ...voirie,
      name: { ...voirie.name, ar: 'مصلحة الطرق' },
      norm: { ...voirie.norm, sentence: { ...voirie.norm.sentence, ar: 'عشرة أيام على الأكثر.' } },
      adaptations: voirie.adaptations.map((one) => ({ ...one, ar: 'موعد في المنزل' })),
      steps: voirie.steps.map((one) => ({ ...one, title: { ...one.title, ar: 'مرحلة' } })),
    }
    const half = { ...inArabic, norm: voirie.norm }
    await upsertService(hub.database, town.organisation, half)
    expect(await follow()).toMatchObject({ written_in: 'fr', service: 'Service voirie' })
    await upsertService(hub.database, town.organisation, inArabic)
    const arabic = await follow()
    expect(arabic.service).toBe('مصلحة الطرق')
    expect(arabic).not.toHaveProperty('written_in')
  })

  it('reads the pages of the hub in any language an address asks for', async () => {
    for (const locale of usagerLocales) {
      const page = await read(`/recu?locale=${locale}`)
      expect(textOf(page)).toContain(receiptText[locale].title)
      expect(page.body).toContain(`<html lang="${locale}" dir="${directionOf(locale)}">`)
    }
    expect((await read('/suivi', 'ar-DZ, fr;q=0.5')).body).toContain('<html lang="ar"')
    expect((await read('/suivi', 'de')).body).toContain('<html lang="fr"')
  })
})
