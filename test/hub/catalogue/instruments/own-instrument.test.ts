import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InstrumentWritten } from '#shared/contract/catalogue/instrument.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { instrumentsOffered } from '#shared/quality/instruments/list.ts'
import { wordingHash } from '../../../../hub/catalogue/instruments/site-configuration.ts'
import { findOwnInstrument } from '../../../../hub/catalogue/instruments/sql.ts'
import { insertConfiguration } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { tokenOf, townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { ownReception } from '../../../world/own-instrument.ts'
import { keepPromises, sharesOf } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townNotice } from '../../../world/town.ts'

describe.each(anyStore)('An instrument of the organisation’s own, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const put = (text: string) => hub.as(townAgents.quality, 'PUT', '/v1/instruments', { text })
  const raw = async (text: string, locale = 'fr', agent = townAgents.admin) =>
    hub.send({
      method: 'PUT',
      url: `/v1/instruments?locale=${locale}`,
      headers: {
        authorization: `Bearer ${await tokenOf(hub.database, hub.secret, agent, hub.clock.now)}`,
        'content-type': 'text/plain',
      },
      payload: text,
    })
  const list = async () => {
    const { instruments: known } = (
      await hub.as(townAgents.quality, 'GET', '/v1/instruments')
    ).json()
    return known as { id: string; version: number; own: boolean; items: number }[]
  }

  it('is kept under a version the hub gives, raw or in an object', async () => {
    const text = JSON.stringify(ownReception(), null, 2)
    const first = await put(text)
    expect(first.statusCode).toBe(201)
    expect(first.json()).toEqual({
      id: 'accueil',
      version: 1,
      title: { fr: 'L’accueil', en: 'Reception' },
      own: true,
      items: 3,
      stored: 'new',
      warnings: [],
    })
    const again = await raw(JSON.stringify({ ...ownReception(), version: 7 }))
    expect(again.statusCode).toBe(200)
    expect(again.json()).toMatchObject({ version: 1, stored: 'already' })

    const changed = await raw(text.replace('Reception', 'The reception'))
    expect(changed.statusCode).toBe(201)
    expect(changed.json()).toMatchObject({ version: 2, stored: 'new' })
    const kept = await findOwnInstrument(hub.database, town.organisation, 'accueil', 1)
    expect(kept?.title.en).toBe('Reception')
  })

  it('is listed after those Parvis brings, in its newest version', async () => {
    const known = await list()
    expect(known.filter(({ own }) => !own).map(({ id, items }) => [id, items])).toEqual(
      instrumentsOffered.map(({ id, items }) => [id, items.length]),
    )
    expect(known.filter(({ own }) => own)).toMatchObject([{ id: 'accueil', version: 2 }])
  })

  it('has one content a version, even when several write at once', async () => {
    const id = 'ensemble'
    const written = ['a', 'b', 'c', 'd'].map((en) =>
      put(JSON.stringify({ ...ownReception(), id, title: { fr: en, en } })),
    )
    const versions = (await Promise.all(written)).map((one) => one.json().version)
    expect(versions.sort()).toEqual([1, 2, 3, 4])
  })

  it('is read whole, and who read an older version overwrites nothing', async () => {
    const id = 'relu'
    const over = (version: number, fr: string) =>
      hub.as(
        townAgents.quality,
        'PUT',
        '/v1/instruments',
        { text: JSON.stringify({ ...ownReception(), id, title: { fr, en: fr } }) },
        { 'if-match': `"${version}"` },
      )
    expect((await over(0, 'Une')).statusCode).toBe(201)
    expect((await over(1, 'Deux')).json().version).toBe(2)
    const late = await over(1, 'Trois')
    expect([late.statusCode, late.json().code]).toEqual([409, 'instrument_changed'])
    const read = (name: string) => hub.as(townAgents.quality, 'GET', `/v1/instruments/${name}`)
    expect((await read(id)).json()).toMatchObject({
      own: true,
      instrument: { id, version: 2, title: { fr: 'Deux' } },
    })
    expect((await read('jdma')).json()).toMatchObject({ own: false, instrument: { id: 'jdma' } })
    expect((await read('nulle-part')).json().code).toBe('unknown_instrument')
  })

  it('may be in French alone, and is tried on a site before anybody saves it', async () => {
    const only = (_: string, value: unknown) => {
      const { en, ...others } = Object(value) as { en?: unknown }
      return typeof en === 'string' ? others : value
    }
    const french = JSON.parse(JSON.stringify(ownReception()), only)
    const attempt = (sent: object) =>
      hub.as(townAgents.quality, 'PUT', `/v1/configuration/${town.site}/draft/instrument`, {
        text: JSON.stringify(sent),
      })
    const tried = await attempt(french)
    expect(tried.json()).toMatchObject({
      languages: ['fr'],
      forms: [{ form: 'all', questions: 2, taps: 4 }],
    })
    const url = `/preview/${tried.json().draft}/v1/sites/${town.site}?locale=en`
    expect((await hub.send({ method: 'GET', url })).json()).toMatchObject({
      locale: 'fr',
      opening: 'overall',
      questions: { PLACE: { wording: 'Où avez-vous demandé ?' } },
    })
  })

  it('is asked by the site that chooses it, and its answers say which words were read', async () => {
    await put(JSON.stringify({ ...ownReception(), id: 'guichet' }))
    const { database } = hub
    const chosen = await findOwnInstrument(database, town.organisation, 'guichet', 1)
    if (!chosen) throw new Error('Not kept')
    const content = defaultConfiguration(chosen, townNotice)
    const version = await insertConfiguration(database, town.organisation, town.site, content)
    // A site is remembered for five seconds.
    hub.clock.now = new Date(hub.clock.now.getTime() + 6_000)
    const served = await hub.send({ method: 'GET', url: `/v1/sites/${town.site}?locale=en` })
    expect(served.json()).toMatchObject({
      version,
      opening: 'overall',
      questions: { CLEAR: { shown_if: { item: 'PLACE_1', values: [1] } } },
    })

    const part = feedback({
      configuration: version,
      form: 'all',
      item: undefined,
      locale: 'en',
      answers: { overall: 2, PLACE_1: 1, PLACE_2: 0, CLEAR: 2 },
    })
    expect((await hub.answer(part)).statusCode).toBe(201)
    const [kept] = await database.query(
      `select instrument, instrument_version, locale, wording_hash, pi from feedback
       where feedback = $1`,
      [String(part['id'])],
    )
    expect(kept).toEqual({
      instrument: 'guichet',
      instrument_version: 1,
      locale: 'en',
      wording_hash: wordingHash(chosen, 'en'),
      pi: 1,
    })
    const off = feedback({ ...part, id: undefined, answers: { PLACE_1: 2, PLACE: 1 } })
    expect((await hub.answer({ ...off, id: feedback()['id'] })).statusCode).toBe(422)
  })

  it('counts « I don’t know » as an answer and never as a mark', async () => {
    const { scales, ...rest } = ownReception()
    const aside = [{ value: 'dont_know', label: { fr: 'Je ne sais pas', en: 'I don’t know' } }]
    const five = { ...scales.five, aside }
    await put(JSON.stringify({ ...rest, id: 'indecis', scales: { ...scales, five } }))
    const chosen = await findOwnInstrument(hub.database, town.organisation, 'indecis', 1)
    if (!chosen) throw new Error('Not kept')
    const configuration = await insertConfiguration(
      hub.database,
      town.organisation,
      town.site,
      defaultConfiguration(chosen, townNotice),
    )
    for (const overall of [5, 4, 4, 2, 1, 'dont_know', 'dont_know'] as const) {
      const part = { configuration, form: 'all', item: undefined, answers: { overall } }
      expect((await hub.answer(part)).statusCode).toBe(201)
    }
    await keepPromises(hub, 'etat-civil')
    const [invited] = sharesOf(await hub.indicators(), 'etat-civil')
    expect(invited?.share).toMatchObject({ x: 3, n: 5 })
  })

  it('is written by who answers for quality or for Parvis, and may not be endless', async () => {
    const refused = await raw('{}', 'fr', townAgents.claire as never)
    expect(refused.statusCode).toBe(403)
    const long = await raw(JSON.stringify({ ...ownReception(), source: 'a'.repeat(200_000) }))
    expect(long.statusCode).toBe(413)
    expect(long.json().detail).toContain('200000')
    const [endless] = [await raw(' '.repeat(400_001))]
    expect(endless?.statusCode).toBe(413)
    const deep = await raw('['.repeat(150_000))
    expect(deep.json().errors).toMatchObject([{ code: 'too_deep', line: 1 }])
  })

  it('warns of what fits no step of a telephone, and keeps it', async () => {
    const wordy = ownReception()
    const [first, ...others] = wordy.items
    if (!first) throw new Error('It asks something')
    const wording = { fr: 'Mot '.repeat(40).trim(), en: 'How' }
    const items = [{ ...first, wording }, ...others]
    const sent = await hub.as(townAgents.quality, 'PUT', '/v1/instruments?locale=fr', {
      text: JSON.stringify({ ...wordy, id: 'wordy', items }),
    })
    expect(sent.statusCode, sent.body).toBe(201)
    const { warnings } = sent.json()
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatchObject({ name: first.item, language: 'fr' })
    expect(warnings[0].detail).toMatch(/fait \d+ mots en français/)
  })
})

/** What a test writes is what the contract takes. */
ownReception() satisfies Omit<InstrumentWritten, 'version'>
