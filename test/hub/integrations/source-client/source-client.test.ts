import { afterEach, describe, expect, it } from 'vitest'
import { tiny } from '../../../fakes/sources/tiny.ts'
import { askAt, key, question, quietFault } from '../../../world/hostile-ask.ts'
import {
  type Asked,
  answerJson,
  type Double,
  gather,
  openDouble,
  readerOf,
} from '../../../world/source.ts'

const opened: Double[] = []
afterEach(async () => {
  for (const double of opened.splice(0)) await double.close()
})
async function double(...given: Parameters<typeof openDouble>): Promise<Double> {
  const one = await openDouble(...given)
  opened.push(one)
  return one
}
/** A double that says one thing to all. */
const saying = (status: number, headers: Record<string, string>, body = '') =>
  double((_, response) => void response.writeHead(status, headers).end(body))

const records = (url: string) => gather(readerOf(tiny, { url }, { key }).changed(null))

describe('A source that sends elsewhere', () => {
  it.each([301, 302, 303, 307, 308])(
    'with %i is not followed, and nothing goes there',
    async (status) => {
      const elsewhere = await double((_, response) => answerJson(response, 200, { records: [] }))
      const source = await saying(status, { location: `${elsewhere.url}/login?next=/api/users` })
      expect(await quietFault(askAt(source.url)(question))).toEqual({
        why: 'redirected',
        to: `${elsewhere.url}/login`,
      })
      expect(elsewhere.asked).toEqual([])
      expect(source.asked).toHaveLength(1)
    },
  )

  it('to its own page for signing in is no list of nothing', async () => {
    const source = await saying(302, { location: '/NoAuth/Login.html?next=a1b2' })
    expect(await quietFault(records(source.url))).toEqual({
      why: 'redirected',
      to: `${source.url}/NoAuth`,
    })
  })

  it.each([
    [
      'the question itself under https',
      '/api/users/marie.dupont%40courriel.example/requests',
      '/api',
    ],
    ['what it was asked for', '/marie.dupont@courriel.example', '/'],
    ['a session', '/login;jsessionid=marie.dupont', '/login'],
    ['a name and password', '//marie.dupont:pw@127.0.0.2/x', null],
  ])('with %s in the address says no more than where', async (_, location, path) => {
    const source = await saying(302, { location })
    const fault = await quietFault(askAt(source.url)(question))
    expect(fault).toEqual({
      why: 'redirected',
      to: path === null ? 'http://127.0.0.2/x' : `${source.url}${path}`,
    })
  })

  it.each([undefined, 'http://[', 'javascript:alert(1)'])(
    'to %s is a fault as well',
    async (location) => {
      const source = await saying(302, location ? { location } : {})
      const fault = await quietFault(askAt(source.url)(question))
      expect(fault.why).toBe('redirected')
    },
  )
})

describe('A source that says 200', () => {
  const said = async (body: string, type = 'application/json') => {
    const source = await saying(200, { 'content-type': type }, body)
    return quietFault(records(source.url))
  }

  it('with an error inside is not empty', async () => {
    expect(await said('{"err":1,"err_desc":"marie.dupont unknown"}')).toEqual({
      why: 'unexpected',
      path: '/records',
    })
    expect(await said('{"records":{"err":"a-key-that-nobody-may-see"},"more":false}')).toEqual({
      why: 'unexpected',
      path: '/records',
    })
    expect(await said('null')).toEqual({ why: 'unexpected', path: '/' })
  })

  it('with a page is not empty, whatever the page calls itself', async () => {
    const page = '<!doctype html><title>Sign in</title><input name=marie.dupont>'
    for (const type of ['text/html', 'application/json'])
      expect(await said(page, type)).toEqual({ why: 'unreadable', what: 'page' })
    expect(await said(`\uFEFF\n ${page}`)).toEqual({ why: 'unreadable', what: 'page' })
  })

  it('with nothing, or half of something, is not empty', async () => {
    const fault = { why: 'unreadable', what: 'format' }
    for (const body of ['', ' ', '{"records":[', '{"records":[]}{}', "{'records':[]}", 'OK'])
      expect(await said(body)).toEqual(fault)
  })

  it('with 204 and no body is not empty either', async () => {
    const source = await saying(204, {})
    expect(await quietFault(records(source.url))).toEqual({ why: 'unexpected', path: '/' })
  })

  it('names the place of what is wrong, but not somebody it is listed by', async () => {
    const odd = { id: '1', received: '', changed: '', status: 3, final: false }
    expect(await said(JSON.stringify({ records: [odd], more: false }))).toEqual({
      why: 'unexpected',
      path: '/records/0/status',
    })
  })
})

