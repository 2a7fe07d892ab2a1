import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { townAgents } from '../../../world/agents.ts'
import { someProvider, startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townConfiguration } from '../../../world/town.ts'

/** What every answer may do once a browser has it, directive by directive. */
const strict = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'parvis',
}

/** An e-mail that the console shows in a sandbox, with the styles of e-mails. */
const letter = {
  ...strict,
  'script-src': "'none'",
  'style-src': "'unsafe-inline'",
  'connect-src': "'none'",
  'worker-src': "'none'",
  'font-src': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
  sandbox: undefined,
}

/** Pages of a sign-in: a panel in a frame opened their window, and waits for what comes back. */
const inWindow = /^GET \/(oauth\/(?!token)|panel\/back$)|^POST \/oauth\/sign-in\/x\/(link|code)$/

const policyOf = ({ headers }: LightMyRequestResponse) =>
  Object.fromEntries(
    String(headers['content-security-policy'])
      .split(';')
      .map((directive) => directive.trim().split(/ (.*)/s, 2)),
  )
const isPage = ({ headers }: LightMyRequestResponse) =>
  String(headers['content-type']).startsWith('text/html')

describe('What a browser is told with an answer', () => {
  let hub: TestHub
  const answers = new Map<string, LightMyRequestResponse>()
  const ask = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string) => {
    const answer = await hub.send({ method, url })
    answers.set(`${method} ${url}`, answer)
    return answer
  }

  beforeAll(async () => {
    hub = await startHub(await (anyStore[0]?.open ?? Promise.reject)(), someProvider)
    for (const { method, url } of hub.endpoints)
      if (method !== 'ANY' && method !== 'OPTIONS')
        await ask(
          method as 'GET',
          url.replace(':site', town.site).replace(/:\w+/g, 'x').replace('*', 'x'),
        )
    for (const url of ['/nothing', '/recu/%ff', `/recu/${'x'.repeat(300)}`, '/suivi/%ff'])
      await ask('GET', url)
  })
  afterAll(() => hub.close())

  it('is the strictest policy its pages work under, whatever was asked', () => {
    expect([...answers.values()].filter(isPage).length).toBeGreaterThan(30)
    for (const [asked, answer] of answers) {
      expect([asked, policyOf(answer)]).toStrictEqual([
        asked,
        asked === 'GET /console/'
          ? { ...strict, 'frame-src': "'self'" }
          : asked === 'GET /preview/x/'
            ? { ...strict, 'frame-ancestors': "'self'" }
            : asked === 'GET /preview-message'
              ? letter
              : strict,
      ])
    }
  })

  it('is that it is what it says it is, comes from nowhere and asks nothing of a device', () => {
    for (const [asked, { headers }] of answers) {
      expect([asked, headers]).toMatchObject([
        asked,
        {
          'x-content-type-options': 'nosniff',
          'referrer-policy': expect.stringMatching(/^(no-referrer|same-origin)$/),
          'cross-origin-opener-policy': inWindow.test(asked) ? 'unsafe-none' : 'same-origin',
          'permissions-policy': expect.stringContaining('camera=()'),
          'x-frame-options': /^GET \/preview(\/x\/|-message)$/.test(asked) ? 'SAMEORIGIN' : 'DENY',
        },
      ])
    }
  })

  it('is that no page of the hub is another site’s to take in', () => {
    for (const [asked, answer] of answers)
      if (isPage(answer))
        expect([asked, answer.headers['cross-origin-resource-policy']]).toEqual([
          asked,
          'same-origin',
        ])
    expect(answers.get('GET /parvis.js')?.headers['cross-origin-resource-policy']).toBe(
      'cross-origin',
    )
  })

  it('is the same of the trial as it is tried', async () => {
    const saved = await hub.as(
      townAgents.quality,
      'PUT',
      `/v1/configuration/${town.site}/draft`,
      townConfiguration,
    )
    const trial = await hub.send({ method: 'GET', url: `/preview/${saved.json().draft}/` })
    expect(trial.statusCode).toBe(200)
    expect(policyOf(trial)).toEqual({ ...strict, 'frame-ancestors': "'self'" })
  })

  it('is to come over TLS alone, where people come so', () => {
    for (const { headers } of answers.values())
      expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })

  it.each([
    ['https://parvis.ville.example', 'max-age=31536000; includeSubDomains'],
    ['https://ville.example:8443', 'max-age=31536000'],
    ['http://parvis.ville.example', undefined],
  ])('is so below the name of %s, unless it is a whole domain: %s', async (publicUrl, said) => {
    const other = await startHub(await (anyStore[0]?.open ?? Promise.reject)(), null, { publicUrl })
    const { host } = new URL(publicUrl)
    const { headers } = await other.send({ method: 'GET', url: '/console/', headers: { host } })
    expect(headers['strict-transport-security']).toBe(said)
    await other.close()
  })
})
