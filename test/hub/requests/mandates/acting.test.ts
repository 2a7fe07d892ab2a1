import { describe, expect, it } from 'vitest'
import { writeEmail } from '../../../../hub/requests/delivery/letter/write-email.ts'
import { townAgents } from '../../../world/agents.ts'
import { opens, posts } from '../../../world/forms.ts'
import { textOf } from '../../../world/page-text.ts'
import { reads, receives, says } from '../../../world/requests.ts'
import {
  assigned,
  type SendingTown,
  shareSendingTown,
  usager,
} from '../../../world/sending-town.ts'
import { stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const claire = {
  kind: 'adviser',
  name: 'Claire Martin',
  email: 'claire@france-services.example',
  consent: 'yes',
}

describe.each(stores)('Somebody who acts for a usager, on $store', ({ open }) => {
  let at: SendingTown
  shareSendingTown(open, 'ACT', (begins) => {
    at = begins
  })

  const begin = async (change: object = {}) => {
    const code = await receives(at.hub, at.reference, { usager, ...change })
    await at.hub.deliver(at.email, at.sms)
    at.email.sent = []
    return code
  }
  const declare = (code: string, typed: Record<string, string> = {}) =>
    posts(at.hub, `/suivi/${code}/mandat?locale=fr`, { ...claire, ...typed })
  const end = (code: string, mandate: string) =>
    posts(at.hub, `/suivi/${code}/mandat?locale=fr`, { end: mandate })
  const see = async (code: string, page = '') =>
    await opens(at.hub, `/suivi/${code}${page}?locale=fr`)
  const deliver = async () => {
    at.email.sent = []
    await at.hub.deliver(at.email, at.sms)
    return at.email.sent
  }
  /** Returns the code in the message to the one who acts, and the id of their mandate. */
  const acting = async (code: string) => {
    expect((await declare(code)).statusCode).toBe(303)
    const sent = await deliver()
    const page = sent.find(({ to }) => to === claire.email)?.told.page ?? ''
    const own = /\/suivi\/([^/]+)$/.exec(page)?.[1] ?? ''
    const { body } = await see(code, '/mandat')
    return { own, sent, mandate: /name="end" value="([^"]+)"/.exec(body)?.[1] ?? '' }
  }

  it('is told with the usager: who acts, for which request, since when, and where it ends', async () => {
    const code = await begin()
    const { own, sent } = await acting(code)
    expect(sent.map(({ to }) => to).sort()).toEqual([
      'Camille.Roy@exemple.fr',
      'claire@france-services.example',
    ])
    const [theirs, hers] = [usager.email, claire.email].map((to) =>
      sent.find((one) => one.to.toLowerCase() === to.toLowerCase()),
    )
    expect(theirs?.told.proof.text?.fr).toContain(
      `Claire Martin (une personne qui accompagne) agit pour vous depuis mardi 24 novembre`,
    )
    expect(theirs?.told.proof.text?.fr).toContain(at.reference)
    expect(theirs?.told.page).toBe(`${at.hub.deps.publicUrl}/suivi/${code}/mandat`)
    expect(hers?.told.proof.text?.fr).toContain('Vous agissez depuis mardi 24 novembre')
    expect(own).toMatch(/^S(-[0-9A-Z]{4}){4}$/)
    expect(own).not.toBe(code)
    expect(hers?.told.stop).toBe(`${at.hub.deps.publicUrl}/suivi/${own}/mandat`)
  })

  it('reads whose request it is, and nothing that only its usager may do', async () => {
    const code = await begin()
    const { own, sent } = await acting(code)
    await says(at.hub, at.reference, assigned)
    const page = `${at.hub.deps.publicUrl}/suivi/${own}`
    const letters = [...sent, ...(await deliver())]
      .filter(({ to }) => to === claire.email)
      .map(({ told }) => writeEmail(told))
    expect(letters.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Vous agissez pour quelqu’un\s: /),
      expect.stringMatching(/^En charge\s: /),
    ])
    for (const { text } of letters) {
      expect(text).toContain(`Voir la demande\n${page}\n`)
      expect(text).toContain(`Ne plus agir pour cette personne\n${page}/mandat\n`)
      expect(text).toMatch(/parce que vous agissez pour une\s+personne/)
      expect(text).not.toMatch(
        /votre\s+adresse\s+a\s+été|choisissez\s+votre\s+langue|Voir ma demande/,
      )
    }
    expect(letters[1]?.text).toContain(
      'Copie du message envoyé à la personne pour qui vous agissez.',
    )
  })

  it('is not told what concerns another who acts', async () => {
    const code = await begin()
    const { mandate } = await acting(code)
    const ali = { name: 'Ali', email: 'ali@exemple.fr', kind: 'relative' }
    await declare(code, ali)
    expect((await deliver()).map(({ to }) => to).sort()).toEqual([
      'Camille.Roy@exemple.fr',
      ali.email,
    ])
    await end(code, mandate)
    expect((await deliver()).map(({ to }) => to)).toEqual(['Camille.Roy@exemple.fr'])
  })

  it('opens the same page with a code of their own, that says for whom they act', async () => {
    const code = await begin()
    const { own } = await acting(code)
    const page = textOf(await see(own))
    expect(page).toContain('Vous agissez depuis mardi 24 novembre pour la personne')
    expect(page).not.toContain('Choisir ma langue')
    expect((await reads(at.hub, own)).reference).toBe(at.reference)
    expect(textOf(await see(code))).toContain(
      'Claire Martin (une personne qui accompagne) agit pour vous',
    )
    const { body } = await see(own)
    expect(body).not.toMatch(/exemple\.fr|06 ••/)
    expect((await see(code)).body).not.toContain('france-services')
  })

  it('may answer and ask for a call, and changes no address, no choice, no code, no mandate', async () => {
    const code = await begin()
    const { own } = await acting(code)
    const answered = await posts(at.hub, `/suivi/${own}/reponse?locale=fr`, { text: 'Bonjour' })
    expect(answered.statusCode).toBe(303)
    const called = await posts(at.hub, `/suivi/${own}/rappel?locale=fr`, { phone: '0612345678' })
    expect(called.statusCode).toBe(303)
    for (const [page, fields] of [
      ['preferences', { language: 'fr', channel: 'page' }],
      ['appareils/retirer', { device: '' }],
      ['adresse', { address: 'claire@exemple.fr' }],
      ['adresse/code', { code: '000000' }],
    ] as const)
      expect((await posts(at.hub, `/suivi/${own}/${page}?locale=fr`, fields)).statusCode).toBe(403)
    expect((await see(own, '/adresse')).statusCode).toBe(403)
    const other = await declare(own, { name: 'Ali', email: 'ali@exemple.fr' })
    expect(other.statusCode).toBe(403)
    expect((await see(code, '/mandat')).body).not.toContain('Ali')
    const refused = await see(own, '/code')
    expect(refused.statusCode).toBe(403)
    expect(textOf(refused)).toContain('Seule la personne qui a fait la demande')
    const renewed = await posts(at.hub, `/suivi/${own}/code?locale=fr`, { offer: 'x' })
    expect(renewed.statusCode).toBe(303)
    expect((await see(code)).statusCode).toBe(200)
    expect((await see(own)).statusCode).toBe(200)
  })

  it('gets each message while it lasts, and none after', async () => {
    const code = await begin()
    const { mandate } = await acting(code)
    await says(at.hub, at.reference, assigned)
    const sent = await deliver()
    expect(sent.map(({ to }) => to).sort()).toEqual([
      'Camille.Roy@exemple.fr',
      'claire@france-services.example',
    ])
    expect(new Set(sent.map(({ name }) => name)).size).toBe(2)
    await end(code, mandate)
    await deliver()
    await says(at.hub, at.reference, { ...assigned, team: 'Guichet' })
    expect((await deliver()).map(({ to }) => to)).toEqual(['Camille.Roy@exemple.fr'])
  })

  it('opens nothing from the moment the usager ends it', async () => {
    const code = await begin()
    const { own, mandate } = await acting(code)
    const done = await end(code, mandate)
    expect(textOf(await opens(at.hub, String(done.headers.location)))).toContain(
      'Cette personne n’agit plus pour vous.',
    )
    expect((await see(own)).statusCode).toBe(404)
    expect((await see(code)).statusCode).toBe(200)
    const [row] = await at.hub.database.query(
      'select address_sealed, code_sealed, ended_by from mandate where reference = $1',
      [at.reference],
    )
    expect(row).toEqual({ address_sealed: null, code_sealed: null, ended_by: 'usager' })
  })

  it('ends it themselves, and the mandate of another they cannot', async () => {
    const code = await begin()
    const { own, mandate } = await acting(code)
    await declare(code, { name: 'Ali', email: 'ali@exemple.fr', kind: 'relative' })
    const page = await see(code, '/mandat')
    const ends = [...page.body.matchAll(/name="end" value="([^"]+)"/g)].map(([, id = '']) => id)
    const others = ends.find((id) => id !== mandate) ?? ''
    const left = await end(own, others)
    expect(textOf(left)).toContain('Vous n’agissez plus pour cette personne.')
    expect((await see(own)).statusCode).toBe(404)
    const rows = await at.hub.database.query(
      'select mandate, ended_by from mandate where reference = $1 order by ended_by nulls last',
      [at.reference],
    )
    expect(rows).toEqual([
      { mandate, ended_by: 'delegate' },
      { mandate: others, ended_by: null },
    ])
  })

  it.each([
    ['their own address', { email: 'camille.roy@exemple.fr' }, 'Cette adresse est la vôtre.'],
    ['no address', { email: 'claire' }, 'n’est pas complète'],
    ['no name', { name: ' ' }, 'Donnez son nom'],
    ['a name of 81 characters', { name: 'é'.repeat(81) }, '80 caractères'],
    ['a name that turns the text', { name: 'Cl\u202Eaire' }, 'Nous ne pouvons pas lire ce nom.'],
    ['no agreement', { consent: '' }, 'Cochez la case'],
  ])('is not declared with %s, and what was typed is kept', async (_, typed, sentence) => {
    const code = await begin()
    const refused = await declare(code, typed)
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused)).toContain(sentence)
    if (!('name' in typed)) expect(refused.body).toContain('value="Claire Martin"')
    expect(await deliver()).toEqual([])
  })

  it('is agreed to in a box that says its own fault', async () => {
    const { body } = await declare(await begin(), { consent: '' })
    expect(body).toMatch(
      /<input type="checkbox"[^>]*autofocus[^>]*aria-describedby="consent-fault"/,
    )
    expect(body).toMatch(/id="consent-fault" role="alert"/)
  })

  it('is one of two at most, and declared twice is one', async () => {
    const code = await begin()
    await declare(code)
    await declare(code)
    await declare(code, { name: 'Ali', email: 'ali@exemple.fr' })
    const third = await declare(code, { name: 'Zoé', email: 'zoe@exemple.fr' })
    expect(third.statusCode).toBe(422)
    expect(textOf(third)).toContain('Deux personnes agissent déjà pour vous.')
    expect(textOf(third)).toContain('Mettre fin à l’accès de Claire Martin')
    expect(third.body).not.toContain('name="email"')
    const rows = await at.hub.database.query('select 1 from mandate where reference = $1', [
      at.reference,
    ])
    expect(rows).toHaveLength(2)
  })

  it('is declared with the request by a system, and not begun anew once it has ended', async () => {
    const said = { kind: 'relative', name: 'Paul Roy', email: 'paul@exemple.fr' }
    const code = await begin({ acting: said })
    const { body } = await see(code, '/mandat')
    expect(body).toContain('Paul Roy')
    await end(code, /name="end" value="([^"]+)"/.exec(body)?.[1] ?? '')
    await receives(at.hub, at.reference, { usager, acting: said })
    expect((await see(code, '/mandat')).body).not.toContain('Paul Roy')
    const put = async (acting: object) =>
      (
        await at.hub.withKey('PUT', `/v1/requests/${at.reference}-x`, {
          ...{ service: 'etat-civil', channel: 'web', locale: 'fr' },
          ...{ received_at: '2026-11-20T09:00:00Z', usager, acting },
        })
      ).json()
    expect(await put({ ...said, email: usager.email })).toMatchObject({ code: 'invalid' })
    expect(await put({ ...said, name: 'P\u2066aul' })).toMatchObject({ code: 'invalid' })
    expect(await put({ ...said, phone: '0612345679' })).toMatchObject({ code: 'invalid' })
  })

  it('is named to the agent, and in no event', async () => {
    await at.hub.database.query(
      `insert into webhook (organisation, webhook, url, types, sealed, created_at)
       values ($1, 'w', 'https://office.example', array['org.parvis.request.proof.v1'], '', now())`,
      [town.organisation],
    )
    const code = await begin()
    await acting(code)
    const look = await at.hub.as(townAgents.claire, 'POST', '/v1/context', {
      identifier: { kind: 'reference', value: at.reference },
      purpose: 'instruct',
      level: 1,
    })
    expect(look.json().request?.acting).toEqual([
      {
        kind: 'adviser',
        name: 'Claire Martin',
        words:
          'Claire Martin (une personne qui accompagne) agit pour l’usager depuis mardi 24 novembre.',
      },
    ])
    expect(look.body).not.toContain('france-services')
    const stones = (await reads(at.hub, code)).stones.filter(({ kind }) => kind === 'message')
    expect(stones.map(({ text }) => text)).toEqual(['Une personne agit pour vous.'])
    const events = await at.hub.database.query(
      `select * from event where content->>'reference' = $1 and content->>'kind' = 'message'`,
      [at.reference],
    )
    expect(events).toHaveLength(1)
    expect(JSON.stringify(events)).not.toMatch(/Claire|Martin|france-services/)
  })
})
