import { afterEach, describe, expect, it } from 'vitest'
import { answerPage } from '../../../../fakes/sources/open311-writing.ts'
import { hole, leaves, openCities, someServices } from '../../../../world/open311.ts'
import { answerJson, faultOf, gather } from '../../../../world/source.ts'

const cities = openCities()
afterEach(() => cities.close())

describe('Dates', () => {
  const at = async (requested: string, zone = 'Europe/Paris') => {
    const { reader } = await cities.city([{ ...leaves, requested }], {}, { zone })
    const [record] = await gather(reader.changed(null))
    return record?.received.toISOString()
  }

  it('are read with their offset', async () => {
    expect(await at('2026-11-20T09:00:00-05:00')).toBe('2026-11-20T14:00:00.000Z')
  })

  it('without one are read on the clocks of the source', async () => {
    expect(await at('2026-11-20T09:00:00')).toBe('2026-11-20T08:00:00.000Z')
    expect(await at('2026-11-20 09:00:00', 'America/New_York')).toBe('2026-11-20T14:00:00.000Z')
  })

  it('that are none are no reason to invent one', async () => {
    const { reader } = await cities.city([{ ...hole, expected: 'soon' }])
    const fault = { why: 'unexpected', path: '/expected_datetime' }
    expect(await faultOf(reader.one('101'))).toEqual(fault)
  })
})

describe('A state', () => {
  it.each([
    ['open', 'open', false],
    ['Open', 'open', false],
    ['CLOSED', 'closed', true],
    ['FIXED', 'fixed', true],
    ['In Progress', 'in_progress', false],
    ['ACTION_SCHEDULED', 'action_scheduled', false],
    ['INVESTIGATING', 'investigating', false],
    ['DUPLICATE', 'duplicate', true],
    ['NOT_COUNCILS_RESPONSIBILITY', 'not_councils_responsibility', true],
    ['no further action', 'no_further_action', true],
    ['INTERNAL_REFERRAL', 'internal_referral', true],
    ['FOR_TRIAGE', 'for_triage', false],
    ['CANCELLED', 'cancelled', true],
    ['REOPEN', 'reopen', false],
    ['Zurückgestellt', 'zurückgestellt', false],
  ])('written %s is %s, and over: %s', async (status, folded, isFinal) => {
    const { reader } = await cities.city([{ ...hole, status }])
    const state = isFinal ? 'closed' : 'in_progress'
    expect(await reader.one('101')).toMatchObject({ status: folded, isFinal, state })
  })

  it('that is missing is nothing to guess', async () => {
    const { reader } = await cities.city([{ ...hole, status: '' }])
    expect(await faultOf(reader.one('101'))).toEqual({ why: 'unexpected', path: '/status' })
  })
})

describe('A wrapper that a city leaves around its answers', () => {
  const one = { service_request_id: 7, status: 'open', requested_datetime: hole.requested }

  it.each([
    ['a list', [one]],
    ['a list in a wrapper', { service_requests: [one] }],
    ['a list in two', { service_requests: { request: [one] } }],
    ['one in two', { service_requests: { request: one } }],
    ['one in one', { service_requests: one }],
    ['one alone', one],
  ])('changes nothing: %s', async (_, content) => {
    const reader = await cities.saying(({ path }, response) =>
      answerJson(response, 200, path.startsWith('/services') ? someServices : content),
    )
    expect(await reader.one('7')).toMatchObject({ id: '7' })
  })

  it.each([
    ['a word', 'none'],
    ['null', null],
    ['an object of another kind', { status: 'success' }],
    ['a wrapper around nothing', { service_requests: null }],
    ['a list of words', ['7']],
  ])('holds no empty list where it holds %s', async (_, content) => {
    const reader = await cities.saying(({ path }, response) =>
      answerJson(response, 200, path.startsWith('/services') ? someServices : content),
    )
    expect(await faultOf(reader.one('7'))).toMatchObject({ why: 'unexpected' })
    expect(await faultOf(gather(reader.changed(null)))).toMatchObject({ why: 'unexpected' })
  })
})

