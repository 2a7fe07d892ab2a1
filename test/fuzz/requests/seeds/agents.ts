import { couple, marie } from '../../../world/attempts.ts'
import { officeFault } from '../../../world/office-rule.ts'
import { town } from '../../../world/town.ts'
import { type Seeds, seed } from '../seed.ts'
import { subjectOf } from '../sign-in.ts'

const anyRights = { role: 'agent', service: null, sectors: null, services: null }

/** What the extension of an agent asks and does. */
export const agents: Seeds = (known, { ago, id }) => {
  const as = known.agent
  const request = { source: town.source, reference: known.reference }
  const asked = { purpose: 'instruct', level: 2 }
  const look = (identifier: object, more: object = {}) =>
    seed('POST /v1/context', { as, json: { identifier, ...asked, ...more } })
  const step = {
    ...{ request, purpose: 'instruct', written_in: 'fr' },
    step: { kind: 'waiting_usager', id: id(), missing: 'Un justificatif', how: 'Au guichet' },
  }
  const leaving = subjectOf(known.leaving)
  return [
    seed('GET /v1/agent', { as }),
    seed('POST /v1/context', {
      as: known.neighbour,
      json: {
        ...{ identifier: { kind: 'reference', value: known.reference }, purpose: 'reception' },
        ...{ level: 1, present: true, presence_code: known.present },
      },
    }),
    seed('POST /v1/passkeys', { as: known.ownToken }),
    seed('DELETE /v1/passkeys/:passkey', { as: known.ownToken, at: [known.passkey] }),
    seed('DELETE /v1/sessions/:session', { as, at: [known.session] }),
    seed('POST /v1/people', {
      as: known.admin,
      json: { email: 'zoe@bourg.example', name: 'Zoé', locale: 'fr', ...anyRights },
    }),
    seed('POST /v1/people/:person/link', { as: known.admin, at: [known.person] }),
    seed('PUT /v1/people/:person', { as: known.admin, at: [known.person], json: anyRights }),
    seed('DELETE /v1/people/:person', { as: known.admin, at: [known.leaver] }),
    seed('GET /v1/people/:person/sessions', { as: known.admin, at: [leaving] }),
    seed('DELETE /v1/people/:person/sessions/:session', {
      as: known.admin,
      at: [leaving, known.leavingSession],
    }),
    seed('DELETE /v1/agent/sessions', { as: known.leaving }),
    seed('DELETE /v1/people/:person/sessions', { as: known.admin, at: [leaving] }),
    look({ kind: 'reference', value: known.reference }),
    look({ kind: 'email', value: marie.email }, { level: 1, present: true }),
    look(
      { kind: 'phone', value: '01 99 00 45 67' },
      { second_factor: { kind: 'birth_date', value: '1980-02-29' }, tool: 'bourg.guichet@1' },
    ),
    look({ kind: 'account', value: 'u-1', source: town.source }, { out_of_turn: 'urgency' }),
    seed('POST /v1/contacts', {
      as,
      json: {
        ...{ contact: id(), request, purpose: 'instruct', channel: 'telephone', by: 'usager' },
        ...{ about: 'progress', outcome: 'answered', at: `${ago(1)}T09:00:00Z` },
      },
    }),
    seed('POST /v1/adaptations', {
      as,
      json: { request, adaptation: 1, applies: true, purpose: 'instruct' },
    }),
    seed('POST /v1/merges', {
      as,
      json: { merge: id(), ...couple, purpose: 'instruct', reason: 'usager_said' },
    }),
    seed('POST /v1/merges/:merge/undo', {
      ...{ at: [known.merge], as },
      json: { purpose: 'instruct', reason: 'two_persons' },
    }),
    seed('POST /v1/proofs', { as, json: step }),
    seed('POST /v1/proofs', {
      as,
      json: {
        ...step,
        step: {
          kind: 'promised',
          id: id(),
          window: { from: `${ago(-1)}T09:00`, to: `${ago(-2)}T17:00` },
        },
      },
    }),
    seed('POST /v1/proofs/preview', { as, json: step }),
    seed('GET /v1/beliefs', { as }),
    seed('POST /v1/beliefs', {
      as,
      json: { period: '2026-Q4', instrument: 'parvis', version: 1, answers: [] },
    }),
    seed('GET /v1/follow-ups', { as }),
    seed('GET /v1/follow-ups/due', { as }),
    seed('POST /v1/follow-ups/:follow_up/done', { at: [id()], as, json: { undone: true } }),
    seed('GET /v1/tools', { as, headers: { 'if-none-match': '"x"' } }),
    seed('POST /v1/tools/faults', { as, json: officeFault }),
  ]
}
