import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBounce } from '../../../../../demo/inbox/write-bounce.ts'
import { upsertOrganisation } from '../../../../../hub/catalogue/sites/declare-sql.ts'
import { insertAddresses } from '../../../../../hub/requests/addresses/usager-addresses-sql.ts'
import { readBounce } from '../../../../../hub/requests/delivery/bounces/read-bounce.ts'
import { marie, report } from '../../../../world/bounce.ts'
import { declareWritten } from '../../../../world/declare-written.ts'
import { newId } from '../../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../../world/hub.ts'
import { sendingName } from '../../../../world/owed-mail.ts'
import { putRequest, says } from '../../../../world/requests.ts'
import { anyStore } from '../../../../world/stores.ts'
import { town } from '../../../../world/town.ts'

const read = (raw: string) => readBounce(Buffer.from(raw))

describe('A bounce', () => {
  it('says which letter came back, and why, without the address', async () => {
    expect(await read(report('<x@bourg.example>'))).toEqual({
      messageId: '<x@bourg.example>',
      action: 'failed',
      status: '5.1.1',
      said: '550 5.1.1 <…>: Recipient address rejected: User unknown',
    })
  })

  it('says nothing of the mailbox that an alias leads to', async () => {
    const diagnostic = 'smtp; 550 5.1.1 privee@maison.example (06 12 34 56 78) unknown'
    expect(await read(report('<x@bourg.example>', { diagnostic }))).toMatchObject({
      said: '550 5.1.1 … (…) unknown',
    })
  })

  it.each(['text/rfc822-headers', 'message/global-headers'])(
    'is read where %s alone are sent back',
    async (returned) => {
      expect(await read(report('<x@bourg.example>', { returned }))).toMatchObject({
        messageId: '<x@bourg.example>',
      })
    },
  )

  it('is read as the demo’s mail server writes it', async () => {
    const letter = 'Subject: x\r\nMessage-ID: <x@bourg.example>\r\n\r\nBonjour\r\n'
    const now = new Date('2026-11-24T10:00:00Z')
    const raw = writeBounce({ letter, from: 'a@bourg.example', to: marie, now })
    expect(await read(raw)).toMatchObject({ messageId: '<x@bourg.example>', status: '5.1.1' })
  })

  it.each(['base64', 'quoted-printable'])('is read where its parts travel as %s', async (how) => {
    const told = `Reporting-MTA: dns; relais.example\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n`
    const written = {
      base64: Buffer.from(told).toString('base64'),
      'quoted-printable': told.replace('failed', '=66ail=\r\ned'),
    }
    const raw = report('<x@bourg.example>').replace(
      /delivery-status\r\n\r\nReporting[\s\S]*?\r\n\r\n--/,
      `delivery-status\r\nContent-Transfer-Encoding: ${how}\r\n\r\n${written[how as 'base64']}\r\n\r\n--`,
    )
    expect(await read(raw)).toMatchObject({ action: 'failed', status: '5.1.1' })
  })

  it.each([
    ['a letter', 'From: a@b.example\r\nMessage-ID: <x@bourg.example>\r\n\r\nBonjour'],
    ['an answer by itself', `Auto-Submitted: auto-replied\r\n\r\nJe suis absente.`],
    ['a report of what was read', report('<x@b.example>', { type: 'multipart/mixed' })],
    ['one without a status', report('<x@b.example>', { status: 'non' })],
    ['one that does nothing', report('<x@b.example>', { action: 'perdu' })],
    ['one without its letter', report('')],
    ['nothing', ''],
  ])('is not %s', async (_, raw) => {
    expect(await read(raw)).toBeNull()
  })

  it('never breaks what reads it', async () => {
    const whole = report('<x@bourg.example>')
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.nat(whole.length),
        fc.string({ maxLength: 20, unit: 'binary' }),
        async (from, length, put) => {
          const bounce = await read(whole.slice(0, from) + put + whole.slice(from + length))
          if (bounce) expect(bounce.said).not.toMatch(/[\r\n\0]/)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe.each(anyStore)('A bounce brought to the hub, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const brings = (payload: string | Buffer, key: string = town.key, type = 'message/rfc822') =>
    hub.send({
      method: 'POST',
      url: '/v1/bounces',
      headers: { authorization: `Bearer ${key}`, 'content-type': type },
      payload,
    })

  /** A request whose usager was written to, under this name. */
  async function wasWritten(reference: string, letter: string, givenAt = '2026-11-20T09:00:00Z') {
    const proof = newId()
    await putRequest(hub, reference)
    await says(hub, reference, {
      id: proof,
      kind: 'assigned',
      at: '2026-11-21T09:00:00Z',
      team: 'A',
    })
    const { organisation, source } = town
    const messageId = `<${sendingName(letter)}@bourg.example>`
    await hub.database.query(
      `insert into delivery (organisation, source, reference, proof, delivery, channel, at, outcome,
         made_by, sent_as, taken_as)
       values ($1, $2, $3, $4, 1, 'email', $5, 'accepted', 'hub', $6, '4XyZ')`,
      [organisation, source, reference, proof, new Date('2026-11-21T09:01:00Z'), messageId],
    )
    const address = { channel: 'email', sealed: 'x' } as const
    const kept = { organisation, source, reference, ...address }
    await insertAddresses(hub.database, [kept], new Date(givenAt))
    return messageId
  }
  const deliveries = (reference: string) =>
    hub.database.query<{ outcome: string; failure: unknown; made_by: string }>(
      'select outcome, failure, made_by from delivery where reference = $1 order by delivery',
      [reference],
    )
  const isFailed = async (reference: string) => {
    const [row] = await hub.database.query<{ failed_at: Date | null }>(
      'select failed_at from usager_address where reference = $1',
      [reference],
    )
    return row?.failed_at !== null
  }

  it('is recorded with the step it was of, once, and its address is not used again', async () => {
    const messageId = await wasWritten('B-1', 'b')
    for (let times = 0; times < 3; times += 1) {
      const answer = await brings(report(messageId))
      expect([answer.statusCode, answer.json()]).toEqual([200, { known: true }])
    }
    const said = '550 5.1.1 <…>: Recipient address rejected: User unknown'
    expect(await deliveries('B-1')).toEqual([
      { outcome: 'accepted', failure: null, made_by: 'hub' },
      { outcome: 'failed', failure: { why: 'returned', said }, made_by: 'hub' },
    ])
    expect(await isFailed('B-1')).toBe(true)
  })

  it('brought by two at once is recorded once', async () => {
    const messageId = await wasWritten('B-2', 'c')
    await Promise.all([brings(report(messageId)), brings(report(messageId))])
    expect(await deliveries('B-2')).toHaveLength(2)
  })

  it('of a full mailbox leaves the address', async () => {
    const messageId = await wasWritten('B-3', 'd')
    await brings(report(messageId, { status: '5.2.2', diagnostic: 'smtp; 552 mailbox full' }))
    expect(await deliveries('B-3')).toHaveLength(2)
    expect(await isFailed('B-3')).toBe(false)
  })

  it('leaves an address that was given since', async () => {
    const messageId = await wasWritten('B-4', 'e', '2026-11-22T09:00:00Z')
    await brings(report(messageId))
    expect(await isFailed('B-4')).toBe(false)
  })

  it.each(['delayed', 'delivered', 'relayed'])('that says %s changes nothing', async (action) => {
    const messageId = await wasWritten(`B-${action}`, action.slice(0, 3))
    const answer = await brings(report(messageId, { action, status: '4.4.1' }))
    expect(answer.json()).toEqual({ known: true })
    expect(await deliveries(`B-${action}`)).toHaveLength(1)
  })

  it('of nothing we sent, or that is none, is thanked for all the same', async () => {
    for (const raw of [
      report(`<${sendingName('z')}@bourg.example>`),
      report(`<' or true -- @bourg.example>`),
      'Subject: Bonjour\r\n\r\nJe suis absente.',
      '\0',
    ]) {
      const answer = await brings(raw)
      expect([answer.statusCode, answer.json()]).toEqual([200, { known: false }])
    }
  })

  it('of another organisation is as unknown as any', async () => {
    const messageId = await wasWritten('B-5', 'f')
    const other = 'parvis_aval_0123456789abcdefghijklmnop'
    await upsertOrganisation(hub.database, 'aval', 'Commune d’Aval', town.zone)
    await declareWritten(hub.database, 'aval', other, town.source)
    const answer = await brings(report(messageId), other)
    expect([answer.statusCode, answer.json()]).toEqual([200, { known: false }])
    expect(await deliveries('B-5')).toHaveLength(1)
  })

  it('is refused without a key, in another form, or when it is too long', async () => {
    const refused = async (answer: ReturnType<typeof brings>) => {
      const { statusCode, body } = await answer
      return [statusCode, JSON.parse(body).code]
    }
    expect(await refused(brings('x', 'faux'))).toEqual([401, 'key_unknown'])
    expect(await refused(brings('{}', town.key, 'application/json'))).toEqual([415, 'media_type'])
    expect(await refused(brings('x'.repeat(256_001)))).toEqual([413, 'body_too_large'])
  })
})
