import { officeRule, officeRuleAt } from '../../../world/office-rule.ts'
import { ownReception } from '../../../world/own-instrument.ts'
import { town, townConfiguration, townServices } from '../../../world/town.ts'
import { countersService } from '../counters-service.ts'
import { type Seeds, seed } from '../seed.ts'

const ring = [
  [4.8, 45.7],
  [4.9, 45.7],
  [4.9, 45.8],
  [4.8, 45.7],
]

/** Letters that are asked for. */
const letters = { services: [], address: 'sylvie@bourg.example', locale: 'fr' }

/** One pixel. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
).toString('base64')
const identity = {
  ...{ name: 'Bourg', accent: '#1b5e3b', legal: 'Commune de Bourg' },
  contact: { name: 'Mairie', phone: '01 99 00 12 34' },
}

/** What people declare of the organisation, its services and its sites. */
export const declared: Seeds = (known, { ago, id, month }) => {
  const { admin, quality: as } = known
  const put = (route: string, json: unknown, at: readonly string[] = [], by = as) =>
    seed(route, { at, as: by, json })
  const circumstance = {
    ...{ kind: 'strike', label: 'Grève', from: ago(4), until: null },
    ...{ services: ['voirie'], territories: [] },
  }
  const geojson = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: 'nord', nom: 'Nord' },
        geometry: { type: 'Polygon', coordinates: [ring] },
      },
    ],
  }
  const facts = [
    { kind: 'slot', service: 'passeport', place: 'mairie', day: ago(1), days: 4 },
    {
      ...{ kind: 'hours', service: 'passeport', place: 'mairie', month },
      ...{ closed_hours: 2.5, closed_days: 1, reason: 'Panne' },
    },
  ]
  return [
    put('POST /v1/invitations/sheets', {
      // Tomorrow by the clock of UTC: today may be over in the town.
      ...{ service: 'voirie', day: ago(-1), number: 2, locale: 'fr' },
    }),
    put('PUT /v1/circumstances/:id', circumstance, [known.circumstance]),
    seed('DELETE /v1/circumstances/:id', { at: [known.circumstance], as }),
    seed('PUT /v1/configuration/:site', {
      ...{ at: [town.site], as, json: townConfiguration },
      headers: { 'if-match': `"${known.configuration}"` },
    }),
    put('PUT /v1/configuration/:site/draft', { ...townConfiguration, invited: 0.5 }, [town.site]),
    put('PUT /v1/configuration/:site/draft/instrument', { text: JSON.stringify(ownReception()) }, [
      town.site,
    ]),
    put('POST /v1/declarations', {
      ...{ service: 'voirie', declared: { kind: 'margin', value: 0.05 }, basis: 'Conseil' },
    }),
    put('POST /v1/declarations', {
      service: null,
      declared: {
        kind: 'population',
        territories: [{ territory: 'nord', name: 'Nord', population: 4000 }],
      },
      basis: 'Recensement',
    }),
    put('PUT /v1/geography', { code: 'code', name: 'nom', geojson }, [], admin),
    seed('DELETE /v1/geography', { as: admin }),
    put('POST /v1/organisation/identity/preview', { accent: null, crest: svg }, [], admin),
    seed('PUT /v1/organisation/identity', {
      ...{ as: admin, json: { ...identity, crest: svg, crest_png: png } },
      headers: { 'if-match': `"${known.identity}"` },
    }),
    seed('GET /identite/:organisation/crest.svg', { at: [town.organisation] }),
    seed('PUT /v1/organisation/identity', {
      ...{ as: admin, json: { ...identity, crest: png } },
      headers: { 'if-match': `"${Number(known.identity) + 1}"` },
    }),
    seed('GET /identite/:organisation/crest.png', { at: [town.organisation] }),
    put('PUT /v1/instruments', { text: JSON.stringify(ownReception()) }),
    seed('PUT /v1/instruments', {
      as,
      body: ['text/plain', JSON.stringify(ownReception(), null, 1)],
    }),
    put(
      'POST /v1/keys',
      {
        ...{ name: 'Logiciel', source: 'autre', scopes: ['requests'], expires_in_days: 30 },
      },
      [],
      admin,
    ),
    put('POST /v1/keys/:key/rotate', { keep_days: 1 }, [known.spareKey], admin),
    seed('DELETE /v1/keys/:key', { at: [known.spareKey], as: admin }),
    put('PUT /v1/offers/addresses', { service: 'voirie', addresses: [`${town.origin}/actes`] }),
    put('POST /v1/offers/facts', { facts }),
    seed('POST /v1/offers/file', {
      ...{ as, query: { locale: 'fr' } },
      body: ['text/csv', 'service;lieu;guichet\npasseport;mairie;"oui"\n'],
    }),
    put(
      'PUT /v1/own-sites/:site',
      { name: { fr: 'B', en: 'B' }, origins: [town.origin] },
      ['annexe'],
      admin,
    ),
    put('POST /v1/own-sites/:site/visit', { url: `${town.origin}/` }, [town.site]),
    put(
      'PUT /v1/services/:service',
      {
        ...{ version: Number(known.serviceVersion), definition: townServices[1] },
      },
      ['voirie'],
    ),
    put('PUT /v1/services/:service', { version: 0, definition: countersService }, ['passeport']),
    put('POST /v1/service-text', { text: `// Passeport\n${JSON.stringify(countersService)}` }),
    put('PUT /v1/subscriptions/:id', { kind: 'alert', ...letters }, [id()]),
    put('PUT /v1/subscriptions/:id', { kind: 'digest', every: 'month', ...letters }, [id()]),
    seed('DELETE /v1/subscriptions/:id', { at: [known.spareSubscription], as: admin }),
    put('PUT /v1/successions', {
      successions: [{ territory: 'sud', into: 'nord', name: 'Nord', since: ago(400) }],
    }),
    put('PUT /v1/tools/rules/:id', officeRuleAt(Number(known.rule) + 1), [officeRule.id], admin),
    seed('DELETE /v1/tools/rules/:id/:version', { at: [officeRule.id, known.rule], as: admin }),
  ]
}
