import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instrument } from '#shared/contract/catalogue/instrument.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { overallScale } from '#shared/quality/scales.ts'
import { insertConfiguration } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townNotice } from '../../../world/town.ts'

type Part = Record<string, unknown>

const said = {
  answers: { overall: 2, FIA: 1, FIA_compared: -1 },
  about: 'opinion',
  helped: 'with_help',
  departement: '2A',
  comment: 'Trop long.\nEt le <b>guichet</b> fermé.',
  evidence: { lcp_ms: 1800, cls: 0.3, errors: 2, elapsed_s: 250, device: 'phone' },
  took_ms: 21_000,
  handover: { reach: '06 99 00 12 34', request: 'EC-2026-1' },
}

describe.each(anyStore)('A receipt, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  /** Sends a form of the page, as a browser does. */
  const post = (fields: Record<string, string>, locale = 'fr') =>
    hub.send({
      method: 'POST',
      url: `/recu?locale=${locale}`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: town.hub,
      },
      payload: new URLSearchParams(fields).toString(),
    })
  const given = async (change: Part = {}): Promise<Part> => {
    const part = feedback({ ...said, ...change })
    expect((await hub.answer(part)).statusCode).toBe(201)
    return part
  }
  const codeOf = (part: Part) => String(part['receipt'])
  const take = (part: Part, what: '' | '/comment' | '/handover') =>
    hub.send({
      method: 'DELETE',
      url: `/v1/feedback/receipt${what}`,
      headers: { 'parvis-receipt': codeOf(part) },
    })
  const kept = async (part: Part): Promise<Part> => {
    const headers = { 'parvis-receipt': codeOf(part) }
    return (await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers })).json()
  }

  describe('shown on its page', () => {
    it('is asked for in a field that posts it, so that no address ever holds it', async () => {
      const page = await hub.send({ method: 'GET', url: '/recu?locale=fr' })
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain('<form action="/recu?locale=fr" method="post">')
      expectPrivate(page)
      const english = await hub.send({ method: 'GET', url: '/recu?locale=en' })
      expect(english.body).toContain('Your feedback code')
    })

    it('tells everything that is kept in words, and HTML as the text it is', async () => {
      const part = await given()
      const page = await post({ code: codeOf(part), do: 'read' })
      expect(page.statusCode).toBe(200)
      expectPrivate(page)
      const text = textOf(page)
      for (const words of [
        'Donné le mardi 24 novembre. Service : Service etat-civil.',
        'Comment s’est passée votre démarche ?',
        'Mal',
        'Non, pas du tout',
        'Moins bien',
        'Donner un avis',
        'Avec de l’aide',
        'Corse-du-Sud (2A)',
        'Trop long.',
        'Et le <b>guichet</b> fermé.',
        'La page s’est affichée en 1,8 s.',
        'La page a bougé pendant votre lecture (indice de stabilité 0,3).',
        '2 erreurs de la page ont été comptées.',
        'La démarche a duré 3 minutes environ.',
        'comme un téléphone',
        'Vous avez répondu en 21 secondes.',
        'jusqu’au lundi 22 février 2027',
        'L’agent voit aussi comment vous joindre : 06 99 00 12 34.',
        'EC-2026-1',
        'Aucune réponse pour le moment.',
      ])
        expect(text).toContain(words)
      expect(text).not.toMatch(/dont_know|overall|FIA|lcp/)
      const english = textOf(await post({ code: codeOf(part), do: 'read' }, 'en'))
      expect(english).toContain('How did your request go?')
      expect(english).toContain('Badly')
    })

    it('is read as people type it: small letters, spaces, O for 0, I for 1', async () => {
      const part = await given({ receipt: '7K3M-9QRT-A0B1-DEFG' })
      const page = await post({ code: ' 7k3m 9qrt aobi—defg ' })
      expect(textOf(page)).toContain('Donné le')
      expect((await take(part, '')).statusCode).toBe(204)
    })

    it('is refused in one sentence, with what was typed kept to be mended', async () => {
      const short = await post({ code: '7K3M-"<9' })
      expect(short.statusCode).toBe(422)
      expect(textOf(short)).toContain('Ce code n’est pas complet.')
      expect(short.body).toContain('aria-invalid="true"')
      expect(short.body).toContain('autofocus')
      expect(short.body).toMatch(/value="7K3M-&quot;(<|&lt;)9"/)
      const unknown = await post({ code: '7K3M-9QRT-0000-0000' })
      expect(unknown.statusCode).toBe(404)
      expect(textOf(unknown)).toContain('peut-être déjà effacé')
    })

    it('takes the comment and the sharing back one by one, and says what stays', async () => {
      const part = await given()
      const unshared = await post({ code: codeOf(part), do: 'unshare' })
      expect(textOf(unshared)).toContain('L’agent ne voit plus votre avis.')
      expect(textOf(unshared)).not.toContain('06 99 00 12 34')
      const quiet = await post({ code: codeOf(part), do: 'uncomment' })
      expect(textOf(quiet)).toContain('Votre commentaire est effacé.')
      expect(textOf(quiet)).not.toContain('Trop long.')
      expect(await kept(part)).toMatchObject({ answers: { overall: '2' } })
    })

    it('asks once before it deletes, then says what is gone; the code then says no more', async () => {
      const part = await given()
      const asked = await post({ code: codeOf(part), do: 'erase' })
      expect(textOf(asked)).toContain('Effacer cet avis ?')
      expect(await kept(part)).toMatchObject({ day: '2026-11-24' })
      const gone = textOf(await post({ code: codeOf(part), do: 'erase-now' }))
      for (const words of ['Votre avis est effacé', '6 réponses', 'votre commentaire', '6 mesures'])
        expect(gone).toContain(words)
      const again = await post({ code: codeOf(part), do: 'erase-now' })
      const guess = await post({ code: '0000-0000-0000-0000', do: 'erase-now' })
      expect([again.statusCode, guess.statusCode]).toEqual([404, 404])
      expect(again.body.replaceAll(codeOf(part), '')).toBe(
        guess.body.replaceAll('0000-0000-0000-0000', ''),
      )
    })

    it('says no more that it is shared once that day has passed', async () => {
      const part = await given()
      const today = hub.clock.now
      hub.clock.now = new Date('2027-02-23T10:00:00Z')
      const page = textOf(await post({ code: codeOf(part) }))
      hub.clock.now = today
      expect(page).toContain('L’agent qui suit votre demande ne voit pas votre avis')
      expect(page).not.toContain('06 99 00 12 34')
    })

    it('tells several choices of one question, and the words of a questionnaire of one’s own', async () => {
      const own = instrument.parse({
        id: 'bourg-accueil',
        version: 1,
        title: { fr: 'Accueil', en: 'Reception' },
        opening: 'overall',
        satisfied: [4, 5],
        scales: {
          overall: overallScale,
          ways: {
            several: true,
            answers: [
              { value: 1, label: { fr: 'Par le site', en: 'By the website' } },
              { value: 2, label: { fr: 'Au guichet', en: 'At the counter' } },
              { value: 3, label: { fr: 'Par téléphone', en: 'By telephone' } },
            ],
          },
        },
        items: [
          {
            item: 'WAYS',
            dimension: 'other',
            scale: 'ways',
            wording: { fr: 'Par où êtes-vous passé ?', en: 'Which way did you come?' },
          },
          {
            item: 'overall',
            dimension: 'overall',
            scale: 'overall',
            wording: { fr: 'Comment était l’accueil ?', en: 'How was the reception?' },
          },
        ],
        forms: [{ form: 'A', share: 1, pages: [{ items: ['WAYS'] }] }],
      })
      await hub.database.query(
        `insert into instrument (organisation, instrument, version, definition)
         values ($1, 'bourg-accueil', 1, $2::jsonb)`,
        [town.organisation, JSON.stringify(own)],
      )
      const { organisation, site } = town
      const asks = defaultConfiguration(own, townNotice)
      const configuration = await insertConfiguration(hub.database, organisation, site, asks)
      const { item: _, ...part } = feedback({
        configuration,
        answers: { overall: 4, WAYS_1: 1, WAYS_2: 0, WAYS_3: 1 },
      })
      expect((await hub.answer({ ...part, item: undefined })).statusCode).toBe(201)
      expect(textOf(await post({ code: codeOf(part) }))).toMatch(
        /Comment était l’accueil \? Bien Par où êtes-vous passé \? Par le site ; Par téléphone/,
      )
    })

    it('says in words that the hub cannot read it now', async () => {
      const part = await given()
      await hub.database.script('alter table feedback rename to feedback_away')
      const page = await post({ code: codeOf(part) })
      await hub.database.script('alter table feedback_away rename to feedback')
      expect(page.statusCode).toBe(503)
      expect(textOf(page)).toContain('Cette page ne répond pas.')
      expect(textOf(await post({ code: codeOf(part) }))).toContain('Donné le')
    })

    it('is not for a form of another site', async () => {
      const foreign = await hub.send({
        method: 'POST',
        url: '/recu',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'https://evil.example',
        },
        payload: 'code=x',
      })
      expect(foreign.statusCode).toBe(403)
    })
  })

  describe('used by a program', () => {
    it('withdraws the comment or the sharing, again without a fault, and never without a code', async () => {
      const part = await given()
      for (const what of ['/comment', '/handover', '/comment', '/handover'] as const)
        expect((await take(part, what)).statusCode).toBe(204)
      const left = await kept(part)
      expect(left).not.toHaveProperty('comment')
      expect(left).not.toHaveProperty('handover')
      const stranger = feedback()
      for (const what of ['', '/comment', '/handover'] as const) {
        const refused = await take(stranger, what)
        expect(refused.statusCode).toBe(404)
        expect(refused.json().code).toBe('unknown_code')
      }
    })
  })

  describe('used while a part is still on its way', () => {
    it('lets late parts go after a deletion, and nothing comes back', async () => {
      const part = await given()
      expect((await take(part, '')).statusCode).toBe(204)
      for (const late of [part, { ...part, part: 2, comment: 'Encore moi.' }]) {
        const answer = await hub.answer(late)
        expect(answer.statusCode).toBe(200)
        expect(answer.json().stored).toBe('already')
      }
      expect(await kept(part)).toMatchObject({ code: 'unknown_code' })
    })

    it('keeps late answers after a withdrawal, without their comment and their sharing', async () => {
      const part = await given()
      await take(part, '/comment')
      await take(part, '/handover')
      const late = { ...part, part: 2, answers: { overall: 5 }, comment: 'Encore moi.' }
      expect((await hub.answer(late)).statusCode).toBe(202)
      expect((await hub.answer(late)).statusCode).toBe(200)
      // The first part is sent again by a device that never heard that it had arrived.
      expect((await hub.answer(part)).statusCode).toBe(200)
      const left = await kept(part)
      expect(left).toMatchObject({ answers: { overall: '5' } })
      expect(left).not.toHaveProperty('comment')
      expect(left).not.toHaveProperty('handover')
    })

    it('takes one back and leaves the other to come', async () => {
      const { handover, comment, ...rest } = feedback(said)
      await hub.answer(rest)
      await take(rest, '/handover')
      await hub.answer({ ...rest, part: 2, handover, comment })
      const left = await kept(rest)
      expect(left).toHaveProperty('comment')
      expect(left).not.toHaveProperty('handover')
    })
  })
})

function expectPrivate({ headers, body }: LightMyRequestResponse): void {
  expect(headers['cache-control']).toBe('no-store')
  expect(body).toContain('<meta name="robots" content="noindex"')
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
}
