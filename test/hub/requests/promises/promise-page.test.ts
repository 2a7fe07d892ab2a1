import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { promiseText } from '#shared/text/usager/requests/text.ts'
import { pagesText } from '#shared/text/usager/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { changePromise, makePromise } from '../../../world/promises.ts'
import { anyStore } from '../../../world/stores.ts'

describe.each(anyStore)('The page of signed promises, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const paste = (jws: string, locale = 'fr') =>
    hub.send({
      method: 'POST',
      url: `/promesse?locale=${locale}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ jws }).toString(),
    })

  it('tells and checks a promise, without script, in every language', async () => {
    const { jws } = await makePromise(hub, 'S-7')
    const page = await paste(jws)
    expect(page.statusCode).toBe(200)
    expect(page.headers['cache-control']).toBe('no-store')
    for (const sentence of [
      'La signature est bonne.',
      'Date annoncée par Commune de Bourg pour la demande S-7 (Service voirie)\u00a0: au plus tard mardi 8 décembre.',
      'Elle suit le délai pour tous\u00a0: Dix jours au plus.',
      'Signée le mardi 24 novembre à 11 h.',
      'Cette date tient toujours.',
    ])
      expect(page.body).toContain(sentence)
    for (const locale of usagerLocales) {
      const { holds, fails, title } = promiseText[locale]
      const blank = await hub.send({ method: 'GET', url: `/promesse?locale=${locale}` })
      expect(blank.body).toContain(title)
      expect((await paste(jws, locale)).body).toContain(holds)
      expect((await paste(`${jws.slice(0, -2)}AA`, locale)).body).toContain(fails)
    }
  })

  it('tells the holder of its text that a promise was replaced', async () => {
    const { jws } = await makePromise(hub, 'S-8')
    const next = await changePromise(hub, 'S-8', '2026-12-09T17:00:00Z')
    expect((await paste(jws)).body).toContain('Remplacée le mardi 24 novembre par une autre date.')
    expect((await paste(next)).body).toContain('Cette date tient toujours.')
    await hub.database.query("delete from promise where reference = 'S-8'")
    expect((await paste(jws)).body).toContain(promiseText.fr.record.absent)
  })

  it('refuses with a sentence that says what to do, and never as markup', async () => {
    const { jws } = await makePromise(hub, 'S-9')
    const [header, payload] = jws.split('.')
    const refused = async (text: string) => {
      const page = await paste(text)
      expect(page.statusCode).toBe(422)
      return page.body
    }
    const { fault } = promiseText.fr
    expect(await refused(jws.slice(0, 200))).toContain(fault.form)
    expect(await refused('')).toContain(fault.form)
    expect(await refused(`${header}.${payload}.${'A'.repeat(86)}`)).toContain(fault.signature)
    expect(await refused('"><script>alert(1)</script>')).not.toContain('<script>alert')
  })

  it('says so on a page when the hub cannot reach its memory', async () => {
    const { jws } = await makePromise(hub, 'S-10')
    await hub.database.query('alter table promise_key rename to promise_key_away')
    try {
      const page = await paste(jws)
      expect([page.statusCode, page.headers['content-type']]).toEqual([
        503,
        'text/html; charset=utf-8',
      ])
      expect(page.body).toContain(pagesText.fr.fault.down)
    } finally {
      await hub.database.query('alter table promise_key_away rename to promise_key')
    }
  })

  it('is given as one file that needs nothing beside it', async () => {
    const { body, headers } = await hub.send({ method: 'GET', url: '/promesse/a-garder.html' })
    expect(headers['content-disposition']).toContain('attachment')
    expect(body).toContain('// Stands for the built check of promises.')
    expect(body).not.toMatch(/<link rel="stylesheet"|<script[^>]* src=|url\(/)
    expect(body).toContain('action="https://hub.example/promesse"')
  })
})
