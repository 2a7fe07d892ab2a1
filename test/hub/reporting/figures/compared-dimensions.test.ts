import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatHalf } from '#shared/report/format-half.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { formatReason, readPerception } from '../../../world/service-figures.ts'
import { setAside } from '../../../world/settings-aside.ts'
import { halfOf, keepPromises, readReport, sharesOf } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'

describe.each(anyStore)('All dimensions against what was expected, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
    await keepPromises(hub, 'voirie')
  })
  afterEach(() => hub.close())

  /** Twelve usagers who compare one dimension, of whom so many say it was worse. */
  const compare = (item: string, worse: number, more: Record<string, unknown> = {}) =>
    formatReason(
      hub,
      item,
      Array.from({ length: 12 }, (_, nth) => ({
        [item]: 1 + (nth % 4),
        [`${item}_compared`]: nth < worse ? -1 : nth < 10 ? 0 : 1,
      })),
      more,
    )
  const invited = async () =>
    sharesOf(await readReport(hub), 'voirie', 'compared').filter(
      ({ stream }) => stream === 'invited',
    )

  it('count the same however often each was drawn, as three shares and never a mean', async () => {
    for (const [item, worse] of Object.entries({ FIA: 1, REA: 2, ASS: 3, CON: 6 }))
      await compare(item, worse)
    const evenly = await invited()
    expect(evenly.map(({ answer, share }) => [answer, share])).toMatchObject([
      ['worse', { told: 'standardised', n: 48, questions: 4, weights: 'equal', estimate: 0.25 }],
      ['same', { estimate: 0.583 }],
      ['better', { estimate: 0.167 }],
    ])
    // The draw moves to the dimension that is lived best; what each usager lives does not.
    for (let times = 0; times < 2; times += 1) await compare('FIA', 1)
    const moved = await invited()
    expect(moved.map(({ share }) => share)).toMatchObject([
      { n: 72, estimate: 0.25 },
      { estimate: 0.583 },
      { estimate: 0.167 },
    ])
    const { expected } = await readPerception(hub)
    expect(expected).toMatchObject({ whole: { worse: moved[0]?.share } })
  })

  it('are told once each has eleven answers, and the question that lacks some is named', async () => {
    await formatReason(hub, 'CON', [{ CON: 2, CON_compared: -1 }])
    for (const item of ['FIA', 'REA', 'ASS']) await compare(item, 3)
    const half = halfOf(await readReport(hub), 'voirie', 'compared')
    expect(half).toMatchObject({
      told: 'too_few',
      lacking: [{ en: 'The website was easy to use.' }],
    })
    const said = half && formatHalf(half, half, 'en')
    expect(said?.refusal?.because).toBe(
      'No overall figure: fewer than 11 answers to “The website was easy to use”.',
    )
    await compare('CON', 3)
    expect((await invited())[0]?.share).toMatchObject({ told: 'standardised', n: 49 })
  })

  it('are told with the answers that somebody set aside beside those that count', async () => {
    const items = ['FIA', 'REA', 'ASS', 'CON']
    for (const item of items) await compare(item, 3)
    const before = await invited()
    for (const item of items) await compare(item, 9, { waited_s: 3 * 24 * 3600 })
    const forged = await invited()
    await setAside(hub, { answered: { from: '2026-11-21', until: '2026-11-21' } })
    const told = await invited()
    expect(told.map(({ share }) => share)).toEqual(before.map(({ share }) => share))
    expect(told.map(({ with_set_aside }) => with_set_aside)).toEqual(
      forged.map(({ share }) => ({ n: 48, share })),
    )
    const half = halfOf(await readReport(hub), 'voirie', 'compared')
    expect(half && formatHalf(half, half, 'en').lines[0]?.sentence).toContain(
      'With the 48 answers set aside: 50%',
    )
  })

  it('hide what the answers set aside would tell, where they are few', async () => {
    for (const item of ['FIA', 'REA', 'ASS', 'CON']) await compare(item, 3)
    await formatReason(hub, 'FIA', [{ FIA: 1, FIA_compared: -1 }], { waited_s: 3 * 24 * 3600 })
    await setAside(hub, { answered: { from: '2026-11-21', until: '2026-11-21' } })
    expect((await invited())[0]).toMatchObject({
      share: { told: 'standardised', n: 48 },
      with_set_aside: { n: null, share: { told: 'nothing' } },
    })
  })
})