describe('An error', () => {
  const refusal = { code: 403, description: 'No such key: k-123' }
  const failure = { code: '500', description: 'Boom' }

  it.each([
    ['a list', [failure, refusal]],
    ['a list in a wrapper', { errors: [failure, refusal] }],
    ['one in a wrapper', { errors: refusal }],
    ['one in two', { errors: { error: refusal } }],
    ['one in a wrapper of its own', { error: { code: 403, message: 'No' } }],
  ])('that comes with 200 is one: %s', async (_, content) => {
    const reader = await cities.saying((_asked, response) => answerJson(response, 200, content))
    expect(await faultOf(reader.probe())).toEqual({ why: 'refused', status: 403 })
  })

  it('that comes with 200 has its code, and nothing that was said with it', async () => {
    const reader = await cities.saying((_asked, response) => answerJson(response, 200, [failure]))
    expect(await faultOf(reader.probe())).toEqual({ why: 'failed', status: 200, code: '500' })
  })

  it('that is a page is one, whatever its status', async () => {
    let status = 200
    const reader = await cities.saying(({ path }, response) => {
      if (path.startsWith('/services')) answerJson(response, 200, someServices)
      else answerPage(response, status)
    })
    expect(await faultOf(reader.one('7'))).toEqual({ why: 'unreadable', what: 'page' })
    status = 404
    expect(await faultOf(reader.one('7'))).toEqual({ why: 'failed', status: 404 })
    expect(await faultOf(gather(reader.changed(null)))).toEqual({ why: 'failed', status: 404 })
    status = 400
    expect(await faultOf(reader.one('7'))).toEqual({ why: 'failed', status: 400 })
  })

  it('said by nothing but 404 means that a request is gone, once the city is proven to answer', async () => {
    let services: unknown = someServices
    const reader = await cities.saying(
      ({ path }, response) => {
        if (path.startsWith('/services')) answerJson(response, 200, services)
        else response.writeHead(404).end()
      },
      { format: 'json' },
    )
    expect(await reader.one('7')).toBe('gone')
    for (const empty of [[], [{}], { services: [] }]) {
      services = empty
      expect(await faultOf(reader.one('7'))).toEqual({ why: 'not_proven' })
    }
  })

  it('of 404 in a list is none of the empty lists, unless it says that nothing was found', async () => {
    let description = 'No Service requests found'
    const reader = await cities.saying(({ path }, response) => {
      if (path.startsWith('/services')) answerJson(response, 200, someServices)
      else answerJson(response, 404, [{ code: 404, description }])
    })
    expect(await gather(reader.changed(null))).toEqual([])
    description = 'No service found'
    expect(await faultOf(gather(reader.changed(null)))).toMatchObject({
      why: 'failed',
      status: 404,
    })
  })
})

describe('A format', () => {
  it('is tried in JSON, then in XML, and remembered', async () => {
    const { reader, double } = await cities.city([hole], { formats: ['xml'] })
    await reader.one('101')
    await reader.one('101')
    expect(double.asked.map(({ path }) => path)).toEqual([
      '/services.json',
      '/services.xml',
      '/requests/101.xml',
      '/requests/101.xml',
    ])
  })

  it.each(['json', 'xml'] as const)('that is settled is not tried: %s', async (format) => {
    const { reader, double } = await cities.city([hole], {}, { format })
    await reader.one('101')
    expect(double.asked.map(({ path }) => path)).toEqual([`/requests/101.${format}`])
  })

  it('is not tried again with a city that is out of order', async () => {
    let asked = 0
    const reader = await cities.saying((_asked, response) => {
      asked++
      response.writeHead(503, { 'retry-after': '7' }).end()
    })
    expect(await faultOf(reader.probe())).toEqual({ why: 'busy', seconds: 7 })
    expect(asked).toBe(1)
  })
})
