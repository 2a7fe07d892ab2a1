import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { chatwoot } from '../../../../hub/integrations/connectors/chatwoot.ts'
import type { SoughtAtSource } from '../../../../hub/integrations/source-client/record.ts'
import { findAt } from '../../../../hub/integrations/sources/find-at.ts'
import {
  type ChatwootContact,
  type ChatwootConversation,
  type ChatwootWays,
  chatwootSecrets,
  chatwootToken,
  openChatwoot,
} from '../../../fakes/sources/chatwoot.ts'
import { faultOf, gather, readerOf } from '../../../world/source.ts'

const marie: ChatwootContact = {
  id: 31,
  email: 'marie.dupont@courrier.example',
  phone_number: '+33612345678',
  identifier: 'u-31',
}
const anne: ChatwootContact = { id: 32, email: 'anne-marie.dupont@courrier.example' }
/** Their number is 612345: a part of a telephone. */
const stranger: ChatwootContact = { id: 612345, email: 'paul@courrier.example' }

const at = (moment: string) => Date.parse(moment) / 1000
const pothole: ChatwootConversation = {
  id: 501,
  contact: 31,
  created_at: at('2026-11-20T08:00:00Z'),
  updated_at: at('2026-11-23T09:00:00Z') + 0.125,
}
const certificate: ChatwootConversation = {
  id: 502,
  contact: 32,
  inbox_id: 5,
  status: 'resolved',
  created_at: at('2026-11-21T08:00:00Z'),
  updated_at: at('2026-11-24T09:00:00Z'),
}
const now = new Date('2026-11-24T12:00:00Z')

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function town(
  conversations = [pothole, certificate],
  ways: ChatwootWays = {},
  { token = chatwootToken, account = 3 } = {},
) {
  const source = await openChatwoot(conversations, [marie, anne, stranger], ways, () => now)
  closing.push(source.close)
  const reader = readerOf(chatwoot, { url: source.url, account }, { token }, () => now)
  const find = (kind: SoughtAtSource['kind'], value: string) =>
    findAt(reader, { kind, value }, 'mairie')
  const found = async (kind: SoughtAtSource['kind'], value: string) =>
    (await find(kind, value))?.map(({ id }) => id)
  const changed = async (since: string | null) =>
    (await gather(reader.changed(since === null ? null : new Date(since)))).map(({ id }) => id)
  return { source, reader, find, found, changed }
}

describe('A conversation of Chatwoot', () => {
  it('is taken with how far it has got and whose it is, and nothing that was written', async () => {
    const { reader, source } = await town([pothole])
    const [record] = await gather(reader.changed(null))
    expect(record).toEqual({
      ...{ id: '501', reference: '501', group: 'Voirie' },
      received: new Date('2026-11-20T08:00:00Z'),
      changed: new Date('2026-11-23T09:00:00.125Z'),
      ...{ status: 'open', isFinal: false, state: 'in_progress' },
      usagers: [{ email: 'marie.dupont@courrier.example', phone: '+33612345678' }],
      link: `${source.url}/app/accounts/3/conversations/501`,
    })
    for (const secret of chatwootSecrets) expect(JSON.stringify(record)).not.toContain(secret)
    expect(source.asked.filter(({ path }) => /message|label|search/.test(path))).toEqual([])
  })

  it.each([
    ['pending', 'received', false],
    ['open', 'in_progress', false],
    ['snoozed', 'in_progress', false],
    ['resolved', 'closed', true],
  ])('that is %s is %s', async (status, state, isFinal) => {
    const { reader } = await town([{ ...pothole, status }])
    expect(await reader.one('501')).toMatchObject({ status, state, isFinal })
  })

  it('in a status that Chatwoot does not have is not guessed at', async () => {
    const { changed } = await town([{ ...pothole, status: 'archived' }])
    const path = '/data/payload/0/status'
    expect(await faultOf(changed(null))).toEqual({ why: 'unexpected', path })
  })

  it('of which a moment is zero, which is none, or missing before 4.0.2, is not guessed at', async () => {
    const zero = await town([{ ...pothole, updated_at: 0 }])
    expect(await faultOf(zero.changed(null))).toMatchObject({ why: 'unexpected' })
    const old = await town([pothole], { isOld: true })
    const path = '/data/payload/0/updated_at'
    expect(await faultOf(old.changed(null))).toEqual({ why: 'unexpected', path })
  })

  it('is of the account of its usager only where their site proved who they are', async () => {
    for (const hmac_verified of [true, false, null]) {
      const { reader } = await town([{ ...pothole, hmac_verified }])
      const [record] = await gather(reader.changed(null))
      expect(record?.usagers[0]?.account).toBe(hmac_verified ? 'u-31' : undefined)
    }
  })

  it('came by e-mail where its inbox is one', async () => {
    const mail = await town([{ ...pothole, channel: 'Channel::Email' }])
    expect(await mail.reader.one('501')).toMatchObject({ channel: 'email' })
  })

  it('of an inbox whose name the key is not told is known by its number', async () => {
    const { reader, source } = await town([{ ...pothole, inbox_id: 6 }])
    expect(await reader.one('501')).toMatchObject({ group: '6' })
    expect(await reader.groups?.()).toEqual(['Voirie', 'État civil'])
    expect(source.asked.filter(({ path }) => path.endsWith('/inboxes'))).toHaveLength(2)
  })
})

