import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { restText } from '#shared/text/usager/text.ts'
import { expectAccessible } from '../../world/accessible.ts'
import { anyBrowser } from '../../world/browser.ts'
import { finishes, writes } from '../../world/form.ts'
import { startLivedDemo } from '../../world/lived-demo.ts'
import { type Person, sit } from '../../world/person.ts'
import { ownFolder, type Product } from '../../world/product.ts'
import { signIn } from '../../world/sign-in.ts'
import { isLong } from '../../world/times.ts'

const [real] = anyBrowser

/** The languages a page is read in: each by turns, and in the long run both. */
const locales = (at: number) => ['fr', 'en'].filter((_, nth) => isLong || nth === at % 2)

describe.skipIf(!real?.path)('Every page and state', () => {
  const folder = ownFolder()
  let product: Product
  let browser: Browser
  let person: Person

  beforeAll(async () => {
    product = await startLivedDemo(folder.path)
    browser = await (real?.open() ?? Promise.reject(new Error('no browser')))
    person = await sit(browser)
  })
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
    folder.remove()
  })

  const isFine = () => expectAccessible(person)

  const words = {
    '': {
      open: 'Donner mon avis',
      first: 'Bien',
      personal: 'Cas personnel',
      fault: 'Problème du site',
      details: 'Préciser',
      handover: restText.fr.handover,
      departement: 'Le numéro de votre département',
      thanks: 'Merci.',
    },
    '/en': {
      open: 'Give feedback',
      first: 'Well',
      personal: 'A personal case',
      fault: 'A problem with the site',
      details: restText.en.details,
      handover: restText.en.handover,
      departement: 'The number of your département',
      thanks: 'Thank you.',
    },
  }

  const paths = [
    '/',
    '/etat-civil/acte-de-naissance',
    '/petite-enfance/place-en-creche',
    '/voirie/signalement',
    '/contact',
    '/donnees-personnelles',
    '/nulle-part',
  ]
  describe.each(['', '/en'] as const)('of the town’s site, under "%s"', (language) => {
    const isRead = (at: number) => locales(at).includes(language === '' ? 'fr' : 'en')
    it.each(paths.filter((_, at) => isRead(at)))('%s', async (path) => {
      await person.goes(product.at('site') + language + path)
      await isFine()
    })

    if (isRead(1))
      it('a form that is refused', async () => {
        await person.goes(`${product.at('site')}${language}/voirie/signalement`)
        await Promise.all([
          person.page.waitForNavigation(),
          person.page.$eval('form button[type=submit]', (button) => button.click()),
        ])
        await isFine()
      })

    if (isRead(0))
      it('the widget: opened, begun, thanked', async () => {
        const { open, first, departement, thanks } = words[language]
        const { personal, fault, details, handover } = words[language]
        await person.goes(`${product.at('site')}${language}/etat-civil/acte-de-naissance`)
        await person.presses(open)
        await person.page.waitForSelector('parvis-feedback >>> fieldset', { visible: true })
        await isFine()
        await person.presses(first)
        await person.page.waitForSelector('parvis-feedback >>> form')
        await isFine()
        await writes(person, 'Rappelez-moi au 06 12 34 56 78.')
        for (const choice of [personal, fault, details, handover]) await person.presses(choice)
        await person.types(departement, '13')
        await isFine()
        await finishes(person)
        await person.reads(thanks)
        await isFine()
      })

    if (isRead(1))
      it('the tracker: asking, refused, found', async () => {
        const code = await trackingCode(product)
        await person.goes(`${product.at('site')}${language}/suivi`)
        const field = await person.page.waitForSelector('parvis-tracker >>> input')
        await isFine()
        await field?.type('nothing')
        await field?.press('Enter')
        await person.page.waitForSelector('parvis-tracker >>> .fault')
        await isFine()
        for (const _ of 'nothing') await field?.press('Backspace')
        await field?.type(code)
        await field?.press('Enter')
        await person.page.waitForSelector('parvis-tracker >>> .stones')
        await isFine()
      })
  })

  it('of the hub: the code asked, refused, the request', async () => {
    const code = await trackingCode(product)
    for (const [at, path] of [
      '/suivi',
      '/suivi?code=abc',
      '/suivi/0000-0000-0000-0000',
      `/suivi/${code}`,
    ].entries())
      for (const locale of locales(at)) {
        await person.goes(
          `${product.at('hub')}${path}${path.includes('?') ? '&' : '?'}locale=${locale}`,
        )
        await isFine()
      }
  })

  it.each(['fr', 'en'])('of the three stories, in %s, and where nothing is', async (locale) => {
    for (const path of ['/', '/nulle-part']) {
      const address = new URL(path, product.at('start here'))
      address.searchParams.set('locale', locale)
      await person.goes(address.href)
      await isFine()
    }
  })

  it('of the contract', async () => {
    for (const locale of locales(0)) {
      await person.goes(`${product.at('hub')}/docs?locale=${locale}`)
      await isFine()
    }
  })

  it('of the back office: the list, a request, none', async () => {
    for (const [at, path] of ['/demandes', '/demandes?q=personne', '/demandes/none'].entries())
      for (const locale of locales(at)) {
        const address = new URL(path, product.at('back office'))
        address.searchParams.set('locale', locale)
        await person.goes(address.href)
        await isFine()
      }
    await person.goes(product.at('back office'))
    await person.page.$eval('tbody a', (link) => link.click())
    await person.page.waitForSelector('[data-request]')
    await isFine()
  })

  it.each(locales(1))('of the identity provider, in %s: asking, refused, gone', async (locale) => {
    const ask = new URL('/auth', product.at('identity'))
    ask.search = new URLSearchParams({
      client_id: 'parvis',
      redirect_uri: `${product.at('hub')}/oauth/callback`,
      response_type: 'code',
      scope: 'openid',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
      ui_locales: locale,
    }).toString()
    await person.goes(ask.href)
    await isFine()
    await person.page.type('#login', 'nobody')
    await person.page.type('#password', 'nothing')
    await Promise.all([
      person.page.waitForNavigation(),
      person.page.$eval('.sign-in button', (button) => button.click()),
    ])
    await isFine()
    for (const path of ['/', '/connexion/none']) {
      await person.goes(`${product.at('identity')}${path}?locale=${locale}`)
      await isFine()
    }
  })

  it('of the console: closed, open, the quality of data, the access log', async () => {
    await person.goes(product.at('console'))
    await person.reads('Se connecter')
    await isFine()
    await signIn(person, product, 'paul.girard')
    await person.reads('Où en sommes-nous')
    await isFine()
    await person.goes(`${product.at('console')}#donnees`)
    await person.reads('Qui a répondu')
    await isFine()
    await person.presses('Réglages')
    await person.presses('Consultations')
    await person.reads('Quand et pourquoi les données')
    await isFine()
    await person.presses('English')
    await isFine()
  })
})

let made = 0

/** The code of a new request, put by the town's own system. */
async function trackingCode(product: Product): Promise<string> {
  const answer = await fetch(`${product.at('hub')}/v1/requests/AXE-${made++}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${product.at('key')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      service: 'voirie',
      channel: 'web',
      locale: 'fr',
      received_at: new Date().toISOString(),
    }),
  })
  return (await answer.json()).tracking_code
}
