import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indicators } from '#shared/contract/reporting/indicators.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany } from '../../../world/answers.ts'
import { closeOn, turnTo } from '../../../world/closings.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { readTable } from '../../../world/read-csv.ts'
import { keepDates } from '../../../world/results.ts'
import { stores } from '../../../world/stores.ts'

describe('What an export says of a question', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
    turnTo(hub, '2026-10-25')
    await keepDates(hub, 12)
    const drawn = (EMP: number | string) => ({ item: 'EMP', answers: { overall: 4, EMP, EGA: 5 } })
    await answerMany(hub, { good: 14 }, drawn(5))
    await answerMany(hub, { good: 9 }, drawn(2))
    await answerMany(hub, { good: 4 }, drawn('dont_know'))
    await answerMany(hub, { good: 7, bad: 3 })
    await answerMany(hub, { good: 6, bad: 2 }, { stream: 'open' })
  })
  afterAll(() => hub.close())

  const take = async (format: 'json' | 'csv') => {
    turnTo(hub, '2026-11-20')
    const path = `/v1/export/indicators.${format}?period=2026-10&locale=fr`
    const sent = await hub.as(townAgents.quality, 'GET', path)
    expect(sent.statusCode, sent.body).toBe(200)
    return sent.body
  }
  const figureOf = async (indicator: string) => {
    const { services } = indicators.parse(JSON.parse(await take('json')))
    const halves = services.flatMap(({ pairs }) => pairs.flatMap((one) => [one.usager, one.commun]))
    for (const half of halves)
      if (half.told === 'figure' && half.figure.indicator === indicator) return half.figure
    return expect.fail()
  }

  it('is its wording, its version, and how many gave each answer', async () => {
    const { question, shares } = await figureOf('satisfied')
    expect(question).toMatchObject({
      instrument: 'parvis',
      version: 3,
      item: 'overall',
      wording: { en: 'How did your request go?' },
      drawn: null,
    })
    expect(question?.answers.map(({ value, good }) => [value, good])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, true],
      [5, true],
    ])
    expect(shares[0]).toMatchObject({
      stream: 'invited',
      share: { x: 34, n: 37 },
      answers: { counts: [0, 3, 0, 27, 7], aside: [] },
    })
  })

  it('is nothing of fewer than eleven answers', async () => {
    const { shares } = await figureOf('satisfied')
    expect(shares.find(({ stream }) => stream === 'open')).toMatchObject({
      share: { told: 'nothing' },
      answers: null,
    })
  })

  it('counts those who do not know apart, and says that the question is drawn', async () => {
    const { question, shares } = await figureOf('own_situation')
    expect(question?.drawn).toEqual({ of: 5 })
    expect(question?.aside.map(({ value }) => value)).toEqual(['dont_know', 'not_applicable'])
    expect(shares[0]).toMatchObject({
      share: { x: 14, n: 23 },
      answers: { counts: [0, 9, 0, 0, 14], aside: [4, 0] },
    })
  })

  it('stands in columns of the table, with the publication of the month', async () => {
    const row = async () => {
      const [head = [], ...rows] = readTable(await take('csv'), ';')
      const cells =
        rows.find((one) => one[3] === 'Usagers satisfaits' && one[7] !== '') ?? expect.fail()
      return Object.fromEntries(
        head.map((name, at) => [name, cells[at]?.replace(/\u00a0|\u202f/g, ' ')]),
      )
    }
    const before = await row()
    expect(before).toMatchObject({
      Question: 'Comment s’est passée votre démarche ?',
      'Questionnaire et version': 'parvis, version 3',
      Plan: 'posée à tous ceux qui répondent',
      Poids: 'valeur brute',
      Publication: 'provisoire',
    })
    expect(before['Part de chaque réponse']).toMatch(/: 0 %, .*: 8 %, .*: 0 %, .*: 73 %, .*: 19 %$/)
    await closeOn(hub, '2026-11-10')
    expect((await row())['Publication']).toBe('n° 1, publié le 10 novembre 2026')
    turnTo(hub, '2026-11-12')
    await answerMany(hub, { good: 2, daysAgo: 20 })
    await closeOn(hub, '2026-11-13')
    expect((await row())['Publication']).toBe('n° 1, révision 1 du 13 novembre 2026')
  })
})
