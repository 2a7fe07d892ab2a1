import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openEmail } from '../../../../../../hub/requests/delivery/channels/email/open-email.ts'
import type { Behaviour } from '../../../../../world/mail-server.ts'
import { owedMail, sendingName } from '../../../../../world/owed-mail.ts'
import { author, type Post, someLetter, startPost } from '../../../../../world/post.ts'
import { town } from '../../../../../world/town.ts'

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
})

describe('A letter that is not taken', () => {
  const refused = async (how: Behaviour, to = marie) => {
    post.server.behave(how)
    const outcome = await post.sends(to)
    if (!('failure' in outcome)) throw new Error('it was taken')
    expect(JSON.stringify(outcome.failure)).not.toContain(to)
    return outcome
  }

  it('to a mailbox that is not there is never tried again, and the mailbox is forgotten', async () => {
    expect(await refused('refuse the recipient')).toMatchObject({
      failure: {
        why: 'refused',
        said: '550 5.1.1 <…>: Recipient address rejected: User unknown',
      },
      isTemporary: false,
      isGone: true,
    })
  })

  it.each([
    ['550 5.2.1 Mailbox disabled', true],
    ['550 No such user here', true],
    ['550 5.7.1 Blocked by our list', false],
    ['550 Rejected by policy', false],
    ['552 5.2.2 Mailbox full', false],
    ['550 5.1.8 Your domain does not exist', false],
  ])('after "%s" is not tried again; the mailbox is none: %s', async (say, isGone) => {
    expect(await refused({ say, at: 'recipient' })).toMatchObject({ isTemporary: false, isGone })
  })

  it('by the mailbox that its alias leads to says whose that is to nobody', async () => {
    const say = '550 5.1.1 <privee@maison.example>: unknown, ask 06 12 34 56 78'
    expect(await refused({ say, at: 'recipient' })).toMatchObject({
      failure: { said: '550 5.1.1 <…>: unknown, ask …' },
    })
  })

  it('for what is in it is not tried again, and the mailbox is one', async () => {
    expect(await refused('refuse the letter')).toMatchObject({
      failure: { why: 'refused' },
      isTemporary: false,
      isGone: false,
    })
  })

  it.each<Behaviour>([
    'refuse the sender',
    { say: '553 5.7.1 <ne-pas-repondre@bourg.example>: Sender address rejected', at: 'recipient' },
    { say: '554 5.7.1 <marie@courriel.example>: Relay access denied', at: 'recipient' },
    { say: '550 relay not permitted', at: 'recipient' },
    { say: '530 5.7.0 Authentication required', at: 'recipient' },
  ])('for who sends it may be taken once that is mended: %j', async (how) => {
    expect(await refused(how)).toMatchObject({ failure: { why: 'refused' }, isTemporary: true })
  })

  it('at the first try alone is taken at the next', async () => {
    const grey = 'grise@courriel.example'
    expect(await refused({ greylist: 1 }, grey)).toMatchObject({
      failure: { why: 'refused', said: '451 4.7.1 Greylisted, come back later' },
      isTemporary: true,
    })
    expect(await post.sends(grey)).toMatchObject({ takenAs: '4XyZ9B1c2D' })
  })

  it('by a server that takes nobody’s, or is not there, may be taken later', async () => {
    const other = await startPost()
    other.server.behave('refuse at the greeting')
    expect(await other.sends(marie)).toMatchObject({
      failure: { why: 'refused' },
      isTemporary: true,
    })
    await other.server.close()
    expect(await other.sends(marie)).toMatchObject({
      failure: { why: 'unreachable' },
      isTemporary: true,
    })
    await other.sender.close()
  })

  it('because it would travel in the open is not sent at all', async () => {
    const { port } = new URL(post.server.url)
    const open = await startPost({ url: `smtp://[::ffff:127.0.0.1]:${port}` })
    expect(await open.sends(marie)).toMatchObject({ isTemporary: true })
    expect(post.server.arrived).toEqual([])
    const never = await startPost({ url: `smtp://[::ffff:127.0.0.1]:${port}?tls=never` })
    expect(await never.sends(marie)).toMatchObject({ takenAs: '4XyZ9B1c2D' })
    await Promise.all([open.close(), never.close()])
  })

  it.each(['hang at the recipient', 'hang at the greeting'] as const)(
    'by a server that would %s is given up in time, and taken later',
    async (how) => {
      const slow = await startPost()
      slow.server.behave(how)
      const all = await Promise.all(Array.from({ length: 6 }, () => slow.sends(marie)))
      for (const outcome of all)
        expect(outcome).toMatchObject({
          failure: { why: 'too_slow', seconds: expect.any(Number) },
          isTemporary: true,
        })
      slow.server.behave('accept')
      expect(await slow.sends(marie)).toMatchObject({ takenAs: '4XyZ9B1c2D' })
      await slow.close()
    },
  )

  it.each(['hang after the letter', 'drop in the letter', 'drop after the letter'] as const)(
    'or may have been, by a server that would %s, is said to be neither',
    async (how) => {
      expect(await refused(how)).toMatchObject({
        failure: { why: 'interrupted' },
        isTemporary: true,
      })
    },
  )

  it('when its hub stops frees its place at once', async () => {
    const slow = 'lente@courriel.example'
    post.server.behave('hang at the recipient', slow)
    const stop = new AbortController()
    const all = Array.from({ length: 5 }, () => post.sends(slow, { signal: stop.signal }))
    const next = post.sends(marie)
    stop.abort()
    for (const outcome of await Promise.all(all))
      expect(outcome).toMatchObject({ isTemporary: true })
    expect(await next).toMatchObject({ takenAs: '4XyZ9B1c2D' })
  })

  it('because it could not be written is no fault of the server, and the caller is told', async () => {
    const before = post.server.connections
    const write = () => {
      throw new Error('no words for this step')
    }
    const settings = { url: post.server.url, from: author, returnTo: null }
    const sender = openEmail(settings, { publicUrl: town.hub, write })
    const { signal } = new AbortController()
    const sent = sender.send({ told: owedMail(), name: sendingName('a'), to: marie, signal })
    await expect(sent).rejects.toThrow('no words for this step')
    await sender.close()
    expect(post.server.connections).toBe(before)
  })

  it('because its address can be none is sent nowhere', async () => {
    const before = post.server.connections
    for (const to of [
      'marie@courriel.example, paul@courriel.example',
      'marie@courriel.example\r\nRCPT TO:<paul@courriel.example>',
      'Marie <marie@courriel.example>',
    ])
      expect(await post.sends(to)).toMatchObject({
        failure: { why: 'not_an_address' },
        isTemporary: false,
      })
    expect([post.server.arrived, post.server.connections]).toEqual([[], before])
  })
})
