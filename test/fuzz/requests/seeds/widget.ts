import { feedback } from '../../../world/feedback.ts'
import { town } from '../../../world/town.ts'
import { type Seeds, seed } from '../seed.ts'

/** What a page of the town's site asks: the widget, its questions, what usagers answer. */
export const widget: Seeds = (known, { id }) => {
  const origin = { origin: town.origin }
  const said = (change: object = {}) =>
    feedback({ id: id(), configuration: Number(known.configuration), ...change })
  const counts = { site: town.site, service: 'voirie', counts: { shown: 1 } }
  const of = (prefix: string, at: readonly string[] = []) => [
    seed(`GET ${prefix}/parvis.js`, { at }),
    seed(`GET ${prefix}/parvis.mjs`, { at }),
    seed(`GET ${prefix}/suivi/notifications.js`, { at }),
    seed(`GET ${prefix}/widget/:version/:file`, { at: [...at, known.widget, 'form.js'] }),
    seed(`GET ${prefix}/widget/:version/rest.:locale.json`, { at: [...at, known.widget, 'ar'] }),
    seed(`GET ${prefix}/v1/sites/:site`, {
      at: [...at, town.site],
      query: { locale: 'uk' },
      headers: origin,
    }),
    seed(`POST ${prefix}/v1/counters`, { at, headers: origin, json: counts }),
  ]
  return [
    ...of(''),
    ...of('/preuves'),
    ...of('/preview/:draft', [known.draft]),
    seed('GET /preview/:draft/', { at: [known.draft], query: { service: 'voirie', mode: 'open' } }),
    seed('POST /preview/:draft/v1/feedback', {
      at: [known.draft],
      json: said({ configuration: 1 }),
    }),
    seed('POST /v1/counters', {
      headers: origin,
      body: [
        'text/plain;charset=UTF-8',
        JSON.stringify({ ...counts, unprompted: true, counts: { opened: 1 } }),
      ],
    }),
    seed('POST /v1/feedback', { headers: origin, json: said() }),
    seed('POST /v1/feedback', {
      query: { locale: 'ar' },
      headers: origin,
      json: said({
        comment: 'Le guichet ferme à midi ; j’ai attendu 45 minutes.',
        about: 'opinion',
        helped: 'with_help',
        departement: '69',
        territory: '69123',
        place: 'mairie-3',
        started: undefined,
        took_ms: 4000,
        answers: { overall: 2, FIA: 1 },
        handover: { reach: 'marie@courrier.example' },
      }),
    }),
    seed('POST /preuves/v1/feedback', { json: said({ item: undefined }) }),
    seed('GET /v1/sites/:site/change', {
      at: [town.site],
      query: { service: 'voirie' },
      headers: origin,
    }),
    seed('GET /v1/sites/:site/later', {
      at: [town.site],
      query: { version: String(known.configuration), locale: 'uk' },
      headers: origin,
    }),
    seed('GET /v1/sites/:site/tags', { at: [town.site], headers: origin }),
    seed('GET /v1/sites/:site/tracker', {
      at: [town.site],
      query: { locale: 'en' },
      headers: origin,
    }),
    seed('GET /v1/feedback/receipt', { headers: { 'parvis-receipt': known.receipt } }),
    seed('DELETE /v1/feedback/receipt', { headers: { 'parvis-receipt': known.spareReceipt } }),
    seed('DELETE /v1/feedback/receipt/comment', { headers: { 'parvis-receipt': known.receipt } }),
    seed('DELETE /v1/feedback/receipt/handover', { headers: { 'parvis-receipt': known.receipt } }),
    seed('POST /v1/requests/:reference/replies', {
      at: [known.reference],
      headers: { 'parvis-tracking': known.tracking },
      json: { reply: id(), kind: 'reply', text: 'Bonjour', written_in: 'fr' },
    }),
    seed('GET /v1/tracking', {
      query: { locale: 'fr' },
      headers: { 'parvis-tracking': known.tracking },
    }),
  ]
}
