import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(anyStore)('The same treatment as others, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  it('is asked wherever empathy is drawn, in every form that draws', async () => {
    const sent = await hub.send({ method: 'GET', url: `/v1/sites/${town.site}?locale=fr` })
    const { forms, questions } = sent.json<SiteConfiguration>()
    const drawing = forms.filter(({ draw }) => draw.length > 0)
    expect(drawing.map(({ form }) => form)).toEqual(['A', 'B'])
    for (const { draw } of drawing)
      expect(draw.find(({ item }) => item === 'EMP')).toMatchObject({ third: 'EGA' })
    expect(questions['EGA']?.wording).toBe('J’ai eu le même traitement que les autres.')
    const thirds = drawing.map(({ draw }) => draw.find(({ item }) => item === 'FIA')?.third)
    expect(thirds).toEqual(['FIA_compared', undefined])
  })

  it('is taken beside empathy and beside nothing else', async () => {
    const answers = { EMP: 4, EGA: 2 }
    for (const change of [{ form: 'A' }, { form: 'B', from_start: true }])
      expect((await hub.answer({ item: 'EMP', answers, ...change })).statusCode).toBe(201)
    const beside = await hub.answer({ item: 'FIA', answers: { FIA: 4, EGA: 2 } })
    expect(beside.json().errors).toMatchObject([{ path: '/answers/EGA' }])
  })
})
