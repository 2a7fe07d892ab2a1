import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareCode, readCode } from '#shared/identifier/code.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import { pagesText, receiptText, usagerText } from '#shared/text/usager/text.ts'
import { directionOf, usagerLocales } from '#shared/text/usager-locale.ts'
import { feedback } from '../../../world/feedback.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { asksForTicket } from '../../../world/invitations.ts'
import { textOf } from '../../../world/page-text.ts'
import { declares, receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

/** What a browser asks for when somebody opens an address. */
const html = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

describe.each(anyStore)('A visitor with a browser, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const browses = (url: string, change: object = {}) =>
    hub.send({ method: 'GET', url, headers: { accept: html }, ...change })

  const linkOf = (page: { body: string }) =>
    parseHTML(page.body).document.querySelector('main p a')?.getAttribute('href') ?? ''

  it.each(usagerLocales)(
    'finds at its first page, in %s, the ways to all others',
    async (locale) => {
      const page = await browses(`/?locale=${locale}`)
      expect(page.statusCode).toBe(200)
      const { document } = parseHTML(page.body)
      expect(document.documentElement.getAttribute('dir')).toBe(directionOf(locale))
      expect(document.querySelectorAll('h1')).toHaveLength(1)
      const ways = [...document.querySelectorAll('main a')].map((one) => one.getAttribute('href'))
      for (const way of ['/suivi', '/recu', '/avis'])
        expect(ways).toContain(`${way}?locale=${locale}`)
      expect(ways.at(-1)).toBe('/console/')
      expect(page.body).not.toContain('<script')
    },
  )

  it.each(usagerLocales)(
    'reads in %s what to do at an address that is mistyped',
    async (locale) => {
      for (const url of ['/suivy', '/console/nowhere', '/%E0%A4%A', `/${'x'.repeat(9000)}`]) {
        const page = await browses(`${url}?locale=${locale}`)
        expect([url, page.statusCode]).toEqual([url, 404])
        expect(page.headers['content-type']).toContain('text/html')
        expect(page.body).toContain(`<html lang="${locale}"`)
        expect(textOf(page)).toContain(requestText[locale].border.nothingHere.replace(/\s+/g, ' '))
        expect(page.body).toContain(`href="/?locale=${locale}"`)
      }
    },
  )

  it('is told on a page what it did not take', async () => {
    const page = await browses('/recu', { method: 'PUT' })
    expect(page.headers['content-type']).toContain('text/html')
    const forged = await browses('/recu?locale=fr', {
      method: 'POST',
      headers: {
        accept: html,
        origin: 'https://ailleurs.example',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: 'code=1',
    })
    expect(forged.statusCode).toBe(403)
    expect(textOf(forged)).toContain('Cet envoi vient d’un autre site.')
  })

  it('leaves problem+json to programs, at every address', async () => {
    for (const [url, accept] of [
      ['/suivy', '*/*'],
      ['/suivy', 'application/json'],
      ['/suivy', undefined],
      ['/v1/nothing', html],
    ] as const) {
      const answer = await hub.send({ method: 'GET', url, headers: accept ? { accept } : {} })
      expect(answer.statusCode).toBe(404)
      expect(answer.headers['content-type']).toContain('application/problem+json')
    }
  })

  it('is led from /avis to the answers of a site', async () => {
    expect((await browses('/avis/?locale=en')).headers['location']).toBe('/avis?locale=en')
    const way = await browses('/avis?locale=en')
    const one = way.statusCode === 303 ? await browses(String(way.headers['location'])) : way
    expect(one.statusCode).toBe(200)
    expect(one.headers['content-type']).toContain('text/html')
    const wrong = await browses('/avis/nulle-part?locale=fr')
    expect(wrong.statusCode).toBe(404)
    expect(wrong.body).toContain('href="/avis?locale=fr"')
  })

  describe('with a code of the other kind', () => {
    it('is led from the page of feedback on to their request, with its letter or without', async () => {
      const code = await receives(hub, 'CODE-1')
      for (const typed of [code, bareCode(code)])
        for (const locale of usagerLocales) {
          const said = await posts(hub, `/recu?locale=${locale}`, { code: typed, do: 'read' })
          expect(said.statusCode).toBe(200)
          expect(textOf(said)).toContain(pagesText[locale].isTracking)
          expect(textOf(await opens(hub, linkOf(said)))).toContain('CODE-1')
        }
    })

    it.each(usagerLocales)(
      'is led from the page of requests on to their feedback, in %s',
      async (locale) => {
        const part = feedback()
        expect((await hub.answer(part)).statusCode).toBeLessThan(300)
        const receipt = readCode(String(part['receipt']), 'receipt') ?? ''
        const bare = await opens(hub, `/suivi/${bareCode(receipt)}?locale=${locale}`)
        const page = await opens(hub, `/suivi/${receipt}?locale=${locale}`)
        expect(page.statusCode).toBe(200)
        expect(bare.body.replaceAll(bareCode(receipt), '')).toBe(
          page.body.replaceAll(bareCode(receipt), ''),
        )
        expect(textOf(page)).toContain(usagerText[locale].tracker.isReceipt)
        const form = parseHTML(page.body).document.querySelector('form')
        const code = form?.querySelector('[name=code]')?.getAttribute('value') ?? ''
        const action = form?.getAttribute('action') ?? ''
        const read = await posts(hub, action, { code, do: 'read' })
        expect(textOf(read)).toContain(receiptText[locale].found)
      },
    )

    it('is led from either page on to the questions of their invitation', async () => {
      const ticket = await asksForTicket(hub)
      const pages = [
        await opens(hub, `/suivi/${ticket}?locale=fr`),
        await posts(hub, '/recu?locale=fr', { code: ticket, do: 'read' }),
      ]
      for (const page of pages) {
        expect(textOf(page)).toContain(pagesText.fr.isTicket)
        expect((await opens(hub, linkOf(page))).statusCode).toBe(200)
      }
    })

    it('is led from the page of coupons on, by its letter', async () => {
      const receipt = await posts(hub, '/a?locale=fr', { code: 'a 7k3m 9qrt a0bc defg' })
      expect(textOf(receipt)).toContain(usagerText.fr.tracker.isReceipt)
      const tracking = await posts(hub, '/a?locale=fr', { code: 'S-7K3M-9QRT-A0BC-DEFG' })
      expect(linkOf(tracking)).toBe('/suivi/S-7K3M-9QRT-A0BC-DEFG?locale=fr')
    })

    it('is told of a letter alone what is told of any code with it', async () => {
      const nobodys = await opens(hub, '/suivi/A-7K3M-9QRT-A0BC-DEFG?locale=fr')
      const part = feedback()
      await hub.answer(part)
      const receipt = readCode(String(part['receipt']), 'receipt') ?? ''
      const known = await opens(hub, `/suivi/${receipt}?locale=fr`)
      expect(known.body.replaceAll(receipt, '')).toBe(
        nobodys.body.replaceAll('A-7K3M-9QRT-A0BC-DEFG', ''),
      )
    })

    it('takes nothing back and erases nothing on the way', async () => {
      const code = await receives(hub, 'CODE-2')
      for (const wish of ['unshare', 'uncomment', 'erase', 'erase-now'])
        expect(textOf(await posts(hub, '/recu?locale=fr', { code, do: wish }))).toContain(
          pagesText.fr.isTracking,
        )
      expect(textOf(await opens(hub, `/suivi/${code}`))).toContain('CODE-2')
    })
  })

  describe('with a code that nobody has', () => {
    const nobodys = '7K3M-9QRT-A0BC-DEFG'

    it.each(usagerLocales)('is given a number to call, in %s', async (locale) => {
      for (const page of [
        await opens(hub, `/suivi/${nobodys}?locale=${locale}`),
        await posts(hub, `/recu?locale=${locale}`, { code: nobodys, do: 'read' }),
      ]) {
        expect(page.statusCode).toBe(404)
        const link = parseHTML(page.body).document.querySelector('[role=alert] a')
        expect(link?.getAttribute('href')).toBe('tel:+33199001234')
        expect(link?.textContent).toBe('01\u00a099\u00a000\u00a012\u00a034')
      }
    })

    it('is given none where services have several', async () => {
      await declares(hub, { contact: { name: 'Voirie', phone: '+33 1 99 00 55 55' } })
      const page = await opens(hub, `/suivi/${nobodys}?locale=fr`, '10.0.0.9')
      expect(page.statusCode).toBe(404)
      expect(page.body).not.toContain('tel:')
      expect(textOf(page)).toContain('Aucune demande n’a ce code.')
    })

    it('has their guesses counted on both pages together', async () => {
      const from = '10.1.2.3'
      const status = []
      for (let tries = 0; tries < 61; tries += 1)
        status.push(
          (tries % 2 === 0
            ? await opens(hub, `/suivi/${nobodys}`, from)
            : await posts(hub, '/recu', { code: nobodys, do: 'read' }, from)
          ).statusCode,
        )
      expect(status.slice(0, 60).every((one) => one === 404)).toBe(true)
      expect(status.at(-1)).toBe(429)
    })

    it('waits one minute, and not *1 minutes*', async () => {
      const from = '10.1.2.4'
      for (let tries = 0; tries < 60; tries += 1) await opens(hub, `/suivi/${nobodys}`, from)
      for (const [locale, wait] of [
        ['fr', '1 minute'],
        ['en', '1 minute'],
        ['de', '1 Minute'],
        ['uk', '1 хв'],
      ] as const) {
        const page = await opens(hub, `/suivi/${nobodys}?locale=${locale}`, from)
        expect(page.statusCode).toBe(429)
        expect(textOf(page)).toContain(`${wait}`)
        expect(textOf(page)).not.toMatch(/1 (minutes|Minuten)/)
      }
    })
  })

  it('reads on the page of a request of which day it is', async () => {
    const code = await receives(hub, 'DAY-1')
    const page = textOf(await opens(hub, `/suivi/${code}?locale=fr`))
    expect(page).toContain('Cette page dit où en est votre demande le mardi 24 novembre.')
  })
})
