import { marie } from '../../../world/attempts.ts'
import { report } from '../../../world/bounce.ts'
import { town } from '../../../world/town.ts'
import { type Seeds, seed } from '../seed.ts'

/** A head of a log that the hub does not witness. */
const head = `old 0

go.sum database tree
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— sum.golang.org Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
`

/** What the organisation's own systems say, each with its key. */
export const systems: Seeds = (known, { ago, id }) => {
  const { key, requestsKey, proofsKey, importKey, eventsKey, reference } = known
  const both = { fr: 'Un justificatif', en: 'A document' }
  const put = {
    service: 'etat-civil',
    channel: 'web',
    locale: 'fr',
    received_at: `${ago(4)}T09:00:00Z`,
    kind: 'Copie intégrale',
    usager: marie,
    link: 'https://guichet.bourg.example/dossiers/1',
  }
  const item = { reference: `${reference}-B`, ...put, promise: 'norm', proofs: [] }
  const proof = { id: id(), kind: 'assigned', team: 'Guichet', at: `${ago(3)}T09:00:00Z` }
  const event = (data: object) => ({
    specversion: '1.0',
    id: id(),
    source: 'https://guichet.bourg.example',
    type: 'org.parvis.request.observed.v1',
    time: `${ago(1)}T09:00:00Z`,
    data: { reference: `${reference}-E`, request: data },
  })
  const seen = event(put)
  const step = {
    ...{ ...seen, id: id(), type: 'org.parvis.proof.observed.v1' },
    data: { reference, proof: { ...proof, id: id(), kind: 'message', text: both } },
  }
  const lines = [item, { ...item, reference: `${reference}-L` }].map((one) => JSON.stringify(one))
  const proofs = (more: object) =>
    seed('POST /v1/requests/:reference/proofs', {
      ...{ at: [reference], as: proofsKey },
      json: { id: id(), at: `${ago(2)}T09:00:00Z`, ...more },
    })
  return [
    seed('PUT /v1/requests/:reference', { at: [`${reference}-P`], as: requestsKey, json: put }),
    seed('PUT /v1/requests/:reference', {
      ...{ at: [`${reference}-Q`], as: key },
      json: {
        ...put,
        observed_at: `${ago(1)}T09:00:00Z`,
        territory: '69123',
        promise: {
          ...{ from: `${ago(1)}T09:00:00Z`, to: `${ago(-6)}T17:00:00Z` },
          ...{ zone: town.zone, basis: 'norm' },
        },
      },
    }),
    proofs({ kind: 'assigned', team: 'Guichet' }),
    proofs({ kind: 'message', text: both }),
    proofs({ kind: 'waiting_usager', missing: both, how: both }),
    seed('POST /v1/requests/:reference/code', { at: [`${reference}-S`], as: requestsKey }),
    seed('GET /v1/requests/:reference/replies', { at: [reference], as: requestsKey }),
    seed('GET /v1/requests/:reference/callbacks', { at: [reference], as: requestsKey }),
    seed('POST /v1/requests/:reference/callbacks/:callback/done', {
      ...{ at: [reference, known.callback], as: requestsKey },
    }),
    seed('GET /v1/requests/:reference/preferences', { at: [reference], as: requestsKey }),
    seed('POST /v1/requests:batch', { as: key, json: { requests: [item] } }),
    seed('POST /v1/requests:import', {
      ...{ as: importKey, query: { locale: 'en' } },
      body: ['application/x-ndjson', `${lines.join('\n')}\n`],
    }),
    seed('POST /v1/events', {
      as: eventsKey,
      body: ['application/cloudevents+json', JSON.stringify(seen)],
    }),
    seed('POST /v1/events', {
      as: key,
      body: ['application/cloudevents-batch+json', JSON.stringify([event(put), step])],
    }),
    seed('POST /v1/events', {
      as: eventsKey,
      headers: {
        'ce-specversion': '1.0',
        'ce-id': id(),
        'ce-source': seen.source,
        'ce-type': seen.type,
        'ce-time': seen.time,
      },
      json: seen.data,
    }),
    seed('POST /v1/hooks/:organisation/:source', {
      ...{ at: [town.organisation, town.source], query: { signature: 'x' } },
      headers: { 'x-hub-signature-256': 'sha256=00', 'x-redmine-signature-256': 'sha256=00' },
      json: { issue: { id: 1 }, payload: { action: 'updated', issue: { id: 1 } } },
    }),
    seed('POST /v1/invitations', {
      as: key,
      json: { service: 'etat-civil', locale: 'fr', person: marie.email },
    }),
    seed('POST /v1/bounces', {
      as: proofsKey,
      body: ['message/rfc822', report('<x@bourg.example>')],
    }),
    seed('POST /witness/add-checkpoint', { body: ['text/plain', head] }),
  ]
}
