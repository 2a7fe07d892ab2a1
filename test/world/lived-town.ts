import { expect } from 'vitest'
import { insertWarning } from '../../hub/reporting/warnings/sql.ts'
import { type TownAgent, townAgents } from './agents.ts'
import { couple, type Known, marie } from './attempts.ts'
import { feedback, newId } from './feedback.ts'
import type { TestHub } from './hub.ts'
import { officeFault, officeRule } from './office-rule.ts'
import { receives } from './requests.ts'
import { alerting } from './subscribers.ts'
import { town, townServices } from './town.ts'

const roads = townServices.find(({ service }) => service === 'voirie')

/** A town to fill with data. */
interface Living {
  /** A marker in every text that no other town may read. */
  mark: string
  admin?: TownAgent
  site?: string
  /** Ids chosen by the sender, to reuse in another town. */
  chosen?: Pick<Known, 'feedback' | 'asideId' | 'circumstance' | 'subscription' | 'merge'>
}

/** Fills a town through every route that stores something. @param hub calls with the town's key */
export async function liveTown(
  hub: TestHub,
  { mark, admin = townAgents.admin, site = town.site, chosen }: Living,
): Promise<Known> {
  const { organisation } = admin.rights
  const said = feedback({
    ...(chosen && { id: chosen.feedback }),
    site,
    comment: `${mark}, le guichet`,
    about: 'opinion',
  })
  const aside = feedback({
    ...(chosen && { id: chosen.asideId }),
    site,
    took_ms: 4000,
    comment: mark,
    trap: true,
  })
  const apart = feedback({ site })
  for (const part of [said, aside, apart]) {
    const { statusCode, body } = await hub.answer(part)
    expect(statusCode, body).toBe(201)
  }
  const ok = async (method: 'POST' | 'PUT', url: string, body: object) => {
    const answer = await hub.as(admin, method, url, body)
    expect(answer.statusCode, `${url} ${answer.body}`).toBeLessThan(300)
    return answer.body === '' ? null : answer.json()
  }
  const setting = newId()
  await ok('PUT', `/v1/settings-aside/${setting}`, {
    feedback: apart['id'],
    reason: 'tests',
    sentence: mark,
  })
  await ok('PUT', `/v1/feedback/${said['id']}/reply`, { text: `${mark}, merci` })
  await ok('POST', '/v1/declarations', {
    service: 'voirie',
    declared: { kind: 'margin', value: 0.05 },
    basis: mark,
  })
  const circumstance = chosen?.circumstance ?? newId()
  await ok('PUT', `/v1/circumstances/${circumstance}`, {
    kind: 'strike',
    label: mark,
    from: '2026-11-20',
    until: null,
    services: ['voirie'],
    territories: [],
  })
  const subscription = chosen?.subscription ?? newId()
  await ok('PUT', `/v1/subscriptions/${subscription}`, {
    ...alerting,
    address: `${mark.toLowerCase().replaceAll(/\W+/g, '-')}@bourg.example`,
  })
  const made = await ok('POST', '/v1/keys', {
    name: mark,
    source: 'autre',
    scopes: ['requests'],
    expires_in_days: null,
  })
  await ok('PUT', '/v1/services/voirie', {
    version: (await hub.as(admin, 'GET', '/v1/services/voirie')).json().version,
    definition: { ...roads, name: { fr: mark, en: mark } },
  })
  await ok('PUT', `/v1/tools/rules/${officeRule.id}`, officeRule)
  await ok('POST', '/v1/tools/faults', officeFault)
  const code = await receives(hub, 'MB-1', {
    kind: mark,
    service: 'voirie',
    usager: marie,
  })
  const call = await hub.send({
    method: 'POST',
    url: `/suivi/${code}/rappel`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `phone=0199004567&wish=${mark}`,
  })
  expect(call.statusCode).toBe(303)
  const warning = newId()
  await insertWarning(hub.database, organisation, {
    warning,
    service: 'voirie',
    measure: 'unsatisfied',
    stream: 'invited',
    way: 'worse',
    since: '2026-11-09',
    until: '2026-11-16',
    usual_x: 20,
    usual_n: 100,
    seen_x: 12,
    seen_n: 20,
    found_at: hub.clock.now,
  })
  const { callbacks } = (await hub.withKey('GET', '/v1/requests/MB-1/callbacks')).json()
  await hub.as(admin, 'POST', '/v1/context', {
    identifier: { kind: 'reference', value: 'MB-1' },
    purpose: 'instruct',
    level: 2,
  })
  const { merge } = await ok('POST', '/v1/merges', {
    merge: chosen?.merge ?? newId(),
    ...couple,
    purpose: 'instruct',
    reason: 'usager_said',
  })
  const imported = await hub.as(admin, 'POST', '/v1/results/imports', {
    instrument: 'jdma',
    service: 'voirie',
    file: 'a'.repeat(64),
    refused: 0,
    rows: [{ id: '1', month: '2026-10', answers: [{ item: 'satisfaction', value: '3' }] }],
  })
  return {
    feedback: String(said['id']),
    asideId: String(aside['id']),
    setting,
    warning,
    key: made.made.key,
    callback: callbacks[0].callback,
    merge,
    circumstance,
    subscription,
    code,
    receipt: String(said['receipt']),
    imported: imported.json().import,
    person: (await hub.as(admin, 'GET', '/v1/people')).json().me,
  }
}
