import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { upsertAgent } from '../../../../hub/catalogue/organisations/agents-sql.ts'
import { claimLetter } from '../../../../hub/reporting/subscriptions/letter-queue-sql.ts'
import { deleteOldSubscriptions } from '../../../../hub/reporting/subscriptions/subscriptions-sql.ts'
import { insertWarning } from '../../../../hub/reporting/warnings/sql.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, daysTo, monthsAgo, referenceMonths } from '../../../world/answers.ts'
import { newId } from '../../../world/feedback.ts'
import { opens, posts } from '../../../world/forms.ts'
import { plainly, textOf } from '../../../world/page-text.ts'
import { passTime } from '../../../world/pass-time.ts'
import { putRequest, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import {
  alerting,
  linkIn,
  monthly,
  type SubscriberHub,
  startSubscriberHub,
} from '../../../world/subscribers.ts'
import { town } from '../../../world/town.ts'

const { quality, claire } = townAgents
const minute = 60_000

describe.each(anyStore)('A letter to subscribers, on $store', ({ open }) => {
  let hub: SubscriberHub
  beforeEach(async () => {
    hub = await startSubscriberHub(await open())
  })
  afterEach(() => hub.close())

  /** Letters after the first one, which asks whether it is they. */
  const letters = () => hub.mail.arrived.slice(1)
  /** A letter as it is read: on one line, with plain spaces. */
  const read = (at = -1) => plainly(letters().at(at)?.text ?? '').replace(/\s+/g, ' ')
  const subjects = () => letters().map(({ subject }) => plainly(subject))
  /** @returns the id of a signal that was found just now */
  const signals = async (until = '2026-11-16', service = 'voirie') => {
    const warning = newId()
    await insertWarning(hub.database, town.organisation, {
      warning,
      service,
      measure: 'unsatisfied',
      stream: 'invited',
      way: 'worse',
      since: '2026-11-09',
      until,
      usual_x: 20,
      usual_n: 100,
      seen_x: 12,
      seen_n: 20,
      found_at: hub.clock.now,
    })
    return warning
  }
  const become = (agent: typeof quality | typeof claire) =>
    upsertAgent(
      hub.database,
      newId(),
      {
        issuer: 'https://identity.example',
        subject: quality.name,
        name: quality.name,
        rights: agent.rights,
      },
      hub.clock.now,
    )

  /** Keeps dates that a service announced for October, so that what its usagers say of it has a guard. */
  async function keepDatesOfOctober() {
    for (let nth = 0; nth < 12; nth += 1) {
      const reference = `OCT-${nth}`
      const received = { service: 'voirie', received_at: '2026-10-02T09:00:00Z' }
      const window = { from: '2026-10-19T06:00:00Z', to: '2026-10-21T17:00:00Z' }
      const promise = { ...window, zone: 'Europe/Paris', basis: 'norm' }
      await putRequest(hub, reference, { ...received, promise })
      await says(hub, reference, { kind: 'decided', at: '2026-10-20T09:00:00Z' })
    }
  }

  it('is a digest at seven of the first of the month, once, and none of the months before', async () => {
    await hub.subscribeWhole({ ...monthly, services: ['voirie'] })
    hub.at('2026-12-01T05:59:00Z')
    await hub.post()
    expect(letters()).toEqual([])
    hub.at('2026-12-01T06:00:00Z')
    await Promise.all([hub.post(), hub.post()])
    await hub.post()
    hub.at('2026-12-31T10:00:00Z')
    await hub.post()
    expect(subjects()).toEqual(['Point du mois, novembre 2026 – Commune de Bourg'])
    expect(letters()[0]?.html).toContain('<html lang="fr"')
    expect(read()).toContain('Moins de 11 réponses : trop peu pour dire')
    expect(read()).toContain('– 3 choix restent à déclarer')
    expect(read()).toContain('Aucune circonstance n’est notée pour cette période.')
    expect(read()).not.toContain('Service etat-civil')
    hub.at('2027-03-04T10:00:00Z')
    await hub.post()
    expect(subjects().slice(1)).toEqual(['Point du mois, février 2027 – Commune de Bourg'])
  })

  it('has both worlds, what the charts signal, and what happened meanwhile', async () => {
    await keepDatesOfOctober()
    for (const month of referenceMonths)
      await answerMany(hub, { good: 5, bad: 15, daysAgo: daysTo(month) })
    await answerMany(hub, { good: 36, bad: 4, daysAgo: monthsAgo.october })
    const works = { kind: 'works', label: 'Pont fermé', services: [], territories: [] }
    const october = { from: '2026-10-05', until: '2026-10-09' }
    await hub.as(quality, 'PUT', `/v1/circumstances/${newId()}`, { ...works, ...october })
    hub.at('2026-10-31T10:00:00Z')
    await hub.subscribeWhole({ ...monthly, every: 'month' })
    hub.at('2026-11-24T10:00:00Z')
    await hub.post()
    expect(read()).toContain(
      'Service voirie – Ce que les usagers vivent : 90 % d’usagers satisfaits (36 sur 40). Aucun objectif déclaré.',
    )
    expect(read()).toContain(
      'Service voirie – Ce qui est dû à tous : Dates annoncées tenues : 12 sur 12 (tenu).',
    )
    expect(read()).toMatch(/90 % d’usagers satisfaits \(36 sur 40\)\. C’est une hausse : 25 %/)
    expect(read()).toContain('aucune réponse ne dit de quel territoire elle vient')
    expect(read()).toContain('Travaux : Pont fermé')
    expect(read()).toContain('https://hub.example/console/#bilan/2026-10')
  })

  it('has no figure of ten answers: it leaves the house', async () => {
    await keepDatesOfOctober()
    await answerMany(hub, { good: 10, daysAgo: monthsAgo.october })
    hub.at('2026-10-31T10:00:00Z')
    await hub.subscribeWhole({ ...monthly, services: ['voirie'] })
    hub.at('2026-11-24T10:00:00Z')
    await hub.post()
    expect(read()).toContain('Moins de 11 réponses : trop peu pour dire')
    expect(read()).toContain('Rien de mesuré qui puisse être publié.')
    expect(read()).not.toContain('10 sur 10')
  })

  it('comes each week with the figures of the last whole month, and what waits', async () => {
    await hub.subscribeWhole({ ...monthly, every: 'week', locale: 'en' })
    hub.at('2026-11-30T06:00:00Z')
    await hub.post()
    expect(subjects()).toEqual(['Digest of the week of 23 November 2026 – Commune de Bourg'])
    expect(read()).toContain('these are of October 2026, the last whole month')
    expect(letters()[0]?.html).toContain('<html lang="en"')
  })

  it('may have left without a word from the server: it comes again as the same letter', async () => {
    await hub.subscribeWhole()
    hub.at('2026-12-01T06:00:00Z')
    hub.mail.behave('drop after the letter')
    await hub.post()
    expect(letters()).toHaveLength(1)
    hub.mail.behave('accept')
    await hub.post()
    expect(letters()).toHaveLength(1)
    await passTime(hub.database, 2 * minute)
    await hub.post()
    await hub.post()
    const [one, other] = letters()
    expect(letters()).toHaveLength(2)
    expect(other?.messageId).toBe(one?.messageId)
    expect(one?.messageId).not.toBe(hub.mail.arrived[0]?.messageId)
  })

  it('is taken up by another hub when the first was killed with it in hand, and sent once', async () => {
    await hub.subscribeWhole()
    hub.at('2026-12-01T06:00:00Z')
    await hub.owe()
    expect(await claimLetter(hub.database)).not.toBeNull()
    await hub.post()
    expect(letters()).toEqual([])
    await passTime(hub.database, 10 * minute)
    await Promise.all([hub.post(), hub.post()])
    expect(letters()).toHaveLength(1)
  })

  it('is given up when the mailbox is refused for good, and the subscriber reads so', async () => {
    await hub.subscribeWhole()
    hub.at('2026-12-01T06:00:00Z')
    hub.mail.behave('refuse the recipient')
    await hub.post()
    hub.mail.behave('accept')
    hub.at('2026-12-02T06:00:00Z')
    await hub.post()
    expect(letters()).toEqual([])
    const said = (await hub.as(quality, 'GET', '/v1/subscriptions')).json()
    expect(said.subscriptions).toMatchObject([{ last: { state: 'failed' } }])
  })

  it('stops by one press on a page, or by the button of a mail program', async () => {
    for (const fields of [{}, { 'List-Unsubscribe': 'One-Click' }]) {
      hub.at('2026-11-24T10:00:00Z')
      await hub.subscribeWhole()
      hub.at('2026-12-01T06:00:00Z')
      await hub.post()
      const letter = hub.mail.arrived.at(-1)
      const stop = linkIn(letter?.text, 'arreter')
      expect(letter?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
      expect(letter?.raw.replace(/\r\n\s+/g, '')).toContain(`<https://hub.example${stop}>`)
      expect((await opens(hub, stop)).body).toContain('<form')
      expect(await hub.database.query('select from subscription')).toHaveLength(1)
      const pressed = await posts(hub, stop, fields)
      expect(pressed.statusCode).toBe(200)
      if ('List-Unsubscribe' in fields) expect(pressed.body).toBe('')
      else expect(textOf(pressed)).toContain('C’est arrêté. Votre adresse est oubliée.')
      expect(await hub.database.query('select from subscription')).toEqual([])
      expect((await opens(hub, stop)).body).not.toContain('<form')
    }
    const forged = '/abonnement/arreter/AAAA'
    expect((await posts(hub, forged, {})).statusCode).toBe(404)
  })

  it('is sent no more to a person who lost their rights, or has not signed in for a year', async () => {
    await hub.subscribeWhole()
    await hub.subscribeWhole(alerting)
    const before = hub.mail.arrived.length
    hub.at('2026-12-01T06:00:00Z')
    await become(claire)
    await signals()
    await hub.post()
    expect(hub.mail.arrived).toHaveLength(before)
    await become(quality)
    hub.at('2027-12-03T10:00:00Z')
    await hub.post()
    expect(hub.mail.arrived).toHaveLength(before)
    await become(quality)
    await hub.post()
    expect(hub.mail.arrived).toHaveLength(before + 1)
    await become(claire)
    await deleteOldSubscriptions(hub.database, hub.clock.now, new Date(0))
    expect(await hub.database.query('select from subscription')).toEqual([])
  })

  it('is an alert, once, with the other world and how often chance says the same', async () => {
    await signals()
    hub.at('2026-11-24T11:00:00Z')
    await hub.subscribeWhole({ ...alerting, services: ['voirie'] })
    await hub.post()
    expect(letters()).toEqual([])
    hub.at('2026-11-24T12:00:00Z')
    await signals('2026-11-23')
    await signals('2026-11-23', 'etat-civil')
    await Promise.all([hub.post(), hub.post()])
    await hub.post()
    expect(subjects()).toEqual(['Alerte : Service voirie – Commune de Bourg'])
    expect(read()).toMatch(/Usagers non satisfaits, invités .* 60 % \(environ 20 réponses\)/)
    expect(read()).toContain('Pour tous : aucune date annoncée n’est arrivée à échéance.')
    expect(read()).toContain('Et si c’était le hasard ?')
    expect(read()).toContain('https://hub.example/console/#service/voirie')
  })

  it('is no alert of what somebody has said the cause of already', async () => {
    await hub.subscribeWhole(alerting)
    const warning = await signals()
    const said = { outcome: 'false_alarm', cause: '' }
    await hub.as(quality, 'PUT', `/v1/warnings/${warning}`, said)
    await hub.post()
    expect(letters()).toEqual([])
  })
})
