import type { OpenAPIV3_1 } from 'openapi-types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemCodes } from '#shared/contract/problem.ts'
import { eventContents } from '#shared/contract/requests/event.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { stores } from '../../../world/stores.ts'

describe('The contract', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
  })
  afterAll(() => hub.close())

  const read = async (): Promise<OpenAPIV3_1.Document> =>
    (await hub.send({ method: 'GET', url: '/openapi.json' })).json()

  it('is OpenAPI 3.1 and lists every public operation', async () => {
    const contract = await read()
    expect(contract.openapi).toBe('3.1.0')
    expect(Object.keys(contract.paths ?? {}).sort()).toEqual([
      '/healthz',
      '/readyz',
      '/v1/access',
      '/v1/adaptations',
      '/v1/agent',
      '/v1/agent/sessions',
      '/v1/beliefs',
      '/v1/bounces',
      '/v1/circumstances',
      '/v1/circumstances/{id}',
      '/v1/closings',
      '/v1/comment-assignees',
      '/v1/comment-assignees/teams',
      '/v1/communes',
      '/v1/configuration/{site}',
      '/v1/configuration/{site}/draft',
      '/v1/configuration/{site}/draft/instrument',
      '/v1/contacts',
      '/v1/context',
      '/v1/counters',
      '/v1/coverage',
      '/v1/declarations',
      '/v1/entries',
      '/v1/entries/forms',
      '/v1/events',
      '/v1/export/closings.json',
      '/v1/export/indicators.csv',
      '/v1/export/indicators.json',
      '/v1/export/indicators.schema.json',
      '/v1/export/indicators.svg',
      '/v1/export/observatoire.csv',
      '/v1/export/observatoire.json',
      '/v1/export/quality.json',
      '/v1/export/results.json',
      '/v1/export/sdg.csv',
      '/v1/export/sdg.json',
      '/v1/feedback',
      '/v1/feedback/receipt',
      '/v1/feedback/receipt/comment',
      '/v1/feedback/receipt/handover',
      '/v1/feedback/{id}/assignment',
      '/v1/feedback/{id}/closing',
      '/v1/feedback/{id}/publication',
      '/v1/feedback/{id}/refused-themes',
      '/v1/feedback/{id}/reply',
      '/v1/feedback/{id}/themes',
      '/v1/findings',
      '/v1/findings/{finding}',
      '/v1/follow-ups',
      '/v1/follow-ups/due',
      '/v1/follow-ups/{follow_up}/done',
      '/v1/geography',
      '/v1/hooks/{organisation}/{source}',
      '/v1/indicators',
      '/v1/instruments',
      '/v1/instruments/{instrument}',
      '/v1/invitations',
      '/v1/invitations/sheets',
      '/v1/keys',
      '/v1/keys/{key}',
      '/v1/keys/{key}/rotate',
      '/v1/merges',
      '/v1/merges/{merge}/undo',
      '/v1/offers',
      '/v1/offers/addresses',
      '/v1/offers/facts',
      '/v1/offers/file',
      '/v1/operations',
      '/v1/organisation/identity',
      '/v1/organisation/identity/preview',
      '/v1/overview',
      '/v1/own-sites',
      '/v1/own-sites/{site}',
      '/v1/own-sites/{site}/visit',
      '/v1/passkeys',
      '/v1/passkeys/{passkey}',
      '/v1/people',
      '/v1/people/{person}',
      '/v1/people/{person}/link',
      '/v1/people/{person}/sessions',
      '/v1/people/{person}/sessions/{session}',
      '/v1/proofs',
      '/v1/proofs/preview',
      '/v1/reply-templates',
      '/v1/reply-templates/{template}',
      '/v1/requests/{reference}',
      '/v1/requests/{reference}/callbacks',
      '/v1/requests/{reference}/callbacks/{callback}/done',
      '/v1/requests/{reference}/code',
      '/v1/requests/{reference}/preferences',
      '/v1/requests/{reference}/proofs',
      '/v1/requests/{reference}/replies',
      '/v1/requests:batch',
      '/v1/requests:import',
      '/v1/results',
      '/v1/results/imports',
      '/v1/results/imports/{import}',
      '/v1/service-text',
      '/v1/services',
      '/v1/services/{service}',
      '/v1/services/{service}/chain',
      '/v1/services/{service}/crossed',
      '/v1/services/{service}/crossed/comments',
      '/v1/services/{service}/delays',
      '/v1/services/{service}/equal-treatment',
      '/v1/services/{service}/languages',
      '/v1/services/{service}/perception',
      '/v1/services/{service}/priorities',
      '/v1/services/{service}/texts',
      '/v1/services/{service}/texts/preview',
      '/v1/services/{service}/texts/{text}',
      '/v1/services/{service}/texts/{text}/approval',
      '/v1/services/{service}/tolerance',
      '/v1/services/{service}/versions/{version}',
      '/v1/sessions',
      '/v1/sessions/{session}',
      '/v1/set-aside',
      '/v1/set-aside/{id}',
      '/v1/settings-aside',
      '/v1/settings-aside/networks',
      '/v1/settings-aside/preview',
      '/v1/settings-aside/{id}',
      '/v1/settings-aside/{id}/put-back',
      '/v1/sites',
      '/v1/sites/{site}',
      '/v1/sites/{site}/change',
      '/v1/sites/{site}/later',
      '/v1/sites/{site}/tags',
      '/v1/sites/{site}/tracker',
      '/v1/subscriptions',
      '/v1/subscriptions/{id}',
      '/v1/successions',
      '/v1/territories',
      '/v1/territories/{territory}',
      '/v1/themes',
      '/v1/themes/report',
      '/v1/themes/words',
      '/v1/themes/{theme}',
      '/v1/themes/{theme}/merge',
      '/v1/tools',
      '/v1/tools/faults',
      '/v1/tools/rules/{id}',
      '/v1/tools/rules/{id}/{version}',
      '/v1/tracking',
      '/v1/unusual-arrivals',
      '/v1/warnings',
      '/v1/warnings/{id}',
      '/v1/widget-health',
      '/witness/add-checkpoint',
    ])
  })

  it('has a definition for everything it refers to', async () => {
    const text = JSON.stringify(await read())
    const names = Object.keys((JSON.parse(text) as OpenAPIV3_1.Document).components?.schemas ?? {})
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect(names).toContain(name)
  })

  it('says of each answer what it is sent as', async () => {
    const { paths } = await read()
    const typesOf = (path: string, status: number) => {
      const answer = paths?.[path]?.get?.responses?.[status] as OpenAPIV3_1.ResponseObject
      return Object.keys(answer.content ?? {})
    }
    expect(typesOf('/v1/export/indicators.csv', 200)).toEqual(['text/csv'])
    expect(typesOf('/v1/export/indicators.svg', 200)).toEqual(['image/svg+xml'])
    expect(typesOf('/v1/export/indicators.json', 200)).toEqual(['application/json'])
    expect(typesOf('/v1/export/indicators.csv', 422)).toEqual(['application/problem+json'])
    expect(typesOf('/v1/indicators', 403)).toEqual(['application/problem+json'])
  })

  it('says what is told by webhook, type by type, as it is sent', async () => {
    const { webhooks } = await read()
    expect(Object.keys(webhooks ?? {})).toEqual(Object.keys(eventContents))
    for (const [type, told] of Object.entries(webhooks ?? {})) {
      const schema = {
        properties: { type: { const: type }, data: { additionalProperties: false } },
      }
      expect(told).toMatchObject({
        post: { requestBody: { content: { 'application/cloudevents+json': { schema } } } },
      })
    }
  })

  it('can be read as a page, in both languages', async () => {
    for (const [locale, word] of [
      ['fr', 'Les refus'],
      ['en', 'Refusals'],
    ]) {
      const page = await hub.send({ method: 'GET', url: `/docs?locale=${locale}` })
      expect(page.body).toContain(word)
      for (const code of problemCodes) expect(page.body).toContain(`id="${code}"`)
      const refusals = page.body.slice(page.body.indexOf('id="problems"')).split('</table>')[0]
      expect(refusals).toContain('too_many_requests')
      expect(refusals).not.toMatch(/\{\w+\}/)
    }
  })
})
