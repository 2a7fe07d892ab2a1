import { afterEach, describe, expect, it } from 'vitest'
import { redmine as connector } from '../../../../../hub/integrations/connectors/redmine.ts'
import { readSecrets } from '../../../../../hub/integrations/sources/read-settings.ts'
import { issueOf, openRedmineDouble } from '../../../../fakes/sources/redmine.ts'
import type { Double } from '../../../../world/source.ts'
import { faultOf, gather, readerOf } from '../../../../world/source.ts'

const api_key = 'a'.repeat(40)
const doubles: Double[] = []
afterEach(async () => {
  for (const double of doubles.splice(0)) await double.close()
})

const stand = async (told: Parameters<typeof openRedmineDouble>[0] = {}) => {
  const double = await openRedmineDouble(told)
  doubles.push(double)
  const settings = { url: `${double.url}/redmine/`, email_field: 1, phone_field: 2 }
  return { double, reader: readerOf(connector, settings, { api_key }) }
}
const crowd = (count: number) => Array.from({ length: count }, (_, at) => issueOf(at + 1))

describe('A Redmine that is older', () => {
  it('says in its list of statuses which of them are closed', async () => {
    const closed = { status: { id: 5, name: 'Nouveau !' }, closed_on: '2026-03-02T09:00:00Z' }
    const { double, reader } = await stand({
      isOld: true,
      issues: [issueOf(1), issueOf(2, closed)],
    })
    const [open, over] = await gather(reader.changed(null))
    expect(open).toMatchObject({ isFinal: false, state: 'in_progress' })
    expect(over).toMatchObject({ isFinal: true, since: new Date('2026-03-02T09:00:00Z') })
    const asked = double.asked.filter(({ path }) => path.endsWith('/issue_statuses.json'))
    expect(asked).toHaveLength(1)
  })
})

describe('A Redmine below a path', () => {
  it('is asked there, with the key in no address', async () => {
    const { double, reader } = await stand({ issues: [issueOf(7)] })
    expect(await reader.one('7')).toHaveProperty('link', `${double.url}/redmine/issues/7`)
    expect(await gather(reader.changed(null))).toHaveLength(1)
    for (const { headers, path, search } of double.asked) {
      expect(headers['x-redmine-api-key']).toBe(api_key)
      expect(`${path}${search}`).not.toContain(api_key)
    }
  })

  it('that moved away has lost nothing: what is not found is not gone', async () => {
    const { double, reader } = await stand({ issues: [issueOf(7)] })
    expect(await reader.one('8')).toBe('gone')
    double.broken = 404
    expect(await faultOf(reader.one('7'))).toEqual({ why: 'failed', status: 404 })
    double.broken = 403
    expect(await faultOf(reader.one('7'))).toEqual({ why: 'refused', status: 403 })
  })
})

describe('A Redmine that gives less than it says', () => {
  it('on shorter pages is not believed, since some would fall between two', async () => {
    const { reader } = await stand({ issues: crowd(150), cap: 50 })
    expect(await faultOf(gather(reader.changed(null)))).toEqual({
      why: 'unexpected',
      path: '/limit',
    })
  })

  it('is not believed', async () => {
    const { reader } = await stand({ issues: crowd(150), short: 1 })
    const read = gather(reader.changed(null))
    expect(await faultOf(read)).toEqual({ why: 'unexpected', path: '/issues' })
  })

  it.each([
    [{ updated_on: null }, '/issues/0/updated_on'],
    [{ custom_fields: [{ id: 1, value: { text: 'SECRET' } }] }, '/issues/0/custom_fields/0/value'],
  ])('is told where, never what: %j', async (wrong, path) => {
    const { reader } = await stand({ issues: [issueOf(1, wrong)] })
    expect(await faultOf(gather(reader.changed(null)))).toEqual({ why: 'unexpected', path })
  })
})

describe('A field that takes several', () => {
  it('names several usagers, and one that is not named in settings none', async () => {
    const custom_fields = [
      { id: 1, value: ['ana@example.org', ' ', 'bo@example.org'] },
      { id: 2, value: [] },
      { id: 3, value: 'cy@example.org' },
      { id: 4, value: { of: 'another kind' } },
    ]
    const { reader } = await stand({ issues: [issueOf(1, { custom_fields })] })
    expect(await reader.one('1')).toHaveProperty('usagers', [
      { email: 'ana@example.org' },
      { email: 'bo@example.org' },
    ])
  })
})

describe('A webhook of Redmine 7', () => {
  const arrive = (body: string, signature?: string, secret = 'secret') =>
    connector.hook?.(
      {
        headers: { 'x-redmine-signature-256': signature },
        query: '',
        body: new TextEncoder().encode(body),
      },
      secret,
      new Date(),
    )
  const known = 'sha256=5520220a6e42f7c4b0fbc85ec9b762af2e2791413ff00ea903a9cfbe9992d93e'
  const signed = async (content: unknown) => {
    const body = typeof content === 'string' ? content : JSON.stringify(content)
    const [text, key] = [body, 'secret'].map((one) => new TextEncoder().encode(one)) as [
      Uint8Array<ArrayBuffer>,
      Uint8Array<ArrayBuffer>,
    ]
    const use = { name: 'HMAC', hash: 'SHA-256' }
    const hmac = await crypto.subtle.importKey('raw', key, use, false, ['sign'])
    const mac = Buffer.from(await crypto.subtle.sign('HMAC', hmac, text)).toString('hex')
    return arrive(body, `sha256=${mac}`)
  }

  it('is signed as Redmine signs, over each byte', () => {
    expect(arrive('{"type":"issue.updated"}', known)).toEqual([])
    expect(arrive('{"type":"issue.updated"} ', known)).toBeNull()
    expect(arrive('{"type":"issue.updated"}', known, 'another secret')).toBeNull()
    expect(arrive('{"type":"issue.updated"}', known.slice(7))).toBeNull()
    expect(arrive('{"type":"issue.updated"}')).toBeNull()
    expect(arrive('{"type":"issue.updated"}', 'sha256=')).toBeNull()
  })

  it.each(['issue.created', 'issue.updated', 'issue.deleted'])(
    'of %s names the issue',
    async (type) => {
      const content = { type, timestamp: '2026-03-02T08:00:00Z', data: { issue: { id: 12 } } }
      expect(await signed(content)).toEqual(['12'])
    },
  )

  it('of something else names none', async () => {
    expect(await signed({ type: 'wiki_page.updated', data: { wiki_page: { id: 1 } } })).toEqual([])
    expect(await signed('no JSON')).toEqual([])
  })

  it('has a secret beside the key', () => {
    expect(readSecrets(connector, { api_key, hook: 'long enough' })).toHaveProperty('hook')
    expect(() => readSecrets(connector, { api_key: 'a key\nX-Other: 1' })).toThrow(/api_key/)
  })
})
