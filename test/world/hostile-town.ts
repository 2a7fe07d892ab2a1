// Long because it is one list: every text that the contract lets in, once.
import { tokenOf, townAgents } from './agents.ts'
import { feedback, newId } from './feedback.ts'
import { hostileTexts, textsFrom } from './hostile-texts.ts'
import type { TestHub } from './hub.ts'
import { officeRule } from './office-rule.ts'
import { ownReception } from './own-instrument.ts'
import { town, townConfiguration } from './town.ts'
import { wholeService } from './whole-service.ts'

/** One thing that somebody writes. */
export interface Written {
  by: 'anyone' | 'a system' | 'an administrator'
  method: 'POST' | 'PUT'
  /** As the contract names it. */
  path: string
  url: string
  body: Record<string, unknown>
  headers?: Record<string, string>
}

/** Whose request everything is written on, and how its usager is known. */
export const hostileRequest = 'H-1'
const hostileUsager = 'marie@courrier.example'

/** What a town has every word of from somebody who means harm. */
export interface HostileTown {
  written: readonly Written[]
  /** Code of the feedback, and id of it. */
  receipt: string
  feedback: string
}

/**
 * @param first number of the text that is written first; every field has the next
 * @param origin of its site
 */
export function hostileTown(first = 0, origin: string = town.origin): HostileTown {
  const text = textsFrom(first)
  const all = (most: number) => ({
    fr: text(most, 'lines'),
    en: text(most, 'lines'),
    ar: text(most, 'lines'),
  })
  const contact = () => ({
    name: text(120),
    phone: '+33 1 99 00 12 34',
    address: text(300, 'lines'),
  })
  const [service, site, territory] = ['passeport', town.site, '69123']
  const part = feedback({
    comment: text(250, 'lines'),
    about: 'opinion',
    answers: { overall: 2 },
    handover: { reach: text(120, 'lines'), request: text(80, 'lines') },
  })
  // A reply is published where there are others among whom its usager is nobody.
  const others = Array.from({ length: 11 }, () => feedback({ comment: text(250, 'lines') }))
  const id = String(part['id'])
  const open = String(others[0]?.['id'])
  const window = {
    from: '2026-12-08T08:00:00Z',
    to: '2026-12-08T08:30:00Z',
    zone: town.zone,
    basis: 'agent',
  }
  const at = '2026-11-24T09:30:00Z'
  const steps: object[] = [
    {
      kind: 'acknowledged',
      receipt: {
        service: text(120),
        address: text(300, 'lines'),
        silence: { means: 'rejection', months: 2, remedy: all(300) },
      },
      contact: contact(),
    },
    { kind: 'assigned', team: text(120), contact: contact() },
    { kind: 'on_the_way', who: text(120), arrival: '2026-11-24T13:30:00Z' },
    { kind: 'waiting_usager', missing: all(300), how: all(300), by: '2026-12-03T17:00:00Z' },
    { kind: 'late', why: all(300) },
    { kind: 'promised', promise: window, place: text(200), cost: text(120), lasts: 20 },
    {
      kind: 'message',
      text: all(300),
      deliveries: [{ channel: 'email', at, outcome: 'failed', why: text(200, 'lines') }],
    },
  ]
  const agentSteps: object[] = [
    { kind: 'message', text: text(300, 'lines') },
    { kind: 'waiting_usager', missing: text(300, 'lines'), how: text(300, 'lines') },
    { kind: 'assigned', team: text(120) },
    { kind: 'on_the_way', who: text(120) },
    { kind: 'late', why: text(300, 'lines') },
  ]
  const request = { source: town.source, reference: hostileRequest }
  const own = ownReception()
  const say = (fr: string) => ({ fr, en: text(300) })
  const instrument = {
    ...own,
    title: say(text(100)),
    items: own.items.map((item) => ({ ...item, wording: say(text(200)) })),
  }

  const admin = (method: 'POST' | 'PUT', path: string, url: string, body: object): Written => ({
    by: 'an administrator',
    method,
    path,
    url,
    body: { ...body },
  })
  const system = (method: 'POST' | 'PUT', path: string, url: string, body: object): Written => ({
    ...admin(method, path, url, body),
    by: 'a system',
  })
  const at1 = (path: string, name: string, value: string) => path.replace(`{${name}}`, value)
  const put = (path: string, name: string, value: string, body: object) =>
    admin('PUT', path, at1(path, name, value), body)
  const { condition: _, ask: __, ...adaptation } = wholeService.adaptations[0] ?? { fr: '', en: '' }

  const written: Written[] = [
    put('/v1/own-sites/{site}', 'site', site, { name: all(300), origins: [origin] }),
    admin('PUT', '/v1/instruments', '/v1/instruments', { text: JSON.stringify(instrument) }),
    put('/v1/services/{service}', 'service', service, {
      version: 0,
      definition: {
        ...wholeService,
        name: all(300),
        norm: { ...wholeService.norm, cost: all(300), sentence: all(300) },
        steps: wholeService.steps.map((step) => ({ ...step, title: all(300) })),
        contact: contact(),
        territories: [{ territory, name: text(120) }],
        places: [{ place: 'mairie', territory, name: text(120), address: text(300, 'lines') }],
        adaptations: [{ ...adaptation, ...all(300), condition: all(300), ask: all(300) }],
        silence: { means: 'rejection', months: 2, remedy: all(300) },
        late: { before: 3, why: all(300) },
      },
    }),
    {
      ...put('/v1/configuration/{site}', 'site', site, {
        ...townConfiguration,
        instrument: own.id,
        instrument_version: 1,
        forms: [{ form: 'all', share: 1 }],
        draw: [],
        extras: [],
        languages: ['fr', 'en'],
        contact: { name: text(120, 'lines'), phone: '01 99 00 12 34' },
        notice: {
          controller: text(200, 'lines'),
          purpose: all(500),
          basis: all(500),
          rights: all(500),
          officer: text(200, 'lines'),
        },
      }),
      headers: { 'if-match': '"1"' },
    },
    system('PUT', '/v1/requests/{reference}', `/v1/requests/${hostileRequest}`, {
      service,
      channel: 'web',
      locale: 'fr',
      received_at: '2026-11-20T09:00:00Z',
      kind: text(120),
      territory,
      place: 'mairie',
      promise: 'norm',
      contact: contact(),
      usager: {
        email: hostileUsager,
        phone: text(60, 'lines'),
        account: text(120, 'lines'),
        name: text(120, 'lines'),
      },
      beside: [
        {
          email: text(254, 'lines'),
          phone: text(60, 'lines'),
          account: text(120, 'lines'),
          name: text(120, 'lines'),
        },
      ],
    }),
    ...steps.map((step) =>
      system('POST', '/v1/requests/{reference}/proofs', `/v1/requests/${hostileRequest}/proofs`, {
        id: newId(),
        at,
        ...step,
      }),
    ),
    ...agentSteps.map((step) =>
      admin('POST', '/v1/proofs', '/v1/proofs', {
        request,
        purpose: 'instruct',
        written_in: 'fr',
        step: { id: newId(), ...step },
      }),
    ),
    ...[part, ...others].map(
      (body): Written => ({
        by: 'anyone',
        method: 'POST',
        path: '/v1/feedback',
        url: '/v1/feedback',
        body,
      }),
    ),
    put('/v1/feedback/{id}/reply', 'id', id, { text: text(2000, 'lines') }),
    put('/v1/feedback/{id}/reply', 'id', open, { text: text(2000, 'lines') }),
    put('/v1/feedback/{id}/publication', 'id', open, { with_comment: true, finding: null }),
    put('/v1/themes/{theme}', 'theme', newId(), {
      name: text(60),
      words: ['<b>', `"'⟦w⟧`],
      retired: false,
    }),
    put('/v1/reply-templates/{template}', 'template', newId(), {
      name: text(60),
      text: text(2000, 'lines'),
    }),
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
    admin('POST', '/v1/keys', '/v1/keys', {
      name: text(80),
      source: town.source,
      scopes: ['requests'],
      expires_in_days: null,
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
  return { written, receipt: String(part['receipt']), feedback: id }
}

/** Whoever writes it in the console, as their identity provider names them. */
export const hostileAgent = { ...townAgents.admin, name: hostileTexts[6] ?? '' }

/** Writes all of it in a hub. @returns what the hub answered, thing by thing */
export async function writeHostileTown(hub: TestHub, { written }: HostileTown) {
  const token = await tokenOf(hub.database, hub.secret, hostileAgent, hub.clock.now)
  const bearers = { anyone: null, 'a system': town.key, 'an administrator': token }
  const answers: { said: string; status: number; body: string }[] = []
  for (const { by, method, url, body, headers } of written) {
    const bearer = bearers[by] && { authorization: `Bearer ${bearers[by]}` }
    const answer = await hub.send({
      method,
      url,
      headers: { ...headers, ...bearer },
      payload: body,
    })
    answers.push({ said: `${method} ${url}`, status: answer.statusCode, body: answer.body })
  }
  return answers
}
