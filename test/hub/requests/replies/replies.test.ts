import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../world/feedback.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { declares, receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const oneHour = 3600_000

describe.each(anyStore)('A usager who answers the service, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const later = (hours = 1) => {
    hub.clock.now = new Date(hub.clock.now.getTime() + hours * oneHour)
  }
  const send = (code: string, reference: string, body: object) =>
    hub.send({
      method: 'POST',
      url: `/v1/requests/${reference}/replies`,
      headers: { 'parvis-tracking': code },
      payload: body,
    })
  const answer = (code: string, text: string, more: Record<string, string> = {}) =>
    posts(hub, `/suivi/${code}/reponse?locale=fr`, { text, kind: 'reply', ...more })
  const stored = async (reference: string) => {
    const [row] = await hub.database.query<{ n: number }>(
      'select count(*)::int as n from request_reply where reference = $1',
      [reference],
    )
    return row?.n
  }

  it('is stored once, and reads on the page what was sent', async () => {
    const code = await receives(hub, 'R-1')
    const reply = { reply: newId(), kind: 'reply', text: 'Le portail est ouvert <b>le soir</b>.' }
    const first = await send(code, 'R-1', reply)
    expect([first.statusCode, first.json()]).toEqual([
      201,
      {
        reply: reply.reply,
        kind: 'reply',
        at: hub.clock.now.toISOString(),
        answer_by: '2026-12-01',
      },
    ])
    const again = await send(code, 'R-1', reply)
    expect([again.statusCode, again.json()]).toEqual([200, first.json()])
    const other = await send(code, 'R-1', { ...reply, text: 'Autre chose' })
    expect([other.statusCode, other.json().code]).toEqual([409, 'reply_contradiction'])
    expect(await stored('R-1')).toBe(1)
    const shown = await opens(hub, `/suivi/${code}?locale=fr`)
    expect(textOf(shown)).toContain('Envoyé mardi 24 novembre')
    expect(shown.body).toContain('Le portail est ouvert &lt;b>le soir&lt;/b>.')
  })

  it('keeps the words under seal, and tells other systems without them', async () => {
    await hub.database.query(
      `insert into webhook (organisation, webhook, url, types, sealed, created_at)
       values ($1, 'w', 'https://office.example', array['org.parvis.request.reply.v1'], '', now())`,
      [town.organisation],
    )
    const code = await receives(hub, 'R-2')
    const reply = newId()
    await send(code, 'R-2', { reply, kind: 'not_fixed', text: 'secret-du-portail' })
    const tables = ['request_reply', 'event', 'job']
    for (const table of tables) {
      const rows = await hub.database.query(`select * from ${table}`)
      expect(JSON.stringify(rows)).not.toContain('secret-du-portail')
    }
    const events = await hub.database.query<{ content: object }>(
      `select content from event where content->>'reference' = 'R-2'`,
    )
    expect(events).toEqual([
      {
        content: {
          source: 'guichet',
          reference: 'R-2',
          service: 'etat-civil',
          reply,
          kind: 'not_fixed',
        },
      },
    ])
  })

  it.each([
    ['an empty text', { text: ' \n ' }, '/text', 'empty'],
    ['1,001 characters', { text: 'é'.repeat(1001) }, '/text', 'too_long'],
    ['a mark that turns the text', { text: 'abc\u202Edef' }, '/text', 'direction_override'],
    ['half a character', { text: 'a\uD800' }, '/text', 'broken_character'],
    ['an unknown kind', { kind: 'angry' }, '/kind', undefined],
    ['an id that says nothing', { reply: 'one' }, '/reply', undefined],
    ['a language that is not one', { written_in: 'xx' }, '/written_in', undefined],
    ['a key too many', { name: 'Claire' }, '/name', undefined],
  ])('is refused %s, and nothing is stored', async (_, change, path, why) => {
    const reference = `R-bad-${newId()}`
    const code = await receives(hub, reference)
    const good = { reply: newId(), kind: 'reply', text: 'Bonjour' }
    const refused = await send(code, reference, { ...good, ...change })
    const { code: problem, errors } = refused.json()
    expect([refused.statusCode, problem]).toEqual([422, 'invalid'])
    expect(errors[0]).toMatchObject({ path, ...(why && { code: why }) })
    expect(await stored(reference)).toBe(0)
  })

  it('is refused ten megabytes, and another request’s reference, as any unknown code', async () => {
    const code = await receives(hub, 'R-3')
    await receives(hub, 'R-3-other')
    const long = { reply: newId(), kind: 'reply', text: 'a'.repeat(10_000_000) }
    expect((await send(code, 'R-3', long)).json().code).toBe('body_too_large')
    const good = { reply: newId(), kind: 'reply', text: 'Bonjour' }
    const elsewhere = await send(code, 'R-3-other', good)
    const unknown = await send('S-7K3M-9QRT-A0BC-DEFG', 'R-3', good)
    expect(elsewhere.json().code).toBe('unknown_code')
    expect(unknown.json()).toEqual(elsewhere.json())
    const page = await answer(code, 'a'.repeat(2_000_000))
    expect([page.statusCode, page.headers['content-type']]).toEqual([
      413,
      expect.stringContaining('text/html'),
    ])
    expect(textOf(page)).toContain('trop long')
  })

  it('writes in any script, on several lines, 1,000 characters of it', async () => {
    const code = await receives(hub, 'R-4')
    const lines = 'لم تُحلّ المشكلة\r\n未解決\r\n'
    const text = lines + '𐍈'.repeat(1000 - [...lines.replaceAll('\r\n', '\n')].length)
    expect((await answer(code, `${text}𐍈`)).statusCode).toBe(422)
    const sent = await answer(code, text)
    expect(sent.headers.location).toContain(`/suivi/${code}?locale=fr&done=reply.`)
    const shown = await opens(hub, String(sent.headers.location))
    expect(textOf(shown)).toContain('Votre message est envoyé au service.')
    expect(shown.body).toContain('لم تُحلّ المشكلة\n未解決\n𐍈')
  })

  it.each([
    ['x'.repeat(1001), 'dépasse'],
    ['   ', 'Écrivez votre message'],
    ['abc\u2066def', 'Retapez-le ici'],
  ])('who types what cannot be taken keeps it, in the open form', async (text, sentence) => {
    const code = await receives(hub, `R-form-${text.length}`)
    const refused = await answer(code, text)
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused)).toContain(sentence)
    expect(refused.body).toMatch(/<details id="repondre" open/)
    expect(refused.body).toContain(text.trim())
    expect(await stored(`R-form-${text.length}`)).toBe(0)
  })

  it('who presses twice sends one reply; who comes back and writes anew sends another', async () => {
    const code = await receives(hub, 'R-5')
    const page = await opens(hub, `/suivi/${code}/repondre?locale=fr`)
    const [, reply = ''] = /name="reply" value="([^"]+)"/.exec(page.body) ?? []
    await Promise.all([answer(code, 'Bonjour', { reply }), answer(code, 'Bonjour', { reply })])
    expect(await stored('R-5')).toBe(1)
    expect((await answer(code, 'Autre chose', { reply })).statusCode).toBe(303)
    expect(await stored('R-5')).toBe(2)
  })

  it('waits for an answer after three, and the rest is kept', async () => {
    const code = await receives(hub, 'R-6')
    for (const n of [1, 2, 3]) expect((await answer(code, `Message ${n}`)).statusCode).toBe(303)
    const refused = await answer(code, 'Message 4')
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused)).toContain('Attendez notre réponse')
    expect(refused.body).toContain('Message 4')
    const api = await send(code, 'R-6', { reply: newId(), kind: 'reply', text: 'Message 4' })
    expect([api.statusCode, api.json().code]).toEqual([409, 'too_many_replies'])
    expect(await stored('R-6')).toBe(3)
    later()
    await says(hub, 'R-6', message(hub))
    later()
    expect((await answer(code, 'Message 4')).statusCode).toBe(303)
  })

  it('is read by the system of the request, with personal data masked', async () => {
    const code = await receives(hub, 'R-10')
    await answer(code, 'Appelez le 06 12 34 56 78.', { kind: 'not_fixed' })
    const read = await hub.withKey('GET', '/v1/requests/R-10/replies')
    expect(read.json()).toEqual({
      replies: [
        {
          reply: expect.any(String),
          kind: 'not_fixed',
          text: 'Appelez le [téléphone].',
          written_in: 'fr',
          at: hub.clock.now.toISOString(),
          answer_by: '2026-12-01',
        },
      ],
    })
    const nowhere = await hub.withKey('GET', '/v1/requests/R-none/replies')
    expect(nowhere.json().code).toBe('unknown_request')
  })

  it('is refused the hundredth for a while, with what is stored kept', async () => {
    const code = await receives(hub, 'R-7')
    for (let n = 0; n < 30; n++) await answer(code, '')
    const refused = await answer(code, 'Bonjour')
    expect(refused.statusCode).toBe(429)
    expect(textOf(refused)).toContain('Ce qui est déjà enregistré le reste')
  })

  it('says that it is not settled once it ended, and brings what was missing when asked', async () => {
    const code = await receives(hub, 'R-8')
    const choices = async () =>
      [...(await opens(hub, `/suivi/${code}/repondre`)).body.matchAll(/"kind" value="(\w+)"/g)].map(
        ([, kind]) => kind,
      )
    expect(await choices()).toEqual(['reply'])
    later()
    await says(hub, 'R-8', {
      kind: 'waiting_usager',
      at: hub.clock.now.toISOString(),
      missing: { fr: 'Une photo', en: 'A photo' },
    })
    expect(await choices()).toEqual(['missing', 'reply'])
    later()
    await says(hub, 'R-8', { kind: 'done', at: hub.clock.now.toISOString() })
    expect(await choices()).toEqual(['not_fixed', 'reply'])
    const link = await opens(hub, `/suivi/${code}/repondre?kind=not_fixed&locale=fr`)
    expect(link.body).toMatch(/value="not_fixed"[^>]*checked/)
    expect(link.body).toMatch(/<details id="repondre" open/)
    await answer(code, 'Le lampadaire clignote.', { kind: 'not_fixed' })
    const shown = textOf(await opens(hub, `/suivi/${code}?locale=fr`))
    expect(shown).toContain('Ce n’est pas réglé. Envoyé')
    const [request] = await hub.database.query<{ state: string }>(
      `select state from request where reference = 'R-8'`,
    )
    expect(request?.state).toBe('closed')
  })

  it('is asked for what is missing by one button, until they sent it', async () => {
    const code = await receives(hub, 'W-1')
    const page = async () => (await opens(hub, `/suivi/${code}?locale=fr`)).body
    expect(await page()).toContain('id="repondre"')
    const asks = () => {
      later()
      return says(hub, 'W-1', {
        kind: 'waiting_usager',
        at: hub.clock.now.toISOString(),
        missing: { fr: 'Une photo', en: 'A photo' },
      })
    }
    const button = 'class="press strong"'
    await asks()
    expect(await page()).toContain(button)
    expect(await page()).not.toContain('id="repondre"')
    later()
    await answer(code, 'Voici.', { kind: 'missing' })
    expect(await page()).not.toContain(button)
    expect(await page()).toContain('<h2>Envoyé mardi 24 novembre</h2>')
    expect(await page()).toContain('id="repondre"')
    const site = await hub.send({
      url: '/v1/tracking?locale=fr',
      headers: { 'parvis-tracking': code },
    })
    expect(site.json().next).toMatchObject({ title: 'Envoyé mardi 24 novembre' })
    await asks()
    expect(await page()).toContain(button)
  })

  it('is not asked whether what they withdrew is settled', async () => {
    const code = await receives(hub, 'W-2')
    later()
    await receives(hub, 'W-2', { state: 'withdrawn', observed_at: hub.clock.now.toISOString() })
    const { body } = await opens(hub, `/suivi/${code}/repondre?locale=fr`)
    expect(body).toContain('name="kind" value="reply"')
    expect(body).not.toContain('not_fixed')
  })

  it('reads by when the service answers and where it takes files, where it declares them', async () => {
    const files = 'https://depot.ville.example/voirie'
    await declares(hub, { replies: { within: { count: 2, unit: 'working' } }, files })
    const code = await receives(hub, 'R-9')
    await answer(code, 'Bonjour')
    const shown = await opens(hub, `/suivi/${code}/repondre?locale=fr`)
    expect(textOf(shown)).toMatch(/Réponse au plus tard \p{L}+ \d/u)
    expect(shown.body).toContain(`href="${files}"`)
    later()
    await says(hub, 'R-9', message(hub))
    const answered = textOf(await opens(hub, `/suivi/${code}?locale=fr`))
    expect(answered).toContain('Réponse du service mardi 24 novembre')
    expect(answered).not.toContain('Réponse au plus tard')
  })
})

const message = (hub: TestHub) => ({
  kind: 'message',
  at: hub.clock.now.toISOString(),
  text: { fr: 'Un agent passe demain.', en: 'An agent comes tomorrow.' },
})
