import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AgentProofSeen } from '#shared/contract/agents/agent-proof.ts'
import { openEmail } from '../../../../hub/requests/delivery/channels/email/open-email.ts'
import { writeEmail } from '../../../../hub/requests/delivery/letter/write-email.ts'
import { writeSms } from '../../../../hub/requests/delivery/letter/write-sms.ts'
import { agentSteps, countRows, sends, tells, tracesOf } from '../../../world/agent-acts.ts'
import {
  openTestChannel,
  type SendingHub,
  startSendingHub,
  type TestChannel,
} from '../../../world/deliveries.ts'
import { type MailServer, startMailServer } from '../../../world/mail-server.ts'
import { author } from '../../../world/post.ts'
import { reads, receives } from '../../../world/requests.ts'
import { usager } from '../../../world/sending-town.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const kinds = Object.keys(agentSteps) as (keyof typeof agentSteps)[]

describe.each(anyStore)('The preview of a step, on $store', ({ open }) => {
  let hub: SendingHub
  let server: MailServer
  let email: ReturnType<typeof openEmail>
  let sms: TestChannel
  beforeAll(async () => {
    hub = await startSendingHub(await open())
    server = await startMailServer()
    const settings = { url: server.url, from: author, returnTo: null }
    email = openEmail(settings, { publicUrl: town.hub, write: writeEmail })
  })
  afterAll(async () => {
    await email.close()
    await server.close()
    await hub.close()
  })
  beforeEach(() => {
    server.arrived = []
    sms = openTestChannel('sms')
    // Traces of one moment have no order.
    hub.clock.now = new Date(hub.clock.now.getTime() + 1000)
  })

  const previews = async (asked: object, locale = 'fr'): Promise<AgentProofSeen> => {
    const seen = await sends(hub, asked, '/v1/proofs/preview', undefined, locale)
    expect(seen.statusCode, seen.body).toBe(200)
    expect(seen.headers['cache-control']).toBe('no-store')
    return seen.json()
  }
  const told = async (asked: object) => {
    const sent = await sends(hub, asked)
    expect(sent.statusCode, sent.body).toBe(201)
    return sent.json() as AgentProofSeen
  }
  /** A request whose acknowledgement has left. */
  const begins = async (reference: string, change: object = {}) => {
    const code = await receives(hub, reference, { locale: 'ar', usager, ...change })
    await hub.deliver(email, sms)
    server.arrived = []
    sms.sent = []
    return code
  }
  /** Without what is the usager's alone. */
  const hidden = (text: string, code: string) =>
    text.replaceAll(code, '…').replace(/(\/arret\/)\S+/g, '$1…')

  it.each(kinds)('is word for word what arrives, of the step %s', async (kind) => {
    const code = await begins(`V-${kind}`)
    const asked = tells(`V-${kind}`, agentSteps[kind])
    const before = await countRows(hub)
    const seen = await previews(asked)
    expect(seen).toMatchObject({ stored: 'not_yet', locale: 'ar', direction: 'rtl', sent: [] })
    expect(await countRows(hub)).toEqual(before)

    const { stored, settled, ...first } = await told(asked)
    expect({ ...first, stored: 'not_yet', settled: true }).toEqual(seen)
    await hub.deliver(email, sms)

    const { stones } = await reads(hub, code, 'ar')
    const stone = stones.find(({ title, when }) => title === seen.page.title && when)
    expect(stone).toMatchObject(seen.page)
    const [mail] = server.arrived
    const [rung] = sms.sent
    if (seen.message?.channel === 'email') {
      expect(seen.message.to).toBe('C…@exemple.fr')
      expect(hidden(mail?.subject ?? '', code)).toBe(seen.message.subject)
      expect(hidden(mail?.text ?? '', code).trim()).toBe(seen.message.text.trim())
    } else if (seen.message) {
      expect(seen.message).toMatchObject({ channel: 'sms', to: '06 •• •• •• 78' })
      expect(rung && hidden(writeSms(rung.told), code)).toBe(seen.message.text)
    }
    expect([mail !== undefined, rung !== undefined]).toEqual([
      seen.message?.channel === 'email',
      seen.message?.channel === 'sms',
    ])
    expect(seen.message === undefined).toBe(seen.unsent !== undefined)
    expect(stored).toBe('first')
    expect(settled).toBe(seen.message === undefined)
  })

  it('is all of it but what opens the page of the usager, and leaves its trace', async () => {
    const code = await begins('V-code')
    const asked = tells('V-code', agentSteps.message)
    const seen = await sends(hub, asked, '/v1/proofs/preview')
    const sent = await sends(hub, asked)
    for (const { body } of [seen, sent]) {
      expect(body).toContain(`${town.hub}/suivi/…`)
      expect(body).toContain(`${town.hub}/arret/…`)
      expect(body).not.toContain(code)
      expect(body).not.toMatch(/arret\/[\w-]/)
      expect(body).not.toMatch(/camille/i)
    }
    const traces = (await tracesOf(hub, 'preview', 'prove')).slice(-2)
    expect(traces.sort((a, b) => a.act.localeCompare(b.act))).toEqual([
      expect.objectContaining({ act: 'preview', outcome: 'shown', sector: 'etat-civil', n: 1 }),
      expect.objectContaining({ act: 'prove', outcome: 'shown', sector: 'etat-civil', n: 1 }),
    ])
  })

  it('is in the language of its usager, and the words of the agent in their own', async () => {
    const code = await begins('V-words')
    const [missing, how] = ['A proof of address', 'Bring it to reception.']
    const step = { kind: 'waiting_usager', missing, how } as const
    const asked = tells('V-words', step, { written_in: 'en' })
    expect((await previews(asked)).page).toMatchObject({ text: missing, written_in: 'en' })
    await told(asked)
    await hub.deliver(email)
    const url = `/suivi/${code}?locale=ar`
    const page = parseHTML((await hub.send({ method: 'GET', url })).body)
    const letter = parseHTML(server.arrived[0]?.html ?? '')
    for (const { document } of [page, letter]) {
      expect(document.documentElement.getAttribute('lang')).toBe('ar')
      for (const words of [missing, how]) {
        const said = [...document.querySelectorAll('p, bdi')].filter(
          ({ textContent, children }) => textContent === words && children.length === 0,
        )
        expect(said.length).toBeGreaterThan(0)
        for (const one of said) expect(one.closest('[lang]')?.getAttribute('lang')).toBe('en')
      }
    }
  })

  it('is marked as English where its usager reads French', async () => {
    const code = await begins('V-english', { locale: 'fr' })
    const text = 'Your photograph is accepted.'
    const asked = tells('V-english', { kind: 'message', text }, { written_in: 'en' })
    expect((await previews(asked)).page).toMatchObject({ text, written_in: 'en' })
    await told(asked)
    await hub.deliver(email)
    const { stones } = await reads(hub, code)
    expect(stones.find((one) => one.text === text)?.written_in).toBe('en')
    const { document } = parseHTML(server.arrived[0]?.html ?? '')
    const bdi = [...document.querySelectorAll('bdi')].find((one) => one.textContent === text)
    expect(bdi?.getAttribute('lang')).toBe('en')
  })

  it('says why nothing is sent, in the language of the agent', async () => {
    await begins('V-unsent')
    const unsent = async (step: object, reference = 'V-unsent') =>
      (await previews(tells(reference, step as never), 'en')).unsent
    expect(await unsent(agentSteps.decided)).toMatch(/sends no message for this step/)
    await receives(hub, 'V-nowhere')
    expect(await unsent(agentSteps.message, 'V-nowhere')).toMatch(/No address/)
    for (const [channel, said] of Object.entries({
      page: /chose to read their page/,
      post: /told by post/,
      telephone: /told by telephone/,
    })) {
      await hub.database.query(
        `update request set preferred_channel = $1 where reference = 'V-unsent'`,
        [channel],
      )
      expect(await unsent(agentSteps.message)).toMatch(said)
    }
  })

  it('is text, whatever somebody wrote', async () => {
    const code = await begins('V-hostile', { locale: 'fr' })
    const text = `<img src=x onerror=alert(1)> \u202Eesrever ${'mot '.repeat(60)}`
    const asked = tells('V-hostile', { kind: 'message', text: text.trim() })
    const seen = await previews(asked)
    expect(seen.page.text).toBe(text.trim())
    await told(asked)
    await hub.deliver(email)
    const [mail] = server.arrived
    expect(hidden(mail?.text ?? '', code).trim()).toBe(seen.message?.text.trim())
    expect(mail?.text).not.toContain('\u202E')
    const page = (await hub.send({ method: 'GET', url: `/suivi/${code}` })).body
    for (const html of [mail?.html ?? '', page])
      expect(parseHTML(html).document.querySelectorAll('img')).toHaveLength(0)
    for (const wrong of ['a\u0007b', 'x'.repeat(301), '', '\ud800']) {
      const refused = await sends(hub, tells('V-hostile', { kind: 'message', text: wrong }))
      expect(refused.json()).toMatchObject({ status: 422, errors: [{ path: '/step/text' }] })
    }
  })
})
