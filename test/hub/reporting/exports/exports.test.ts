import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indicators } from '#shared/contract/reporting/indicators.ts'
import { upsertService } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { exportList } from '../../../../hub/reporting/exports/list.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, declareInTown, monthsAgo } from '../../../world/answers.ts'
import { feedback, newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { stores } from '../../../world/stores.ts'
import { town, townServices } from '../../../world/town.ts'

const formats = exportList.map(({ format }) => format)

/** A name as a spreadsheet would read a formula, and a page would read a tag. */
const nasty = '=HYPERLINK("https://mal.example")<script>alert(1)</script>'

describe('An export', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
    const [first] = townServices
    if (!first) throw new Error('The town has no service')
    const name = { fr: nasty, en: nasty }
    await upsertService(hub.database, town.organisation, { ...first, service: 'piege', name })
    const { october: daysAgo } = monthsAgo
    await answerMany(hub, { good: 20, bad: 10, daysAgo }, { territory: 'nord' })
    await answerMany(hub, { good: 6, bad: 3, daysAgo }, { territory: 'sud' })
    await answerMany(hub, { good: 7, bad: 7, daysAgo }, { stream: 'open' })
    // Satisfied, of a service that never promised anything.
    await answerMany(hub, { good: 17, bad: 3, daysAgo }, { service: 'etat-civil' })
    for (let nth = 1; nth <= 6; nth += 1) {
      const window = { from: '2026-10-01T08:00:00Z', to: '2026-10-20T17:00:00Z' }
      const promise = { ...window, zone: town.zone, basis: 'norm' }
      const received_at = '2026-10-01T08:00:00Z'
      await putRequest(hub, `O-${nth}`, { service: 'voirie', received_at, promise })
      const proof = { id: newId(), kind: 'decided', at: '2026-10-15T09:00:00Z' }
      await hub.withKey('POST', `/v1/requests/O-${nth}/proofs`, proof)
    }
    await declareInTown(hub, townAgents.admin, { kind: 'floor', value: 0.6 })
    await hub.answer(feedback({ comment: 'Appelez Claire au guichet.' }))
  })
  afterAll(() => hub.close())

  const take = async (format: string, query = 'period=2026-10') =>
    hub.as(townAgents.quality, 'GET', `/v1/export/indicators.${format}?locale=fr&${query}`)
  const textOf = async (format: string, query?: string) => {
    const sent = await take(format, query)
    expect(sent.statusCode, sent.body).toBe(200)
    // A picture breaks its lines; a table doubles its quotation marks.
    return sent.body
      .replace(/<\/tspan>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
  }

  it('is known: a table, a file for programs, a picture', () => {
    expect(formats).toEqual(['csv', 'json', 'svg'])
  })

  describe.each(formats)('as %s', (format) => {
    it('holds both worlds of a service', async () => {
      const text = await textOf(format)
      if (format === 'json') {
        const said = indicators.parse(JSON.parse((await take(format)).body))
        const roads = said.services.find(({ service }) => service === 'voirie')
        expect(roads?.pairs[0]).toMatchObject({
          usager: { told: 'figure', figure: { indicator: 'satisfied' } },
          commun: { told: 'figure', figure: { indicator: 'promises_kept' } },
        })
        return
      }
      expect(text).toContain('26 usagers sur 39 sont satisfaits')
      expect(text).toContain('6 dates annoncées sur 6 sont tenues')
    })

    it('says why satisfaction is not told where nothing is known of the general interest', async () => {
      const text = await textOf(format)
      if (format === 'json') expect(text).toContain('"told": "not_alone"')
      else {
        expect(text).toContain('Chiffre non publié')
        expect(text).toContain('ce chiffre ne se publie pas seul.')
      }
      expect(text).not.toContain('17 usagers sur 20')
      expect(text).not.toContain('"x": 17')
    })

    it('prints what was decided, by whom and when', async () => {
      const text = await textOf(format)
      expect(text).toContain('Paul')
      expect(text).toContain('Délibération n° 12 du 3 mars 2026')
      expect(text).toContain(format === 'json' ? '2026-11-24T' : '24 novembre 2026')
    })

    it('ends with what the answers do not say', async () => {
      const text = await textOf(format)
      if (format === 'json') expect(text).toContain('"unheard"')
      else expect(text).toContain('Rien n’est dit non plus des personnes qui ont abandonné')
    })

    it('shows no territory with fewer than eleven answers', async () => {
      const text = await textOf(format)
      expect(text).not.toContain('6 sur 9')
      if (format === 'json') {
        const said = indicators.parse(JSON.parse((await take(format)).body))
        const places = said.services
          .find(({ service }) => service === 'voirie')
          ?.pairs.map(({ commun }) => ('figure' in commun ? commun.figure.places : undefined))
          .find((one) => one !== undefined)
        expect(places).toBeUndefined()
        expect(text).not.toContain('"shrunk"')
      }
    })

    it('never adds the two streams, ranks, adds the worlds into one index, or names an agent', async () => {
      const text = await textOf(format)
      expect(text).not.toMatch(/33 (usagers )?sur 53|"n": 53/)
      expect(text).not.toMatch(/\brang\b|classement|indice|\brank|composite|\bindex"/i)
      expect(text).not.toMatch(/Claire|Karim|Sylvie/)
    })

    it('keeps what others wrote the text it is', async () => {
      const { body } = await take(format)
      if (format === 'json') {
        const named = indicators.parse(JSON.parse(body)).services.map(({ name }) => name.fr)
        expect(named).toContain(nasty)
      }
      if (format === 'svg') expect(body).not.toContain('<script>')
      if (format === 'csv') expect(body).toMatch(/(^|;)"'=HYPERLINK\(""https/m)
    })

    it('is of a period that is over, and of no free stretch of days', async () => {
      for (const query of ['period=2026-11', 'period=2026-Q4', 'period=2026', 'period=2027-01']) {
        const refused = await take(format, query)
        expect([refused.statusCode, refused.json().errors]).toMatchObject([
          422,
          [{ path: '/period', code: 'not_over' }],
        ])
      }
      for (const query of ['', 'period=2026-10-01', 'period=2026-10&from=2026-10-03'])
        expect((await take(format, query)).statusCode).toBe(422)
    })

    it('is for those who answer for quality', async () => {
      const url = `/v1/export/indicators.${format}?period=2026-10`
      expect((await hub.as(townAgents.claire, 'GET', url)).statusCode).toBe(403)
      expect((await hub.send({ method: 'GET', url })).statusCode).toBe(401)
    })
  })

  it('as a table can be read by a French and by an English spreadsheet', async () => {
    const { body, headers } = await take('csv')
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toBe('attachment; filename="parvis-2026-10.csv"')
    expect(body.startsWith('\uFEFFPériode;Service;Monde;')).toBe(true)
    expect(body).toContain(';39;0,666667;')
    const english = await hub.as(
      townAgents.quality,
      'GET',
      '/v1/export/indicators.csv?period=2026-10&locale=en',
    )
    expect(english.body).toContain(',39,0.666667,')
  })

  it('as a table carries the guard on every row, so that none can be cut out alone', async () => {
    const { body } = await take('csv')
    const row = body.split('\r\n').find((line) => line.includes('26 usagers sur 39'))
    expect(row).toContain('Dates annoncées tenues')
    expect(row).toContain('6 dates annoncées sur 6 sont tenues')
  })
})
