import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatFigure } from '../../../bench/figure.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import {
  countSilence,
  type KnownService,
  liveSilence,
  type SilenceFigures,
} from '../../../world/silent-town.ts'
import { anyStore } from '../../../world/stores.ts'

/** Services of each kind of silence: `npm run bench:silence` takes a hundred. */
const many = Number(process.env['SILENT_SERVICES'] ?? 5)

/** Requests of each, and the probabilities of the draw: it changes in the large town alone. */
const requests = 200
const probabilities = many < 20 ? ([1, 1] as const) : ([1, 0.8] as const)

/** In 100 services: intervals that hold the truth, and wrong conclusions that are warned of. */
const goals = { covered: 92, warned: 95 }

describe.each(anyStore)('A town whose every usager is known, on $store', ({ open }) => {
  let hub: TestHub
  let known: KnownService[]
  let found: SilenceFigures
  beforeAll(async () => {
    hub = await startHub(await open())
    const services = { facts: many, satisfaction: many }
    known = await liveSilence(hub, { services, requests, probabilities, seed: 35 })
    found = countSilence(known)
    const { services: estimated, weighted, raw, wrong, warned } = found
    console.log(`${2 * many * requests} requests, ${estimated} services with an estimate`)
    console.log(`plain intervals hold the truth in ${(100 * raw) / estimated} of 100`)
    formatFigure('weighted_covers', (100 * weighted) / estimated, '>=', goals.covered)
    console.log(`${wrong} of ${many} services said to meet what they do not`)
    formatFigure('wrong_warned', (100 * warned) / wrong, '>=', goals.warned)
  }, 3_600_000)
  afterAll(() => hub.close())

  it('has estimates of every service, raked to what the register knows', () => {
    expect(found.services).toBeGreaterThanOrEqual(0.95 * many)
    for (const { told } of known)
      if (told.estimate.told === 'share') expect(told.estimate.raked).toContain('outcome')
  })

  it('has them in intervals that hold what all think, where silence depends on what is known', () => {
    expect((100 * found.weighted) / found.services).toBeGreaterThanOrEqual(goals.covered)
  })

  it('warns of wrong conclusions, where silence depends on satisfaction itself', () => {
    // The silent really differ by more than the sentence says that they may.
    expect(found.wrong).toBeGreaterThan(0)
    expect((100 * found.warned) / found.wrong).toBeGreaterThanOrEqual(goals.warned)
  })
})
