import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { upsertService } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { opens } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { libraryCard } from '../../../world/offered.ts'
import { plainly, textOf } from '../../../world/page-text.ts'
import { reads, receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { wholeService } from '../../../world/whole-service.ts'

const window = {
  from: '2026-11-20T09:00:00Z',
  to: '2026-12-08T17:00:00Z',
  zone: 'Europe/Paris',
  basis: 'norm',
}

describe.each(anyStore)('The page of a request, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await upsertService(hub.database, town.organisation, wholeService)
  })
  afterAll(() => hub.close())

  const asks = (reference: string, change: object = {}) =>
    receives(hub, reference, { service: 'passeport', promise: window, ...change })
  const page = async (code: string, locale = 'fr') => {
    const shown = await opens(hub, `/suivi/${code}?locale=${locale}`)
    expect(shown.statusCode).toBe(200)
    return textOf(shown)
  }

  it('says what comes next and by when, as the service owes each of its steps', async () => {
    const code = await asks('P-1')
    // Three working days after Friday 20 November.
    expect((await reads(hub, code)).next).toEqual({
      title: 'Prochaine étape',
      what: 'Dossier vérifié',
      by: 'au plus tard mercredi 25 novembre',
    })
    expect(await page(code)).toContain('au plus tard mercredi 25 novembre')
    hub.clock.now = new Date('2026-11-27T10:00:00Z')
    expect((await reads(hub, code, 'en')).next?.by).toBe('was due by Wednesday 25 November')
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
  })

  it('puts what its usager must do above everything, and says that the date stands still', async () => {
    const code = await asks('P-2')
    await says(hub, 'P-2', {
      kind: 'waiting_usager',
      at: '2026-11-23T09:00:00Z',
      missing: { fr: 'Un justificatif de domicile', en: 'A proof of address' },
      by: '2026-12-01T12:00:00Z',
      how: { fr: 'Apportez-le à l’accueil.', en: 'Bring it to reception.' },
    })
    const told = await reads(hub, code)
    expect(told).toMatchObject({
      next: {
        title: 'À faire maintenant',
        what: 'Un justificatif de domicile',
        by: 'au plus tard mardi 1er décembre',
        how: 'Apportez-le à l’accueil.',
      },
      promise: { stands: 'suspended' },
    })
    expect(told.stones.filter(({ status }) => status === 'now')).toMatchObject([
      { kind: 'waiting_usager' },
    ])
    const text = await page(code)
    const order = [
      'À faire maintenant',
      'Apportez-le',
      'est en pause',
      'Les étapes',
      'Qui contacter',
    ]
    const places = order.map((words) => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('says that it is late in plain words, with the date that was', async () => {
    const code = await asks('P-3', { promise: { ...window, to: '2026-11-22T17:00:00Z' } })
    const text = await page(code)
    expect(text).toContain('prévu au plus tard dimanche 22 novembre')
    expect(text).toContain('Nous n’avons pas tenu la date annoncée. Nous en sommes désolés.')
  })

  it('tells what was sent where, and why one failed to nobody but who sent it', async () => {
    const code = await asks('P-4')
    await says(hub, 'P-4', {
      kind: 'assigned',
      at: '2026-11-23T09:00:00Z',
      team: 'Équipe des titres',
      deliveries: [
        { channel: 'email', at: '2026-11-23T09:01:00Z', outcome: 'accepted' },
        { channel: 'sms', at: '2026-11-23T09:02:00Z', outcome: 'failed', why: 'gateway 550' },
      ],
    })
    expect((await reads(hub, code)).stones[1]?.sent).toEqual([
      'E-mail envoyé, lundi 23 novembre à 10 h 01',
      'SMS non remis, lundi 23 novembre à 10 h 02',
    ])
    expect(await page(code)).not.toContain('gateway')
  })

  it('tells where an appointment is, what it costs and how long it takes', async () => {
    const code = await asks('P-5', { promise: undefined })
    await says(hub, 'P-5', {
      kind: 'promised',
      at: '2026-11-23T09:00:00Z',
      promise: { ...window, from: '2026-12-08T08:00:00Z', to: '2026-12-08T08:30:00Z' },
      place: 'Mairie, guichet 3',
      cost: '86 €',
      lasts: 20,
    })
    const told = plainly(await reads(hub, code))
    expect(told.promise).toMatchObject({
      title: 'Votre rendez-vous',
      window: 'mardi 8 décembre, entre 9 h et 9 h 30',
    })
    expect(told.stones[1]?.text).toBe('Où : Mairie, guichet 3. Coût : 86 €. Durée : 20 minutes.')
  })

  it('tells what the service declares to all: norm, cost, hours, silence, adaptations', async () => {
    const code = await asks('P-6')
    expect(plainly((await reads(hub, code)).facts)).toEqual([
      {
        title: 'Délai pour tous',
        lines: [wholeService.norm.sentence.fr],
        written: true,
      },
      { title: 'Ce que cela coûte', lines: [wholeService.norm.cost?.fr], written: true },
      {
        title: 'Heures d’ouverture',
        lines: [
          'du lundi au vendredi : de 8 h 30 à 12 h et de 13 h 30 à 17 h',
          'samedi : de 9 h à 12 h',
        ],
      },
      {
        title: 'Si vous n’avez pas de réponse',
        lines: [
          'Sans réponse jusqu’au mercredi 20 janvier 2027 compris, votre demande est considérée comme refusée. Vous pourrez contester à partir du jeudi 21 janvier 2027.',
        ],
      },
      {
        lines: ['Vous pouvez écrire au maire, puis saisir le tribunal administratif.'],
        written: true,
      },
      {
        title: 'Ce qui peut être adapté à votre situation, pour toute personne qui le demande',
        lines: [
          'Dépôt à domicile. Pour qui : toute personne qui ne peut pas se déplacer, pour raison de santé. Comment le demander : par téléphone, avec un certificat médical.',
          'Interprète en langue des signes française.',
        ],
        written: true,
      },
    ])
  })

  it('tells the place of the request, and its hours where they are its own', async () => {
    await upsertService(hub.database, town.organisation, libraryCard)
    const atPlace = async (place: string, locale = 'fr') => {
      const code = await asks(`P-${place}-${locale}`, { service: 'bibliotheque', place })
      const { facts } = plainly(await reads(hub, code, locale))
      const at = facts.findIndex(({ title }) => /recevons|find us/.test(title ?? ''))
      return at < 0 ? [] : facts.slice(at, at + 2).map(({ lines }) => lines)
    }
    expect(await atPlace('annexe')).toEqual([
      ['Annexe des Prés', '4 allée des Prés'],
      ['mercredi : de 14 h à 18 h 30'],
    ])
    expect(await atPlace('annexe', 'en')).toEqual([
      ['Annexe des Prés', '4 allée des Prés'],
      ['Wednesday: 14:00 to 18:30'],
    ])
    const [central, hours] = await atPlace('centrale')
    expect(central).toEqual(['Bibliothèque centrale'])
    expect(hours?.at(-1)).toBe('samedi : de 10 h à 17 h')
    expect(await atPlace('ailleurs')).toEqual([])
  })

  it('says nothing of silence once there is an answer', async () => {
    const code = await asks('P-7')
    await says(hub, 'P-7', { kind: 'decided', at: '2026-11-23T09:00:00Z' })
    const titles = (await reads(hub, code)).facts.map(({ title }) => title)
    expect(titles).not.toContain('Si vous n’avez pas de réponse')
  })

  it('is in French by name where the organisation wrote nothing in the language wanted', async () => {
    const code = await asks('P-8')
    const shown = await opens(hub, `/suivi/${code}?locale=tr`)
    expect(shown.body).toContain('<html lang="tr" dir="ltr">')
    expect(shown.body).toContain('<ul lang="fr" dir="auto"><li>Votre passeport est prêt')
    expect(textOf(shown)).toContain('Pazartesi – Cuma')
    const arabic = await opens(hub, `/suivi/${code}?locale=ar`)
    expect(arabic.body).toContain('<html lang="ar" dir="rtl">')
    expect(arabic.body).not.toContain('lang="fr" dir="auto"')
  })

  it('leads the widget to itself, and holds no text as HTML', async () => {
    const code = await asks('P-9')
    await says(hub, 'P-9', {
      kind: 'message',
      at: '2026-11-23T09:00:00Z',
      text: { fr: '<script>alert(1)</script>', en: '<b>' },
    })
    expect((await reads(hub, code)).page).toEqual({
      url: `${town.hub}/suivi/${code}?locale=fr`,
      title: 'Voir ma demande en détail',
    })
    const shown = await opens(hub, `/suivi/${code}`)
    expect(shown.body).toContain('&lt;script>alert(1)&lt;/script>')
    expect(shown.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(shown.headers['content-security-policy']).not.toContain('unsafe-inline')
    expect(shown.body).not.toMatch(/<script(?![^>]* src=)|style="/)
  })
})
