import { newId } from './feedback.ts'
import { admin, put, type Writing, type Written } from './hostile-writing.ts'
import { officeRule } from './office-rule.ts'
import { town } from './town.ts'

/** Writes hostile texts in findings, decisions and other data of an organisation. */
export function hostileDecided(
  { text, contact }: Writing,
  service: string,
  territory: string,
  [putBack, aside]: readonly unknown[],
): Written[] {
  const { site } = town
  const setting = newId()
  return [
    admin('POST', '/v1/findings', '/v1/findings', {
      finding: newId(),
      content: {
        title: text(160, 'lines'),
        words: text(1000, 'lines'),
        origin: 'other',
        theme: null,
        service,
        indicator: 'satisfied',
        every: 'month',
        observed: null,
        decision: {
          what: text(500, 'lines'),
          decided_by: text(120, 'lines'),
          from: '2026-11-20',
        },
        done_on: null,
      },
    }),
    admin('POST', '/v1/declarations', '/v1/declarations', {
      service: null,
      declared: {
        kind: 'population',
        territories: [{ territory, name: text(120), population: 10 }],
      },
      basis: text(300, 'lines'),
    }),
    put('/v1/circumstances/{id}', 'id', newId(), {
      kind: 'storm',
      label: text(160, 'lines'),
      from: '2026-11-20',
      until: null,
      services: [],
      territories: [],
    }),
    put('/v1/settings-aside/{id}', 'id', newId(), {
      feedback: aside,
      reason: 'burst',
      sentence: text(300, 'lines'),
    }),
    put('/v1/settings-aside/{id}', 'id', setting, {
      feedback: putBack,
      reason: 'burst',
      sentence: text(300, 'lines'),
    }),
    put('/v1/settings-aside/{id}/put-back', 'id', setting, {
      reason: 'mistake',
      sentence: text(300, 'lines'),
    }),
    admin('POST', '/v1/keys', '/v1/keys', {
      name: text(80),
      source: town.source,
      scopes: ['requests'],
      expires_in_days: null,
    }),
    admin('POST', '/v1/people', '/v1/people', {
      email: 'zoe@bourg.example',
      name: text(120),
      ...{ role: 'agent', service: null, sectors: null, services: null, locale: 'fr' },
    }),
    admin('PUT', '/v1/successions', '/v1/successions', {
      successions: [{ territory: '69999', into: territory, name: text(120), since: '2026-01-01' }],
    }),
    admin('PUT', '/v1/geography', '/v1/geography', {
      code: '⟦w⟧<b>',
      name: '⟦n⟧"<b>',
      geojson: {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { '⟦w⟧<b>': territory, '⟦n⟧"<b>': text(120) },
            geometry: { type: 'Point', coordinates: [4.8, 45.7] },
          },
        ],
      },
    }),
    {
      ...admin('PUT', '/v1/organisation/identity', '/v1/organisation/identity', {
        name: text(120),
        accent: '#1b5e3b',
        contact: contact(),
        legal: text(300, 'lines'),
      }),
      headers: { 'if-match': '"0"' },
    },
    admin('POST', '/v1/offers/facts', '/v1/offers/facts', {
      facts: [
        {
          kind: 'hours',
          service,
          place: 'mairie',
          month: '2026-10',
          closed_hours: 2,
          closed_days: 1,
          reason: text(200, 'lines'),
        },
      ],
    }),
    admin('POST', '/v1/entries', '/v1/entries', {
      id: newId(),
      site,
      service: 'voirie',
      channel: 'paper',
      received_on: '2026-11-20',
      form: 'all',
      locale: 'fr',
      answers: { overall: 1 },
      comment: text(1000, 'lines'),
    }),
    put('/v1/tools/rules/{id}', 'id', officeRule.id, {
      ...officeRule,
      tool: { name: text(60), versions: text(60) },
    }),
  ]
}
