import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { observatoire } from '#shared/contract/reporting/observatoire.ts'
import { upsertOrganisation, upsertService } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, declareInTown, monthsAgo } from '../../../world/answers.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { isFormula, readTable } from '../../../world/read-csv.ts'
import { bringResults, keepDates } from '../../../world/results.ts'
import { avis, avisOf } from '../../../world/state-exports.ts'
import { stores } from '../../../world/stores.ts'
import { town, townServices } from '../../../world/town.ts'

const { quality, admin, claire } = townAgents

/** Names as a spreadsheet would read formulas. */
const nasty = {
  organisation: '@SUM(1+9)*cmd|calc',
  service: '=HYPERLINK("https://mal.example";"Lire")',
  territory: '+33-1+cmd',
}

interface Field {
  name: string
  type: 'string' | 'integer' | 'number'
  decimalChar?: string
  description: string
  constraints: { required: boolean; minimum?: number; enum?: string[] }
}

describe('Open data', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
    await keepDates(hub, 12)
    const { october: daysAgo } = monthsAgo
    await answerMany(hub, { good: 40, bad: 4, daysAgo }, { territory: 'nord' })
    await answerMany(hub, { good: 12, bad: 30, daysAgo }, { territory: 'sud' })
    await bringResults(hub, avis(avisOf('2026-10', { good: 70, medium: 20, bad: 10 })))
    await bringResults(
      hub,
      avis(avisOf('2026-10', { good: 70, medium: 20, bad: 10 })),
      'etat-civil',
    )
    const [first] = townServices
    if (!first) throw new Error('The town has no service')
    const name = { fr: nasty.service, en: nasty.service }
    await upsertService(hub.database, town.organisation, { ...first, service: 'piege', name })
    await upsertOrganisation(hub.database, town.organisation, nasty.organisation, town.zone)
    await declareInTown(hub, admin, {
      kind: 'population',
      territories: [
        { territory: 'nord', name: nasty.territory, population: 900 },
        { territory: 'sud', name: 'Sud', population: 800 },
      ],
    })
  })
  afterAll(() => hub.close())

  const take = async (path: string, agent = quality) => {
    const sent = await hub.as(agent, 'GET', `/v1/export/${path}`)
    expect(sent.statusCode, sent.body).toBe(200)
    return sent
  }

  describe.each([
    ['fr', ';'],
    ['en', ','],
  ])('as a table in %s', (locale, delimiter) => {
    it('has a data dictionary that every cell keeps to', async () => {
      const asked = await hub.send({
        method: 'GET',
        url: `/v1/export/indicators.schema.json?locale=${locale}`,
      })
      const schema = asked.json()
      expect(schema).toMatchObject({
        missingValues: [''],
        licenses: [{ name: 'etalab-2.0' }],
        dialect: { delimiter, header: true },
      })
      const { body } = await take(`indicators.csv?period=2026-10&locale=${locale}`)
      const [header = [], ...rows] = readTable(body, schema.dialect.delimiter)
      const fields: Field[] = schema.fields
      expect(header).toEqual(fields.map(({ name }) => name))
      expect(rows.length).toBeGreaterThan(20)
      for (const row of rows) {
        expect(row).toHaveLength(fields.length)
        for (const [at, field] of fields.entries()) expectKept(row[at] ?? '', field)
      }
      const told = rows.flatMap((row) => row.filter((_, at) => fields[at]?.type !== 'string'))
      expect(told.filter((cell) => cell !== '').length).toBeGreaterThan(10)
      for (const { description } of fields) expect(description.length).toBeGreaterThan(20)
    })

    it('starts no formula, whatever a service, a territory or a town is called', async () => {
      for (const path of ['indicators.csv?period=2026-10&', 'observatoire.csv?']) {
        const { body } = await take(`${path}locale=${locale}`)
        const cells = readTable(body, delimiter).flat()
        expect(cells.filter(isFormula)).toEqual([])
        expect(cells).toContain(`'${nasty.service}`)
        if (path.startsWith('indicators')) expect(cells).toContain(`'${nasty.territory}`)
      }
    })
  })

  it('holds the two worlds in each row that holds a figure', async () => {
    const { body } = await take('indicators.csv?period=2026-10&locale=en')
    const [, ...rows] = readTable(body, ',')
    const figures = rows.filter(([, , world, , , , , value]) => world !== '' && value !== '')
    expect(figures.length).toBeGreaterThan(2)
    for (const row of figures) expect(row.slice(12, 14).every((cell) => cell.length > 3)).toBe(true)
  })

  describe('The notes of the Observatoire', () => {
    const read = async () => observatoire.parse((await take('observatoire.json')).json())
    const notesOf = async (service: string) =>
      (await read()).services.find((one) => one.service === service)?.notes

    it('are made of its own questions, and say where the answers cannot decide', async () => {
      const { from, to } = await read()
      expect([from, to]).toEqual(['2025-11', '2026-10'])
      expect(await notesOf('voirie')).toEqual([
        {
          told: 'note',
          measure: 'satisfaction',
          source: 'imported',
          n: 100,
          unit: 'out_of_10',
          value: 8,
          interval: { low: 7.339, high: 8.661 },
          level: null,
        },
      ])
      const { body } = await take('observatoire.csv?locale=fr')
      expect(body).toContain(
        '8,00 sur 10 (100 réponses), entre 7,34 et 8,66. La couleur n’est pas décidée',
      )
      expect(body).toContain(';100;8;7,339;8,661;non décidée;')
    })

    it('are never made of other answers, and say how to have them', async () => {
      expect(await notesOf('piege')).toEqual([])
      const { body } = await take('observatoire.csv?locale=fr')
      expect(body).not.toContain('{services}')
      expect(body).toContain('les questions de Je donne mon avis n’y sont pas posées')
    })

    it('are not told where nothing of what is due to all may stand beside them', async () => {
      expect(await notesOf('etat-civil')).toEqual([
        { told: 'not_alone', measure: 'satisfaction', source: 'imported' },
      ])
      const rows = readTable((await take('observatoire.csv?locale=fr')).body, ';')
      for (const row of rows.slice(1)) expect(row.at(-1)?.length).toBeGreaterThan(20)
    })

    it('decide a colour where all of the interval has it', async () => {
      await bringResults(hub, avis(avisOf('2026-09', { good: 400, medium: 20, bad: 10 })))
      expect(await notesOf('voirie')).toMatchObject([{ n: 530, level: 'green' }])
    })

    it('are kept back while one month would be known by subtracting two of them', async () => {
      await bringResults(hub, avis(avisOf('2025-10', { bad: 3 })))
      expect(await notesOf('voirie')).toEqual([
        { told: 'protects', measure: 'satisfaction', source: 'imported' },
      ])
    })

    it('are also given of twelve months that ended before, if they did', async () => {
      const { from, to } = (await take('observatoire.json?period=2026-Q3')).json()
      expect([from, to]).toEqual(['2025-10', '2026-09'])
      const early = await hub.as(quality, 'GET', '/v1/export/observatoire.csv?period=2026-11')
      expect(early.json().errors).toMatchObject([{ path: '/period', code: 'not_over' }])
    })

    it('are not shown below a hundred answers, and forget what is older than twelve months', async () => {
      await bringResults(hub, avis(avisOf('2026-10', { good: 99 })), 'piege')
      expect(await notesOf('piege')).toEqual([
        { told: 'too_few', measure: 'satisfaction', source: 'imported' },
      ])
      hub.clock.now = new Date('2027-10-24T10:00:00Z')
      expect(await notesOf('voirie')).toMatchObject([{ n: 100 }])
      hub.clock.now = new Date('2027-11-24T10:00:00Z')
      expect(await notesOf('voirie')).toEqual([])
      hub.clock.now = new Date('2026-11-24T10:00:00Z')
    })
  })

  it('is for those who answer for quality; the dictionary is for anybody', async () => {
    for (const path of ['observatoire.csv', 'observatoire.json', 'results.json?period=2026-10'])
      expect((await hub.as(claire, 'GET', `/v1/export/${path}`)).statusCode).toBe(403)
    const anybody = await hub.send({ method: 'GET', url: '/v1/export/indicators.schema.json' })
    expect(anybody.statusCode).toBe(200)
  })
})

/** A cell is of the type and within the constraints its field says (Table Schema v1). */
function expectKept(cell: string, { name, type, decimalChar = '.', constraints }: Field) {
  const said = `${name}: ${cell}`
  if (cell === '') {
    expect(constraints.required, said).toBe(false)
    return
  }
  if (constraints.enum) expect(constraints.enum).toContain(cell)
  if (type === 'integer') expect(cell).toMatch(/^\d+$/)
  if (type === 'number')
    expect(cell, said).toMatch(decimalChar === ',' ? /^-?\d+(?:,\d+)?$/ : /^-?\d+(?:\.\d+)?$/)
  if (constraints.minimum !== undefined)
    expect(Number(cell.replace(',', '.'))).toBeGreaterThanOrEqual(constraints.minimum)
}