describe('The list of changes in Chatwoot', () => {
  const many = Array.from({ length: 60 }, (_, place) => ({
    ...pothole,
    id: 1000 + place,
    created_at: pothole.created_at + place,
    status: place % 2 ? 'resolved' : 'pending',
  }))

  it('is read to its end, whatever its status and however long a page is', async () => {
    for (const perPage of [25, 20, 7]) {
      const { changed } = await town(many, { perPage })
      expect((await changed(null)).sort()).toEqual(many.map(({ id }) => String(id)))
    }
  })

  it('since a date is what changed then or later, even where clocks are ten minutes apart', async () => {
    const { changed, source } = await town()
    expect(await changed('2026-11-23T09:00:00.125Z')).toEqual(['501', '502'])
    expect(await changed('2026-11-23T09:00:00.126Z')).toEqual(['502'])
    expect(await changed('2026-11-24T11:59:00Z')).toEqual([])
    expect(source.asked.at(-1)?.query.get('updated_within')).toBe('660')
    expect(source.asked.filter(({ query }) => query.has('page'))).toEqual([])
  })

  it('since long ago is read page by page, not in one answer without end', async () => {
    const { changed, source } = await town([
      ...many,
      certificate,
      { ...pothole, updated_at: pothole.created_at },
    ])
    expect(await changed('2026-11-21T11:00:00Z')).toHaveLength(61)
    const longest = source.asked.map(({ query }) => Number(query.get('updated_within')))
    expect(Math.max(...longest)).toBeLessThan(3601)
  })

  it('while its pages are turned is read too', async () => {
    const first = { ...pothole }
    const turning = (page: number) => {
      if (page === 2) Object.assign(first, { status: 'resolved', updated_at: +now / 1000 })
    }
    const { reader } = await town([first, certificate], { turning })
    const records = (await gather(reader.changed(null))).filter(({ id }) => id === '501')
    expect(records.map(({ isFinal }) => isFinal)).toEqual([false, true])
  })

  it('is not believed where the date or the page is passed over', async () => {
    const dateless = await town(many, { passesOver: ['updated_within'] })
    const fault = await faultOf(dateless.changed('2026-11-24T11:00:00Z'))
    expect(fault).toEqual({ why: 'not_asked_for' })
    const pageless = await town(many, { passesOver: ['page'] })
    expect(await faultOf(pageless.changed(null))).toEqual({ why: 'endless' })
  })
})

describe('One conversation of Chatwoot', () => {
  it('is no other, gone where there is none, hidden where the key is no member of its inbox', async () => {
    const { reader } = await town([pothole, { ...certificate, isSecret: true }])
    expect(await reader.one('999')).toBe('gone')
    expect(await reader.one('../conversations/501')).toBe('gone')
    expect(await reader.one('502')).toBe('hidden')
    const other = await town([pothole], { alwaysGives: certificate })
    expect(await faultOf(other.reader.one('501'))).toEqual({ why: 'not_asked_for' })
  })

  it('is neither gone nor hidden to a wrong key, nor in a wrong account', async () => {
    const key = await town([pothole], {}, { token: 'another' })
    expect(await faultOf(key.reader.one('501'))).toEqual({ why: 'refused', status: 401 })
    for (const account of [8, 9]) {
      const { reader } = await town([pothole], {}, { account })
      expect(await faultOf(reader.one('501'))).toEqual({ why: 'not_proven' })
    }
  })
})

