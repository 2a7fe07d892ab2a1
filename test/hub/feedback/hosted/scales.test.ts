import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { jdma } from '#shared/quality/instruments/jdma.ts'
import { umuxLite } from '#shared/quality/instruments/umux-lite.ts'
import { insertConfiguration } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { opens } from '../../../world/forms.ts'
import { type HostedStep, pressesOn, stepOn } from '../../../world/hosted.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townNotice } from '../../../world/town.ts'

describe.each(anyStore)('How answers stand on a hosted page, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  async function asks(instrument: Instrument): Promise<HostedStep> {
    const content = defaultConfiguration(instrument, townNotice)
    await insertConfiguration(hub.database, town.organisation, town.site, content)
    hub.clock.now = new Date(hub.clock.now.getTime() + 10_000)
    return stepOn(await opens(hub, `/avis/donner?site=${town.site}&service=voirie&locale=fr`))
  }

  it('numbers of seven points in a row, whose ends have their words as names', async () => {
    const { document } = await asks(umuxLite)
    const buttons = [...document.querySelectorAll('.numbers button')]
    expect(buttons.map(({ textContent }) => textContent)).toEqual([...'1234567'])
    expect(buttons.map((one) => one.getAttribute('aria-label'))).toEqual([
      '1, pas du tout d’accord',
      ...[null, null, null, null, null],
      '7, tout à fait d’accord',
    ])
    const ends = [...document.querySelectorAll('.ends span')]
    expect(ends.map(({ textContent }) => textContent)).toEqual([
      'pas du tout d’accord',
      'tout à fait d’accord',
    ])
  })

  it('boxes, which the strong button goes on from with or without one', async () => {
    let step = await asks(jdma)
    const go = async (fields: Record<string, string>) => {
      step = stepOn(await pressesOn(hub, step, fields))
    }
    await go({ answer: '3' })
    await go({ answer: '4' })
    const boxes = step
    const strong = boxes.document.querySelector('.turn button')?.getAttribute('value')
    expect([boxes.name, strong]).toEqual(['contact_tried', 'pass'])
    await go({ do: 'pass' })
    expect(step.takesWords).toBe(true)
    step = boxes
    await go({ contact_tried_1: '1', do: 'pass' })
    expect(step.name).toBe('contact_reached_1')
  })
})
