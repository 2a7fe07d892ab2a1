import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Chain, chain, chainLinks } from '#shared/contract/reporting/chain.ts'
import { formatChain } from '#shared/report/format-chain.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, declareInTown } from '../../../world/answers.ts'
import { feedback } from '../../../world/feedback.ts'
import { opens } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { declares, putRequest, receives, says } from '../../../world/requests.ts'
import { formatReason } from '../../../world/service-figures.ts'
import { keepPromises } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'
import { answerAll, teamOf } from '../../../world/team.ts'

const url = '/v1/services/voirie/chain'

/** Everything measured: a link of every verdict can be had from it. */
const compared = ['FIA', 'REA', 'ASS', 'CON'] as const

describe.each(anyStore)('The chain of gaps of a service, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open(), null, { partsPerAddress: 0 })
  })
  afterEach(() => hub.close())

  const read = async (query = ''): Promise<Chain> => {
    const told = await hub.as(townAgents.quality, 'GET', url + query)
    expect(told.statusCode, told.body).toBe(200)
    return chain.parse(told.json())
  }
  const becauseOf = ({ links }: Chain) =>
    chainLinks.map((link) => {
      const one = links[link]
      return one.told === 'nothing' ? one.because : one.told
    })
  /** Usagers of each dimension, of whom some say that it was worse than they expected. */
  const compare = async (worse: number, all: number) => {
    for (const item of compared)
      await formatReason(
        hub,
        item,
        Array.from({ length: all }, (_, nth) => ({
          [item]: 1 + (nth % 5),
          [`${item}_compared`]: nth < worse ? -1 : nth % 2,
        })),
      )
  }
  /** Dates that the record says were missed. */
  const missDates = async (times: number) => {
    for (let nth = 0; nth < times; nth++)
      await putRequest(hub, `MANQUEE-${nth}`, {
        service: 'voirie',
        received_at: '2026-11-10T09:00:00Z',
        promise: {
          from: '2026-11-12T08:00:00Z',
          to: '2026-11-13T17:00:00Z',
          zone: 'Europe/Paris',
          basis: 'norm',
        },
      })
  }

  it('says of a service that begins what nobody measures, and names no gap', async () => {
    const told = await read()
    expect(becauseOf(told)).toEqual(['absent', 'absent', 'absent', 'absent', 'too_few'])
    expect(told).toMatchObject({ widest: null, beside: null, margin: { value: 0.05 } })
    const { told: said } = formatChain(told, 'fr')
    expect(said.sentence).toBe(
      'Rien n’est encore mesuré entre ce qui est attendu et ce qui est vécu.',
    )
    expect(said.made?.[3]).toMatch(
      /^4\. Entre ce qui est fait et ce qui en est dit, rien n’est mesuré\u00a0:/,
    )
  })

  it('tells nothing of one world while the other has nothing to say', async () => {
    await missDates(6)
    expect(becauseOf(await read())[2]).toBe('not_alone')
    await answerMany(hub, { good: 8, bad: 4 })
    expect(becauseOf(await read())[2]).toBe('share')
  })

  it('decides a gap against the margin, and names the widest first without a cause', async () => {
    await keepPromises(hub, 'voirie')
    await missDates(1)
    await compare(9, 15)
    const told = await read()
    // One of six dates is a fact of a register: it has no interval, and exceeds five points.
    expect(told.links.delivered).toMatchObject({
      of: 'dates',
      n: 6,
      estimate: 0.167,
      interval: null,
      verdict: 'gap',
    })
    expect(told.links.lived).toMatchObject({ n: 60, estimate: 0.6, verdict: 'gap' })
    expect(told.widest).toEqual({ link: 'lived', alike: [] })
    for (const locale of ['fr', 'en'] as const) {
      const { sentence, made = [] } = formatChain(told, locale).told
      expect(sentence).toMatch(/^(Là où l’écart est le plus large|Where the gap is widest).*60/)
      expect([sentence, ...made].join(' ')).not.toMatch(/cause|à cause|because|parce que|due to/i)
    }
  })

  it('cannot conclude where the interval holds the margin, nor call widest what is alike', async () => {
    await keepPromises(hub, 'voirie')
    await missDates(4)
    await compare(1, 12)
    const unclear = await read()
    expect(unclear.links.lived).toMatchObject({ verdict: 'unclear' })
    expect(unclear.widest).toEqual({ link: 'delivered', alike: [] })
    await declareInTown(hub, townAgents.quality, { kind: 'margin', value: 0.3 }, 'voirie')
    const held = await read()
    expect(held.margin).toEqual({ value: 0.3, declared: true })
    expect(held.links.lived).toMatchObject({ verdict: 'held' })
    // Four dates of nine against a quarter of usagers: sixty answers cannot tell them apart.
    await declareInTown(hub, townAgents.quality, { kind: 'margin', value: 0.1 }, 'voirie')
    await compare(7, 8)
    expect((await read()).widest).toMatchObject({ link: 'delivered', alike: ['lived'] })
  })

  it('sets what the team believes beside what usagers expected, in points that are not ranked', async () => {
    hub.clock.now = new Date('2026-08-20T10:00:00Z')
    await answerAll(hub, teamOf('voirie', 6), [
      [4, 5, 3],
      [5, 5, 3],
      [4, 4, 3],
      [5, 5, 4],
      [4, 5, 4],
      [5, 5, 5],
    ])
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
    await keepPromises(hub, 'voirie')
    const before = { form: 'B', from_start: true }
    for (const item of compared)
      await formatReason(
        hub,
        item,
        Array.from({ length: 12 }, (_, nth) => ({ [item]: 3, [`${item}_before`]: 1 + (nth % 2) })),
        before,
      )
    const told = await read()
    expect(told.links.understood).toMatchObject({
      told: 'points',
      team: { n: 6 },
      usagers: { n: 12, mean: 1.5 },
      period: '2026-Q3',
      verdict: 'gap',
    })
    expect(told.widest).toBeNull()
    expect(formatChain(told, 'fr').told.sentence).toMatch(/^L’équipe ne voit pas les attentes/)
  })

  it('tells who knew how far their request was, beside the proofs that were sent', async () => {
    const within = { count: 2, unit: 'calendar' } as const
    await declares(hub, {
      service: 'voirie',
      steps: [
        { proof: 'acknowledged', title: { fr: 'Reçue', en: 'Received' }, within },
        { proof: 'done', title: { fr: 'Faite', en: 'Done' } },
      ],
    })
    await keepPromises(hub, 'voirie')
    const code = await receives(hub, 'P-1', {
      service: 'voirie',
      received_at: '2026-11-10T09:00:00Z',
      promise: {
        from: '2026-11-20T08:00:00Z',
        to: '2026-11-20T10:00:00Z',
        zone: 'Europe/Paris',
        basis: 'norm',
      },
    })
    await says(hub, 'P-1', { kind: 'acknowledged', at: '2026-11-11T09:00:00Z' })
    await says(hub, 'P-1', { kind: 'done', at: '2026-11-20T09:00:00Z' })
    const page = (await opens(hub, `/suivi/${code}`)).body
    const place = /<parvis-feedback[^>]* place="([^"]*)"/.exec(page)?.[1]
    for (let nth = 0; nth < 12; nth++) {
      hub.clock.now = new Date(+hub.clock.now + 1000)
      const payload = feedback({
        service: 'voirie',
        item: undefined,
        answers: { overall: 1 + (nth % 5), PRE: nth < 3 ? 5 : 1 },
        place,
      })
      const sent = await hub.send({ method: 'POST', url: '/preuves/v1/feedback', payload })
      expect(sent.statusCode, sent.body).toBe(201)
    }
    expect((await read()).links.informed).toMatchObject({
      stream: 'open',
      n: 12,
      estimate: 0.75,
      on_time: { x: 12, n: 12 },
      verdict: 'gap',
    })
  })

  it('is read of a service there is, in a whole period, by those who answer for quality', async () => {
    expect((await hub.as(townAgents.claire, 'GET', url)).statusCode).toBe(403)
    expect((await hub.as(townAgents.quality, 'GET', `${url}?period=2026-13`)).statusCode).toBe(422)
    const nowhere = await hub.as(townAgents.quality, 'GET', '/v1/services/nowhere/chain')
    expect([nowhere.statusCode, nowhere.json().code]).toEqual([404, 'unknown_service'])
  })
})
