import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Closing } from '#shared/contract/reporting/closing.ts'
import { coverage } from '#shared/contract/reporting/coverage.ts'
import { warnings } from '#shared/contract/reporting/warning.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, declareInTown } from '../../../world/answers.ts'
import { closeOn, readClosings, turnTo } from '../../../world/closings.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { figureOf, keepPromises, readReport, sharesOf } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality } = townAgents

/** Answers of people who were invited as they sent a form. */
const sent = { stream: 'submitted', item: undefined }

describe.each(anyStore)('Answers invited at two moments, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const headlineOf = async (service: string) =>
    (await readReport(hub)).services.find((one) => one.service === service)?.headline
  const territories = [
    { territory: 'nord', name: 'Nord', population: 3000 },
    { territory: 'sud', name: 'Sud', population: 1000 },
  ]
  const closedOf = (closing: Closing | undefined) =>
    closing?.services.find(({ service }) => service === 'voirie')
  const octoberOf = async () => (await readClosings(hub)).closings[0]

  it('keep two figures, and all that is concluded rests on those who were served', async () => {
    await keepPromises(hub, 'voirie')
    await declareInTown(hub, quality, { kind: 'population', territories })
    await answerMany(hub, { good: 20, bad: 5 }, { territory: 'nord' })
    await answerMany(hub, { good: 10, bad: 5 }, { territory: 'sud' })
    await answerMany(hub, { good: 5, bad: 40 }, { ...sent, territory: 'sud' })
    const said = await readReport(hub)
    expect(
      sharesOf(said, 'voirie').map(({ stream, share }) => [stream, 'n' in share && share.n]),
    ).toEqual([
      ['invited', 40],
      ['submitted', 45],
      ['open', false],
    ])
    expect(sharesOf(said, 'voirie')[0]?.share).toMatchObject({ x: 30 })
    expect(sharesOf(said, 'voirie')[0]?.weighted).toMatchObject({ told: 'share' })
    expect(figureOf(said, 'voirie', 'equal_quality')?.places).toMatchObject({
      stream: 'invited',
      territories: [{ share: { x: 20, n: 25 } }, { share: { x: 10, n: 15 } }],
    })
    expect(await headlineOf('voirie')).toMatchObject({ stream: 'invited' })
    expect(await chartedStreams()).toEqual(['invited'])
    expect(await coverageOf('voirie')).toMatchObject({
      stream: 'invited',
      weighting: { n: 40 },
      territories: { told: 2 },
    })
  })

  it('rest on the form where nobody was invited later, and every figure says so', async () => {
    await keepPromises(hub, 'voirie')
    await declareInTown(hub, quality, { kind: 'population', territories })
    await answerMany(hub, { good: 20, bad: 5 }, { ...sent, territory: 'nord' })
    await answerMany(hub, { good: 10, bad: 5 }, { ...sent, territory: 'sud' })
    const said = await readReport(hub)
    expect(sharesOf(said, 'voirie').map(({ stream }) => stream)).toEqual(['submitted', 'open'])
    expect(figureOf(said, 'voirie', 'equal_quality')?.places).toMatchObject({
      stream: 'submitted',
      territories: [{ share: { x: 20, n: 25 } }, { share: { x: 10, n: 15 } }],
    })
    expect(await headlineOf('voirie')).toMatchObject({ stream: 'submitted' })
    // Nothing changes for a service that never asked for a ticket: no empty row is added.
    expect(await headlineOf('etat-civil')).toMatchObject({ stream: 'invited' })
    expect(await chartedStreams()).toEqual(['submitted'])
    expect(await coverageOf('voirie')).toMatchObject({ stream: 'submitted', weighting: { n: 40 } })
  })

  it('keep the stream they closed with, though people are invited later from then on', async () => {
    turnTo(hub, '2026-10-20')
    await answerMany(hub, { good: 15, bad: 10 }, { ...sent, territory: 'nord' })
    await answerMany(hub, { good: 15, bad: 10 }, { ...sent, territory: 'sud' })
    await closeOn(hub, '2026-11-10')
    turnTo(hub, '2026-11-12')
    await answerMany(hub, { good: 10 })
    expect(await headlineOf('voirie')).toMatchObject({ stream: 'submitted' })
    await answerMany(hub, { good: 1 })
    await answerMany(hub, { good: 10, daysAgo: 20 }, { ...sent, territory: 'sud' })
    expect(await headlineOf('voirie')).toMatchObject({ stream: 'invited' })
    await closeOn(hub, '2026-11-13')
    const october = await octoberOf()
    expect(closedOf(october)).toMatchObject({
      proven: 'submitted',
      territories: [
        { territory: 'nord', share: { x: 15, n: 25 } },
        { territory: 'sud', share: { x: 25, n: 35 } },
      ],
    })
    expect(october?.revisions[0]?.changes).toMatchObject([
      { stream: 'submitted', territory: null, before: { n: 50 }, after: { n: 60 } },
      { stream: 'submitted', territory: 'sud', before: { n: 25 }, after: { n: 35 } },
    ])
  })

  it('close with the territories and the invitations of those who were served', async () => {
    turnTo(hub, '2026-10-20')
    await answerMany(hub, { good: 15, bad: 10 }, { territory: 'nord' })
    await answerMany(hub, { good: 2, bad: 30 }, { ...sent, territory: 'nord' })
    await closeOn(hub, '2026-11-10')
    const closed = closedOf(await octoberOf())
    expect(closed).toMatchObject({
      proven: 'invited',
      territories: [{ territory: 'nord', share: { x: 15, n: 25 } }],
      invitations: { answered: 25 },
    })
    expect(closed?.streams.map(({ share }) => 'n' in share && share.n)).toEqual([
      25,
      32,
      false,
      false,
    ])
  })

  async function coverageOf(service: string) {
    const said = coverage.parse((await hub.as(quality, 'GET', '/v1/coverage')).json())
    return said.services.find((one) => one.service === service)
  }

  async function chartedStreams() {
    const said = warnings.parse((await hub.as(quality, 'GET', '/v1/warnings')).json())
    return said.charts.flatMap(({ measure, stream }) => (measure === 'unsatisfied' ? [stream] : []))
  }
})