describe('A source that says no', () => {
  it.each([
    [401, { why: 'refused', status: 401 }],
    [403, { why: 'refused', status: 403 }],
    [404, { why: 'failed', status: 404 }],
    [410, { why: 'failed', status: 410 }],
    [500, { why: 'failed', status: 500 }],
    [502, { why: 'failed', status: 502 }],
  ])('with %i is a fault, even with records inside', async (status, fault) => {
    const body = JSON.stringify({ records: [], more: false })
    const source = await saying(status, { 'content-type': 'application/json' }, body)
    expect(await quietFault(records(source.url))).toEqual(fault)
  })

  it.each([429, 503])('with %i says for how long, in seconds or until when', async (status) => {
    const now = () => new Date('2026-11-24T10:00:00Z')
    const wait = async (headers: Record<string, string>) => {
      const source = await saying(status, headers)
      return quietFault(askAt(source.url, { clock: now })(question))
    }
    expect(await wait({ 'retry-after': '90' })).toEqual({ why: 'busy', seconds: 90 })
    expect(await wait({ 'retry-after': 'Tue, 24 Nov 2026 10:02:00 GMT' })).toEqual({
      why: 'busy',
      seconds: 120,
    })
    expect(await wait({ 'retry-after': 'Tue, 24 Nov 2026 09:00:00 GMT' })).toEqual({
      why: 'busy',
      seconds: 0,
    })
    for (const odd of [{}, { 'retry-after': 'soon' }, { 'retry-after': '99999999999999999999' }])
      expect(await wait(odd)).toEqual({ why: 'busy', seconds: null })
  })

  it('is an answer where that was expected, with the page around it left out', async () => {
    const source = await double(({ path }, response) => {
      if (path === '/page') response.writeHead(404, { 'content-type': 'text/html' }).end('<p>No')
      else answerJson(response, 404, { why: 'none' })
    })
    const ask = askAt(source.url)
    expect((await ask({ path: '/page', allow: [404] })).body).toBeNull()
    expect((await ask({ path: '/json', allow: [404] })).body).toEqual({ why: 'none' })
    expect(await quietFault(ask({ path: '/json', allow: [403] }))).toMatchObject({ status: 404 })
  })
})

describe('A request to a source', () => {
  const asks = async (
    ...questions: Parameters<ReturnType<typeof askAt>>[0][]
  ): Promise<Asked[]> => {
    const source = await double((_, response) => answerJson(response, 200, {}))
    for (const one of questions) await askAt(source.url)(one)
    return source.asked
  }

  it('reaches the source as it was meant, whatever stands in it', async () => {
    const odd = `a&b=c #%00 é 'or' "1"\u0000\r\nHost: x \uD800`
    const [asked] = await asks({
      path: '/x',
      query: [
        ['q', odd],
        ['q', 'again'],
      ],
    })
    expect(asked?.path).toBe('/x')
    expect(asked?.query.getAll('q')).toEqual([odd.replace('\uD800', '\uFFFD'), 'again'])
    expect([...(asked?.query.keys() ?? [])]).toEqual(['q', 'q'])
  })

  it('is posted as JSON where it has a body', async () => {
    const [asked] = await asks({ path: '/graphql', body: { query: '{ me }' } })
    expect(asked).toMatchObject({ method: 'POST', body: '{"query":"{ me }"}' })
    expect(asked?.headers['content-type']).toBe('application/json')
  })

  it('names what is known, and hears that it still holds', async () => {
    const source = await double(({ headers }, response) => {
      if (headers['if-none-match'] === '"7"') response.writeHead(304).end()
      else answerJson(response, 200, { version: 8 }, { etag: '"8"' })
    })
    const ask = askAt(source.url)
    expect(await ask({ path: '/x', etag: '"7"' })).toMatchObject({ status: 304, body: null })
    const fresh = await ask({ path: '/x', etag: '"6"' })
    expect([fresh.body, fresh.headers.get('etag')]).toEqual([{ version: 8 }, '"8"'])
  })

  it('is nothing where the source says that an answer nobody had still holds', async () => {
    const source = await saying(304, {})
    expect(await quietFault(records(source.url))).toEqual({ why: 'unexpected', path: '/' })
  })

  it('is never asked with a key that no header can hold, nor does the fault show it', async () => {
    const source = await saying(200, {}, '{}')
    const broken = { ...question, headers: { authorization: `Bearer ${key}\r\nX: y` } }
    expect(await quietFault(askAt(source.url)(broken))).toMatchObject({ why: 'unreachable' })
    expect(source.asked).toEqual([])
  })
})
