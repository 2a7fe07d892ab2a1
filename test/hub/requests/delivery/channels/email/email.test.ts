import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ProofContent } from '../../../../../../hub/requests/delivery/channels/proof-content.ts'
import { startMailServer } from '../../../../../world/mail-server.ts'
import { owedMail, sendingName } from '../../../../../world/owed-mail.ts'
import { author, type Post, someLetter, startPost } from '../../../../../world/post.ts'
import { town } from '../../../../../world/town.ts'
import { townIdentity } from '../../../../../world/town-identity.ts'

const calendar =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'

const thanks = '2.0.0 Ok: queued as 4XyZ9B1c2D'

const marie = 'marie@courriel.example'

let post: Post
beforeAll(async () => {
  post = await startPost({ returnTo: 'retours@bourg.example' })
})
afterAll(() => post.close())
beforeEach(() => {
  post.letter = someLetter
  post.server.arrived = []
  post.server.behave('accept')
  post.server.thanks = thanks
})

const arrived = () => {
  const [mail, ...others] = post.server.arrived
  expect(others).toEqual([])
  if (!mail) throw new Error('nothing arrived')
  return mail
}
const header = (name: string) => {
  const found = arrived().headers.filter(({ key }) => key === name)
  expect(found.length).toBeLessThan(2)
  return found[0]?.value
}

describe('A letter', () => {
  it('arrives with its words, from whom it is, to its usager alone', async () => {
    expect(await post.sends(marie)).toEqual({
      takenAs: '4XyZ9B1c2D',
    })
    const { envelope, from: writer, to, subject, text, html, messageId, attachments } = arrived()
    expect(envelope).toEqual({ from: 'retours@bourg.example', to: marie })
    expect(writer).toEqual(author)
    expect(to).toEqual([{ name: '', address: marie }])
    expect({ subject, text: text?.trim(), html: html?.trim() }).toEqual({
      subject: someLetter.subject,
      text: someLetter.text.trim(),
      html: someLetter.html,
    })
    expect(messageId).toBe(`<${sendingName('a')}@bourg.example>`)
    expect(attachments).toEqual([])
    expect(arrived().date).toBe('2026-11-24T10:00:00.000Z')
  })

  it('brings the crest beside the words that show it, and nothing else', async () => {
    const html = '<p><img src="cid:crest@parvis" alt=""> Réponse</p>'
    post.letter = { ...someLetter, html, identity: townIdentity }
    await post.sends(marie)
    const { raw, from: writer, attachments } = arrived()
    expect(writer?.name).toBe(town.name)
    expect(raw).toContain('multipart/related')
    expect(
      attachments.map(({ mimeType, contentId, disposition, related }) => ({
        mimeType,
        contentId,
        disposition,
        related,
      })),
    ).toEqual([
      {
        mimeType: 'image/png',
        contentId: '<crest@parvis>',
        disposition: 'inline',
        related: true,
      },
    ])
    const { png = Buffer.alloc(0) } = townIdentity.crest ?? {}
    expect(raw.replaceAll('\r\n', '')).toContain(png.toString('base64'))
  })

  it('is answered to the mailbox of the service, else of its organisation, else of the hub', async () => {
    const { service } = owedMail()
    const own = { name: 'État civil\r\nBcc: x@y.fr', email: 'etat-civil@bourg.example' }
    const identity = { ...townIdentity, contact: { name: 'Mairie', email: 'mairie@bourg.example' } }
    const nobody = { ...service, contact: { name: 'État civil' } }
    const answered = async (change: Partial<ProofContent>) => {
      post.server.arrived = []
      await post.sends(marie, { told: owedMail(change) })
      expect(header('bcc')).toBeUndefined()
      return arrived().replyTo?.map(({ address }) => address)
    }
    const ofService = { service: { ...service, contact: own }, identity }
    expect(await answered(ofService)).toEqual(['etat-civil@bourg.example'])
    expect(await answered({ service: nobody, identity })).toEqual(['mairie@bourg.example'])
    const none = { ...identity, contact: null }
    expect(await answered({ service: nobody, identity: none })).toBeUndefined()
  })

  it('says that a machine wrote it, and in which language', async () => {
    await post.sends(marie, { told: owedMail({ locale: 'uk' }) })
    expect(header('auto-submitted')).toBe('auto-generated')
    expect(header('x-auto-response-suppress')).toBe('All')
    expect(header('content-language')).toBe('uk')
  })

  it('can be stopped from the mail program, but for an acknowledgement that is due by law', async () => {
    await post.sends(marie)
    expect(header('list-unsubscribe')).toBe(`<${town.hub}/arret/jeton>`)
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    post.server.arrived = []
    const proof = { ...owedMail().proof, kind: 'acknowledged' } as ProofContent['proof']
    await post.sends(marie, { told: owedMail({ proof }) })
    expect([header('list-unsubscribe'), header('list-unsubscribe-post')]).toEqual([
      undefined,
      undefined,
    ])
  })

  it('brings its dates as mail programs expect them', async () => {
    post.letter = { ...someLetter, calendar }
    await post.sends(marie)
    const { raw, attachments } = arrived()
    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8;[\s\S]{0,5}method=PUBLISH/)
    expect(attachments.map(({ mimeType, filename }) => [mimeType, filename])).toEqual([
      ['text/calendar', null],
      ['application/ics', 'parvis.ics'],
    ])
    for (const { content } of attachments)
      expect(String(content).replaceAll('\r\n', '\n')).toBe(calendar.replaceAll('\r\n', '\n'))
  })

  it('has one name however often it is sent, and stands with the others of its request', async () => {
    await post.sends(marie)
    await post.sends(marie)
    await post.sends(marie, { name: sendingName('b') })
    const told = owedMail()
    const other = { ...told, request: { ...told.request, reference: 'EC-2026-0043' } }
    await post.sends(marie, { told: other, name: sendingName('c') })
    const names = post.server.arrived.map(({ messageId }) => messageId)
    expect(names[0]).toBe(names[1])
    expect(new Set(names).size).toBe(3)
    const threads = post.server.arrived.map(({ references }) => references)
    expect(new Set(threads.slice(0, 3)).size).toBe(1)
    expect(threads[3]).not.toBe(threads[0])
  })

  it('carries no header that somebody wrote into its words', async () => {
    post.letter = {
      ...someLetter,
      subject: 'Votre demande\r\nBcc: tous@courriel.example\r\n\r\nautre corps',
    }
    const told = owedMail({ stop: `${town.hub}/arret/x>\r\nX-Injected: 1` })
    await post.sends(marie, { told })
    expect(header('bcc')).toBeUndefined()
    expect(header('x-injected')).toBeUndefined()
    expect(arrived().envelope.to).toBe(marie)
    expect(arrived().text?.trim()).toBe(someLetter.text.trim())
  })

  it('is on its way with four others, over the same connections', async () => {
    const before = post.server.connections
    await Promise.all(Array.from({ length: 20 }, () => post.sends(marie)))
    expect(post.server.arrived).toHaveLength(20)
    expect(post.server.connections - before).toBeLessThanOrEqual(5)
    expect(post.sender.mostAtOnce).toBe(5)
  })
})