describe('A usager in Chatwoot', () => {
  it('is found by address and by number, exactly', async () => {
    const { found, source } = await town()
    expect(await found('email', 'marie.dupont@courrier.example')).toEqual(['501'])
    expect(await found('email', 'dupont@courrier.example')).toEqual([])
    expect(await found('phone', '+33612345678')).toEqual(['501'])
    expect(await found('reference', '502')).toEqual(['502'])
    expect(source.asked.filter(({ path }) => path.includes('search'))).toEqual([])
  })

  it('is found by number where Chatwoot puts a plus before any', async () => {
    const { found } = await town([pothole], { doublesPlus: true })
    expect(await found('phone', '+33612345678')).toEqual(['501'])
  })

  it('is no stranger who is given instead, whether these have requests or none', async () => {
    for (const theirs of [[pothole, certificate], []]) {
      const { find } = await town(theirs, { ignoresFilter: true })
      const search = find('email', 'marie.dupont@courrier.example')
      expect(await faultOf(search)).toEqual({ why: 'not_asked_for' })
    }
  })

  it('would be taken for a stranger by the search that is not used', async () => {
    const { source } = await town()
    const path = `${source.url}/api/v1/accounts/3/contacts/search?q=612345`
    const said = await fetch(path, { headers: { 'api-access-token': chatwootToken } })
    const { payload } = (await said.json()) as { payload: ChatwootContact[] }
    expect(payload.map(({ id }) => id)).toEqual([31, 612345])
  })

  it('is not looked for by account, which Chatwoot compares loosely', async () => {
    const { find } = await town([{ ...pothole, hmac_verified: true }])
    expect(await find('account', 'u-31')).toBeNull()
  })
})

describe('The account that reads Chatwoot', () => {
  it('is told, with what they see', async () => {
    const { reader } = await town()
    const scope = 'It sees the inboxes Voirie, État civil.'
    expect(await reader.probe()).toEqual({ as: 'user 7', scope })
  })

  it('is refused with a wrong key, which is never no request', async () => {
    const { reader, find } = await town([], {}, { token: 'another' })
    expect(await faultOf(reader.probe())).toEqual({ why: 'refused', status: 401 })
    expect(await faultOf(find('email', 'a@b.example'))).toMatchObject({ why: 'refused' })
  })

  it('proves nothing outside of the account, or with no inbox', async () => {
    const outside = await town([], { accounts: [1, 2] })
    expect(await faultOf(outside.reader.probe())).toEqual({ why: 'not_proven' })
    const blind = await town([], { inboxes: [] })
    expect(await faultOf(blind.find('email', 'a@b.example'))).toEqual({ why: 'not_proven' })
  })
})

describe('A webhook of Chatwoot', () => {
  const sent = new Date(1_767_322_800_000)
  const vector = 'sha256=fb9e8f6611bb9a25ecab66a5c35da3bbfc5d7ef813f490f69ede7c91b16b763d'
  const known = '{"event":"conversation_status_changed"}'
  const arrive = (
    content: string,
    signature?: string,
    { seconds = 0, stamp = '1767322800' } = {},
  ) => {
    const mac = createHmac('sha256', 'secret').update(`${stamp}.${content}`).digest('hex')
    const said = signature ?? `sha256=${mac}`
    const headers = { 'x-chatwoot-timestamp': stamp, 'x-chatwoot-signature': said }
    const arrived = { headers, query: '', body: Buffer.from(content) }
    return chatwoot.hook?.(arrived, 'secret', new Date(+sent + seconds * 1000))
  }

  it('is signed as Chatwoot signs, over each byte and the moment it was sent', () => {
    expect(arrive(known, vector)).toEqual([])
    expect(arrive(`${known} `, vector)).toBeNull()
    expect(arrive(known, vector, { stamp: '1767322801' })).toBeNull()
    expect(arrive(known, vector.slice(7))).toBeNull()
    const unsigned = { headers: {}, query: '', body: Buffer.from(known) }
    expect(chatwoot.hook?.(unsigned, 'secret', sent)).toBeNull()
  })

  it('is taken for five minutes, by either clock', () => {
    for (const seconds of [-300, 300]) expect(arrive(known, vector, { seconds })).toEqual([])
    for (const seconds of [-301, 301]) expect(arrive(known, vector, { seconds })).toBeNull()
    expect(arrive(known, undefined, { stamp: 'now' })).toBeNull()
  })

  it.each([
    ['{"event":"conversation_updated","id":501,"messages":[{"id":9}]}', ['501']],
    ['{"event":"message_created","id":9001,"conversation":{"id":501}}', ['501']],
    ['{"event":"conversation_typing_on","id":1,"conversation":{"id":501}}', []],
    ['{"event":"contact_updated","id":31}', []],
    ['{"event":"webwidget_triggered","id":77}', []],
    ['no JSON', []],
  ])('%s names the conversation it is of, and no other thing', (content, ids) => {
    expect(arrive(content)).toEqual(ids)
  })
})
