import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedback } from '../../../world/feedback.ts'
import { opens } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const promise = {
  from: '2026-11-20T09:00:00Z',
  to: '2026-11-22T17:00:00Z',
  zone: 'Europe/Paris',
  basis: 'norm',
}

describe.each(anyStore)('The form about dates and messages, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const send = (part: Record<string, unknown>) =>
    hub.send({ method: 'POST', url: '/preuves/v1/feedback', payload: feedback(part) })

  it('is asked on the page of their request once its time has come, and not before', async () => {
    const early = await receives(hub, 'A-1', { promise: 'norm' })
    expect((await opens(hub, `/suivi/${early}`)).body).not.toContain('parvis-feedback')
    const late = await receives(hub, 'A-2', { promise })
    const shown = await opens(hub, `/suivi/${late}?locale=fr`)
    expect(shown.body).toContain(
      '<parvis-feedback service="etat-civil" mode="open" lang="fr" place="f-',
    )
    expect(shown.body).toContain(`<script async src="/preuves/parvis.js" data-site="${town.site}">`)
    // Without script: where to go, in words and as a link.
    expect(shown.body).toContain(`href="${town.origin}"`)
    expect(textOf(shown)).toContain('Donnez votre avis sur bourg.example.')
    await says(hub, 'A-1', { kind: 'done', at: '2026-11-23T09:00:00Z' })
    expect((await opens(hub, `/suivi/${early}`)).body).toContain('parvis-feedback')
  })

  it('is the form about the proofs, whatever else the site asks', async () => {
    const asked = await opens(hub, `/preuves/v1/sites/${town.site}?locale=fr`)
    expect(asked.statusCode).toBe(200)
    expect(asked.json().forms).toMatchObject([{ form: 'C', share: 1 }])
    expect(asked.json().questions).toHaveProperty('KEPT')
    expect((await opens(hub, '/preuves/v1/sites/nobody')).statusCode).toBe(404)
    expect((await opens(hub, '/preuves/parvis.js')).statusCode).toBe(200)
  })

  it('counts like any feedback, with no probability, since nothing was drawn', async () => {
    const part = {
      item: undefined,
      answers: { overall: 4, PRE: 5, KEPT: 1 },
    }
    const sent = await send(part)
    expect(sent.statusCode, sent.body).toBe(201)
    const rows = await hub.database.query('select form, stream, pi, channel from feedback')
    expect(rows).toEqual([{ form: 'C', stream: 'open', pi: null, channel: 'web' }])
  })

  it('takes no other form there, and nobody is said to be invited', async () => {
    const part = { item: undefined, answers: { overall: 4 } }
    expect((await send({ ...part, stream: 'invited' })).statusCode).toBe(422)
    expect((await send({ ...part, form: 'A' })).statusCode).toBe(422)
    expect((await send({ answers: { FIA: 4 } })).json().errors).toMatchObject([
      { path: '/answers/FIA' },
    ])
  })

  it('is counted with what all pages count', async () => {
    const counts = {
      site: town.site,
      service: 'etat-civil',
      unprompted: true,
      counts: { opened: 1 },
    }
    const sent = await hub.send({
      method: 'POST',
      url: '/preuves/v1/counters',
      headers: { 'content-type': 'text/plain', origin: town.hub },
      payload: JSON.stringify(counts),
    })
    expect(sent.statusCode).toBe(204)
  })
})