describe('The name that a mail server gives a message', () => {
  it.each([
    ['2.0.0 Ok: queued as 4XyZ9B1c2D', '4XyZ9B1c2D'],
    ['2.6.0 <a@b.example> [InternalId=123456789012345, Hostname=x] Queued', '123456789012345'],
    [
      '2.0.0 OK  1764000000 5b1f17b1-477bf0c2sor1234567890.12 - gsmtp',
      '5b1f17b1-477bf0c2sor1234567890.12',
    ],
    [`${'x'.repeat(119)}😀`, `${'x'.repeat(119)}😀`],
    ['2.0.0 Forwarded to <privee@maison.example>', '2.0.0 Forwarded to <…>'],
  ])('is kept without whom it went to: %s', async (thanks, takenAs) => {
    post.server.thanks = thanks
    expect(await post.sends(marie)).toMatchObject({ takenAs })
  })
})

describe('A mail server that wants a password', () => {
  it('is told it, and never quoted with it', async () => {
    const server = await startMailServer({ user: 'hub', pass: 'p@ss wörd' })
    const known = await startPost({ server })
    const unknown = await startPost({ server, url: server.url.replace('hub:', 'hub:faux-') })
    expect(await known.sends(marie)).toMatchObject({ takenAs: '4XyZ9B1c2D' })
    const refused = await unknown.sends(marie)
    expect(refused).toMatchObject({ failure: { why: 'refused' }, isTemporary: true })
    expect(JSON.stringify(refused)).not.toMatch(/faux|w.rd|hub/)
    await unknown.sender.close()
    await known.close()
  })
})
