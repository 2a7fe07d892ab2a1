import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  isQuerySigned,
  signQuery,
} from '../../../../../hub/integrations/connectors/publik/signature.ts'
import { publik } from '../../../../../hub/integrations/connectors/publik.ts'

const now = new Date('2026-01-02T03:04:05.678Z')
const nonce = '0123456789abcdef0123456789abcdef'
const later = (seconds: number) => new Date(Date.parse('2026-01-02T03:04:05Z') + seconds * 1000)

/** A query as another program signs it, which writes what it likes. */
function signed(query: string, key = 'wscall-secret', algo = 'sha256') {
  const signature = createHmac(algo, key).update(query).digest('base64')
  return `${query}&signature=${encodeURIComponent(signature).replaceAll('%2F', '/')}`
}

const called = 'orig=publik.example&algo=sha256&timestamp=2026-01-02T03%3A04%3A05Z&nonce=1f'

describe('A query that is signed for Publik', () => {
  it.each([
    ['1234', 'limit=20&orig=gru.example.test', 'nZpkCNIMBibP4%2BaJm6NInwvkpiNGvfBJoEniku1qTDE%3D'],
    [
      '1234',
      'email=camille.martin%40example.test&orig=gru.example.test',
      'JTJ5l31GKuS2h42Fgzp%2BX84QHLYJ/PRfcGDfZlcWtq0%3D',
    ],
    [
      's3cr3t-partagé',
      'orig=gru.example.test',
      'Fe%2Bk8ceWDvDWzLDRfYm4BQOu0%2BOdibHFDYDtdxILfEc%3D',
    ],
  ])('is signed as Publik does: %s, %s', (key, query, signature) => {
    const pairs = [...new URLSearchParams(query)]
    expect(signQuery(key, pairs, now, nonce)).toEqual([
      ...pairs,
      ['algo', 'sha256'],
      ['timestamp', '2026-01-02T03:04:05Z'],
      ['nonce', nonce],
      ['signature', decodeURIComponent(signature)],
    ])
    const sent = `${query}&algo=sha256&timestamp=2026-01-02T03%3A04%3A05Z&nonce=${nonce}`
    expect(isQuerySigned(key, `${sent}&signature=${signature}`, now)).toBe(true)
    expect(isQuerySigned(key, `${sent}&signature=${signature.replace('/', '%2F')}`, now)).toBe(true)
    expect(isQuerySigned(`${key}5`, `${sent}&signature=${signature}`, now)).toBe(false)
  })
})

describe('A query that says it was signed', () => {
  const holds = (query: string, at = now) => isQuerySigned('wscall-secret', query, at)

  it('is believed for as long as clocks may differ', () => {
    expect(holds(signed(called))).toBe(true)
    expect([-31, -30, 30, 31].map((seconds) => holds(signed(called), later(seconds)))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('is believed whatever else it holds, and without a nonce', () => {
    expect(holds(signed(`a=%C3%A9+%2F/&${called}`))).toBe(true)
    expect(holds(signed(called.replace('&nonce=1f', '')))).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['no signature', called],
    ['an empty one', `${called}&signature=`],
    ['nothing but one', signed('').slice(1)],
    ['another key', signed(called, 'other')],
    ['something added to it', signed(called).replace('orig=', 'x=1&orig=')],
    ['something after its signature', `${signed(called)}&x=1`],
    ['a second signature', `${signed(called)}&signature=AAAA`],
    ['an algorithm nobody uses', signed(called.replace('sha256', 'md5'), 'wscall-secret', 'md5')],
    ['another algorithm than it names', signed(called.replace('sha256', 'sha512'))],
    ['no algorithm', signed(called.replace('algo=sha256&', ''))],
    ['two algorithms', signed(`algo=sha256&${called}`)],
    ['no moment', signed(called.replace(/&timestamp=[^&]+/, ''))],
    ['two moments', signed(`timestamp=2026-01-02T03%3A04%3A05Z&${called}`)],
    ['a moment with fractions', signed(called.replace('05Z', '05.5Z'))],
    ['a moment that never was', signed(called.replace('-01-', '-13-'))],
    ['a moment of some zone', signed(called.replace('05Z', '05%2B01:00'))],
  ])('is not believed with %s', (_, query) => {
    expect(holds(query)).toBe(false)
  })
})

describe('A webservice call of a workflow', () => {
  const call = (content: unknown, query = signed(called)) =>
    publik.hook?.(
      {
        headers: {},
        query,
        body: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
      },
      'wscall-secret',
      now,
    )
  const api_url = 'https://publik.example/api/forms/voirie/345/'

  it('names the request that its workflow is about', () => {
    expect(call({ id: '345', api_url, fields: { message: '…' } })).toEqual(['voirie/345'])
    expect(call({ api_url: api_url.replace('345', 'V%202026') })).toEqual(['voirie/V 2026'])
    expect(call({ api_url: api_url.replace('345', 'V%zz') })).toEqual(['voirie/V%zz'])
  })

  it('names none when it holds something else', () => {
    for (const content of ['', 'é', '{', [], { api_url: 7 }, { api_url: 'https://x.test/' }])
      expect(call(content)).toEqual([])
    expect(call({ api_url: `${api_url}hooks/x/` })).toEqual([])
  })

  it('is not heard unsigned, whatever it names', () => {
    expect(call({ api_url }, called)).toBeNull()
    expect(call({ api_url }, signed(called, 'other'))).toBeNull()
  })
})
