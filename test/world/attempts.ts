import { randomUUID } from 'node:crypto'
import { newId } from './feedback.ts'
import { officeRule } from './office-rule.ts'
import { ownReception } from './own-instrument.ts'
import { town, townConfiguration, townServices } from './town.ts'

const roads = townServices.find(({ service }) => service === 'voirie')

/** The identifiers of a usager of the town. */
export const marie = { email: 'marie@courrier.example', phone: '+33199004567' }
export const couple = {
  one: { kind: 'email', value: marie.email },
  other: { kind: 'phone', value: marie.phone },
}

const anyRights = { role: 'admin', service: null, sectors: null, services: null }

/** Ids of the town's data, to name in a URL or a body. */
export interface Known {
  feedback: string
  asideId: string
  setting: string
  warning: string
  key: string
  callback: string
  merge: string
  circumstance: string
  subscription: string
  code: string
  receipt: string
  imported: string
  person: string
}

/** An attempt of another organisation on the town's data. */
interface Attempt {
  url: string
  body?: object
  /** 404 by default; with another status the attempt creates the neighbour's own data. */
  status?: number
}

/** Attempts by endpoint. The test fails for an endpoint with an id and no attempt. */
export const attempts = (known: Known): Record<string, Attempt> => {
  const request = '/v1/requests/MB-1'
  return {
    'PUT /v1/own-sites/:site': {
      url: `/v1/own-sites/${town.site}`,
      body: { name: { fr: town.name, en: town.name }, origins: [town.origin] },
      // Never reveal the owner.
      status: 409,
    },
    'POST /v1/own-sites/:site/visit': {
      url: `/v1/own-sites/${town.site}/visit`,
      body: { url: `${town.origin}/` },
    },
    'GET /v1/configuration/:site': { url: `/v1/configuration/${town.site}` },
    'PUT /v1/configuration/:site': {
      url: `/v1/configuration/${town.site}`,
      body: { ...townConfiguration, invited: 0.5 },
    },
    'PUT /v1/configuration/:site/draft': {
      url: `/v1/configuration/${town.site}/draft`,
      body: townConfiguration,
    },
    'GET /v1/instruments/:instrument': { url: '/v1/instruments/accueil' },
    'PUT /v1/configuration/:site/draft/instrument': {
      url: `/v1/configuration/${town.site}/draft/instrument`,
      body: { text: JSON.stringify(ownReception()) },
    },
    'PUT /v1/feedback/:id/reply': {
      url: `/v1/feedback/${known.feedback}/reply`,
      body: { text: 'D’Aval' },
    },
    'DELETE /v1/feedback/:id/reply': { url: `/v1/feedback/${known.feedback}/reply` },
    'PUT /v1/feedback/:id/refused-themes': {
      url: `/v1/feedback/${known.feedback}/refused-themes`,
      body: { themes: [] },
    },
    'PUT /v1/feedback/:id/themes': {
      url: `/v1/feedback/${known.feedback}/themes`,
      body: { themes: [] },
    },
    'PUT /v1/feedback/:id/publication': {
      url: `/v1/feedback/${known.feedback}/publication`,
      body: { with_comment: false, finding: null },
    },
    'DELETE /v1/feedback/:id/publication': { url: `/v1/feedback/${known.feedback}/publication` },
    'PUT /v1/themes/:theme': {
      url: `/v1/themes/${newId()}`,
      body: { name: 'Délais d’Aval', words: [], retired: false },
      status: 200,
    },
    'POST /v1/themes/:theme/merge': {
      url: `/v1/themes/${newId()}/merge`,
      body: { into: newId() },
    },
    'PUT /v1/feedback/:id/assignment': {
      url: `/v1/feedback/${known.feedback}/assignment`,
      body: { to: 'team', team: 'Accueil' },
      // The neighbour has no such team: the comment is never looked at.
      status: 422,
    },
    'DELETE /v1/feedback/:id/assignment': { url: `/v1/feedback/${known.feedback}/assignment` },
    'PUT /v1/feedback/:id/closing': { url: `/v1/feedback/${known.feedback}/closing` },
    'DELETE /v1/feedback/:id/closing': { url: `/v1/feedback/${known.feedback}/closing` },
    'PUT /v1/reply-templates/:template': {
      url: `/v1/reply-templates/${newId()}`,
      body: { name: 'D’Aval', text: 'Merci.' },
      status: 200,
    },
    'DELETE /v1/reply-templates/:template': { url: `/v1/reply-templates/${newId()}` },
    'GET /v1/services/:service/texts': { url: '/v1/services/voirie/texts' },
    'PUT /v1/services/:service/texts/:text': {
      url: `/v1/services/voirie/texts/${newId()}`,
      body: { version: 0, kind: 'message', name: 'D’Aval', content: { fr: 'Merci.' } },
    },
    'POST /v1/services/:service/texts/:text/approval': {
      url: `/v1/services/voirie/texts/${newId()}/approval`,
      body: { version: 1 },
    },
    'DELETE /v1/services/:service/texts/:text': { url: `/v1/services/voirie/texts/${newId()}` },
    'POST /v1/services/:service/texts/preview': {
      url: '/v1/services/voirie/texts/preview',
      body: { kind: 'message', locale: 'fr', text: 'Merci.' },
    },
    'POST /v1/follow-ups/:follow_up/done': {
      url: `/v1/follow-ups/${newId()}/done`,
      body: {},
      status: 200,
    },
    'PUT /v1/findings/:finding': {
      url: `/v1/findings/${newId()}`,
      body: {
        read: 1,
        content: {
          title: 'Constat d’Aval',
          words: '',
          origin: 'other',
          theme: null,
          service: 'voirie',
          indicator: 'satisfied',
          every: 'month',
          observed: null,
          decision: null,
          done_on: null,
        },
      },
    },
    'PUT /v1/set-aside/:id': {
      url: `/v1/set-aside/${known.asideId}`,
      body: { review: 'put_back' },
    },
    'PUT /v1/settings-aside/:id': {
      url: `/v1/settings-aside/${newId()}`,
      body: { feedback: known.feedback, reason: 'tests', sentence: 'D’Aval' },
      // The neighbour has no answer of that name.
      status: 409,
    },
    'PUT /v1/settings-aside/:id/put-back': {
      url: `/v1/settings-aside/${known.setting}/put-back`,
      body: { reason: 'mistake', sentence: 'D’Aval' },
    },
    'PUT /v1/warnings/:id': {
      url: `/v1/warnings/${known.warning}`,
      body: { outcome: 'false_alarm', cause: '' },
    },
    'POST /v1/keys/:key/rotate': { url: `/v1/keys/${known.key}/rotate`, body: { keep_days: 1 } },
    'DELETE /v1/keys/:key': { url: `/v1/keys/${known.key}` },
    'PUT /v1/people/:person': { url: `/v1/people/${known.person}`, body: anyRights },
    'DELETE /v1/people/:person': { url: `/v1/people/${known.person}` },
    'POST /v1/people/:person/link': { url: `/v1/people/${known.person}/link` },
    'GET /v1/people/:person/sessions': { url: `/v1/people/${known.person}/sessions` },
    'DELETE /v1/people/:person/sessions': { url: `/v1/people/${known.person}/sessions` },
    'DELETE /v1/people/:person/sessions/:session': {
      url: `/v1/people/${known.person}/sessions/of-somebody`,
    },
    'DELETE /v1/passkeys/:passkey': { url: '/v1/passkeys/of-somebody-who-is-not' },
    'DELETE /v1/sessions/:session': { url: '/v1/sessions/of-somebody' },
    'GET /v1/territories/:territory': { url: '/v1/territories/nord?service=voirie' },
    'GET /v1/services/:service': { url: '/v1/services/voirie' },
    'GET /v1/services/:service/delays': { url: '/v1/services/voirie/delays' },
    'GET /v1/services/:service/perception': { url: '/v1/services/voirie/perception' },
    'GET /v1/services/:service/chain': { url: '/v1/services/voirie/chain' },
    'GET /v1/services/:service/priorities': { url: '/v1/services/voirie/priorities' },
    'GET /v1/services/:service/tolerance': { url: '/v1/services/voirie/tolerance' },
    'GET /v1/services/:service/equal-treatment': { url: '/v1/services/voirie/equal-treatment' },
    'GET /v1/services/:service/languages': { url: '/v1/services/voirie/languages' },
    'GET /v1/services/:service/crossed': { url: '/v1/services/voirie/crossed' },
    'GET /v1/services/:service/crossed/comments': {
      url: '/v1/services/voirie/crossed/comments?cell=usager.open.kept_well',
    },
    'GET /v1/services/:service/versions/:version': { url: '/v1/services/voirie/versions/1' },
    'POST /v1/declarations': {
      url: '/v1/declarations',
      body: { service: 'voirie', declared: { kind: 'margin', value: 0.1 }, basis: 'D’Aval' },
    },
    'DELETE /v1/circumstances/:id': { url: `/v1/circumstances/${known.circumstance}` },
    'DELETE /v1/subscriptions/:id': { url: `/v1/subscriptions/${known.subscription}` },
    'POST /v1/entries': {
      url: '/v1/entries',
      body: {
        id: randomUUID(),
        site: town.site,
        service: 'voirie',
        channel: 'paper',
        received_on: '2026-11-20',
        form: 'A',
        locale: 'fr',
        answers: { overall: 1 },
      },
    },
    'GET /v1/requests/:reference/replies': { url: `${request}/replies` },
    'GET /v1/requests/:reference/callbacks': { url: `${request}/callbacks` },
    'GET /v1/requests/:reference/preferences': { url: `${request}/preferences` },
    'POST /v1/requests/:reference/callbacks/:callback/done': {
      url: `${request}/callbacks/${known.callback}/done`,
    },
    'POST /v1/requests/:reference/code': { url: `${request}/code` },
    'POST /v1/requests/:reference/proofs': {
      url: `${request}/proofs`,
      body: { id: newId(), kind: 'decided', at: '2026-11-24T09:00:00Z' },
    },
    'POST /v1/hooks/:organisation/:source': {
      url: `/v1/hooks/${town.organisation}/${town.source}`,
      body: { issue: { id: 1 } },
      status: 401,
    },
    'POST /v1/context': {
      url: '/v1/context',
      body: {
        identifier: couple.one,
        purpose: 'reception',
        level: 1,
        present: true,
      },
      status: 200,
    },
    'POST /v1/merges/:merge/undo': {
      url: `/v1/merges/${known.merge}/undo`,
      body: { purpose: 'instruct', reason: 'two_persons' },
    },
    'POST /v1/merges': {
      url: '/v1/merges',
      body: { merge: newId(), ...couple, purpose: 'instruct', reason: 'usager_said' },
    },
    'DELETE /v1/results/imports/:import': { url: `/v1/results/imports/${known.imported}` },
    'DELETE /v1/tools/rules/:id/:version': { url: `/v1/tools/rules/${officeRule.id}/1` },
    // What follows creates the neighbour's own data under the same name.
    'PUT /v1/circumstances/:id': {
      url: `/v1/circumstances/${known.circumstance}`,
      body: {
        kind: 'storm',
        label: 'D’Aval',
        from: '2026-11-20',
        until: null,
        services: [],
        territories: [],
      },
      status: 201,
    },
    'PUT /v1/subscriptions/:id': {
      url: `/v1/subscriptions/${known.subscription}`,
      body: { kind: 'alert', services: [], address: 'hugues@aval.example', locale: 'fr' },
      status: 201,
    },
    'PUT /v1/services/:service': {
      url: '/v1/services/voirie',
      body: { version: 0, definition: { ...roads, name: { fr: 'Voies d’Aval', en: 'Roads' } } },
      status: 201,
    },
    'PUT /v1/tools/rules/:id': {
      url: `/v1/tools/rules/${officeRule.id}`,
      body: officeRule,
      status: 201,
    },
    'PUT /v1/requests/:reference': {
      url: request,
      body: {
        service: 'etat-civil',
        channel: 'web',
        locale: 'fr',
        received_at: '2026-11-20T09:00:00Z',
        state: 'withdrawn',
      },
      status: 201,
    },
  }
}
