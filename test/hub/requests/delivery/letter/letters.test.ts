import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ProofKind, proofKinds } from '#shared/contract/catalogue/proof-kind.ts'
import { palette } from '#shared/drawing/tokens.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { directionOf, type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import { upsertService } from '../../../../../hub/catalogue/sites/declare-sql.ts'
import type { ProofContent } from '../../../../../hub/requests/delivery/channels/proof-content.ts'
import { writeEmail } from '../../../../../hub/requests/delivery/letter/write-email.ts'
import { writePush } from '../../../../../hub/requests/delivery/letter/write-push.ts'
import { startHub, type TestHub } from '../../../../world/hub.ts'
import { appointment, receivesStep, steps, stopPage, toldOf } from '../../../../world/letters.ts'
import { receives, says } from '../../../../world/requests.ts'
import { anyStore } from '../../../../world/stores.ts'
import { town } from '../../../../world/town.ts'
import { townIdentity } from '../../../../world/town-identity.ts'
import { wholeService } from '../../../../world/whole-service.ts'

const unfilled = /\{\w+\}|undefined|\bnull\b|\bNaN\b|\[object/
const addresses = /https?:\/\/[^\s"<]+/g
const wordsOf = (text: string, locale: UsagerLocale) =>
  new Set(text.toLocaleLowerCase(locale).match(/[\p{L}\p{N}]+/gu))

/** What is read of a document, without what programs show beside the subject. */
function readHtml(html: string) {
  const { document } = parseHTML(html)
  const main = document.querySelector('main')
  if (!main) throw new Error('A letter has a main part')
  // Things that stand apart are not one word.
  for (const part of main.querySelectorAll('p, li, h1, h2, br')) part.append(' ')
  for (const sign of main.querySelectorAll('[aria-hidden]')) sign.remove()
  for (const line of main.querySelectorAll('br')) line.replaceWith(' ')
  return { document, main, said: main.textContent ?? '' }
}

describe.each(anyStore)('The message about a step, on $store', ({ open }) => {
  let hub: TestHub
  const known = new Map<ProofKind, ProofContent>()
  const told = (
    kind: ProofKind,
    locale: UsagerLocale = 'fr',
    change: Partial<ProofContent> = {},
  ): ProofContent => {
    const one = known.get(kind)
    if (!one) throw new Error(`No request has the step ${kind}`)
    return { ...one, locale, ...change }
  }

  beforeAll(async () => {
    hub = await startHub(await open())
    await upsertService(hub.database, town.organisation, {
      ...wholeService,
      acknowledgement: 'receipt',
    })
    for (const kind of proofKinds) {
      const code = await receivesStep(hub, `L-${kind}`, steps[kind])
      known.set(kind, await toldOf(hub, code))
    }
  })
  afterAll(() => hub.close())

  describe.each(usagerLocales)('in %s', (locale) => {
    it.each(proofKinds)('is whole by e-mail when it is %s', (kind) => {
      const { subject, text, html } = writeEmail(told(kind, locale))
      const { document, main, said } = readHtml(html)
      for (const one of [subject, text, html]) expect(one).not.toMatch(unfilled)
      expect(document.documentElement.getAttribute('lang')).toBe(locale)
      expect(document.documentElement.getAttribute('dir')).toBe(directionOf(locale))
      expect(main.querySelectorAll('h1')).toHaveLength(1)
      for (const part of main.querySelectorAll('p, li, h1, h2, a'))
        expect(part.textContent?.trim()).not.toBe('')
      expect(wordsOf(said, locale)).toEqual(wordsOf(text.replace(addresses, ''), locale))
    })

    it.each(proofKinds)('is a notification when it is %s', (kind) => {
      const { title, body, url, dir } = writePush(told(kind, locale))
      expect(`${title}\n${body}`).not.toMatch(unfilled)
      expect([title, body, url].every((one) => one.trim() !== '')).toBe(true)
      expect(body).toContain(town.name)
      expect(dir).toBe(directionOf(locale))
    })
  })

  it.each(proofKinds)('asks nothing of anybody else, %s', (kind) => {
    const { page } = told(kind)
    const { html, text } = writeEmail(told(kind))
    expect(html).not.toMatch(/\ssrc="(?!cid:)|<script|<link|@import|url\(/)
    const others = [...new Set(html.match(addresses))].filter(
      (one) => one !== stopPage && one !== page && !one.startsWith(`${page}/repondre?`),
    )
    expect(others).toEqual([])
    expect(text.split('\n')).toEqual(expect.arrayContaining([page, stopPage]))
  })

  it('keeps to lines and colours that are read everywhere', () => {
    const { html, text } = writeEmail(told('acknowledged'))
    for (const line of text.split('\n').filter((one) => !one.startsWith('https:')))
      expect([...line].length).toBeLessThanOrEqual(72)
    const colours = new Set(html.match(/#[0-9A-F]{6}\b/gi))
    const { accent, accentDark } = townIdentity
    const known: readonly (string | null)[] = [...Object.values(palette).flat(), accent, accentDark]
    expect([...colours].filter((one) => !known.includes(one))).toEqual([])
  })

  it('shows who writes by a name, by a crest that travels with it, and by a colour', () => {
    const one = told('decided')
    const { main, document } = readHtml(writeEmail(one).html)
    expect(main.firstElementChild?.textContent?.trim()).toBe(town.name)
    // The name stands beside it: read aloud, it is said once.
    const crest = main.querySelector('img')
    expect(crest?.getAttributeNames().map((name) => crest.getAttribute(name))).toEqual(
      expect.arrayContaining(['cid:crest@parvis', '', '37', '44']),
    )
    expect(document.querySelector('style')?.textContent).toContain(townIdentity.accentDark)
    const { text } = writeEmail(one)
    expect(text).toContain('01\u00a099\u00a000\u00a020\u00a020\nmairie@bourg.example')
    expect(text.trim().split('\n').at(-1)).toBe(townIdentity.legal)
  })

  it('has the name and the blue of all without an identity', () => {
    const identity = { ...townIdentity, crest: null, accent: null, accentDark: null, contact: null }
    const { html, text } = writeEmail(
      told('decided', 'fr', { identity: { ...identity, legal: null } }),
    )
    const { main } = readHtml(html)
    expect(main.firstElementChild?.textContent?.trim()).toBe(town.name)
    expect(main.querySelector('img')).toBeNull()
    expect(html).toContain(`border-top-color:${palette.commun[0]}`)
    expect(text.trim().split('\n').at(-1)).toBe(stopPage)
  })

  it('begins with what happened, and with what it is about', () => {
    const { subject } = writeEmail(told('decided'))
    expect(subject).toBe('Passeport fabriqué\u00a0: Passeport')
    const about = 'Passeport de Léa'
    const own = writeEmail(told('decided', 'fr', { about }))
    expect(own.subject).toBe('Passeport fabriqué\u00a0: Passeport de Léa')
    expect(own.text).toMatch(/^Passeport fabriqué\n\nPasseport de Léa\n/)
  })

  it('says first what is asked, by when and how', () => {
    const { text, html } = writeEmail(told('waiting_usager'))
    const { main } = readHtml(html)
    expect(text).toContain(
      'À faire maintenant\nUn justificatif de domicile de moins d’un an\nAu plus tard jeudi 3 décembre\nApportez-le',
    )
    expect(main.querySelector('h2')?.textContent?.trim()).toBe('À faire maintenant')
    expect(text).toContain('Le délai est en pause')
  })

  it('apologises for a delay, and says why, and both dates', () => {
    const { text } = writeEmail(told('late'))
    expect(text).toContain('Nous sommes désolés, nous avons du retard.\n\nL’imprimerie')
    expect(text).toContain('Demande traitée au plus tard mardi 22 décembre')
    expect(text).toContain('Date annoncée avant\u00a0: au plus tard mardi 15 décembre')
  })

  it('says that no new date is sure, where there is none', async () => {
    const { why, kind } = steps.late
    const code = await receivesStep(hub, 'L-no-date', { kind, why })
    const { text } = writeEmail(await toldOf(hub, code))
    expect(text.replaceAll('\n', ' ')).toContain('Nous ne connaissons pas encore la nouvelle date')
  })

  it('says all that the law wants of an acknowledgement of receipt', () => {
    const said = writeEmail(told('acknowledged')).text.replaceAll('\n', ' ')
    for (const part of [
      'Accusé de réception',
      'Reçue le vendredi 20 novembre',
      '1 place de la Mairie, 69000 Bourg',
      '01\u00a099\u00a000\u00a012\u00a034',
      'etat-civil@bourg.example',
      'Sans réponse au mercredi 20 janvier 2027, votre demande est considérée comme refusée.',
      'saisir le tribunal administratif',
    ])
      expect(said).toContain(part)
  })

  it('says where an appointment is, what it costs, and that it is attached', () => {
    const { text } = writeEmail(told('promised'))
    expect(text).toContain('Votre rendez-vous\u00a0: mardi 8 décembre, entre 9 h et 9 h 30')
    expect(text).toContain('Mairie de Bourg, guichet 3')
    expect(text).toContain(letterText.fr.calendar.attached)
  })

  it('says whom to reach: who has the request in hand', () => {
    const { main } = readHtml(writeEmail(told('assigned')).html)
    expect(main.textContent).toContain('Awa Diallo')
    expect(main.querySelector('a[href^="tel:"]')?.getAttribute('href')).toBe('tel:+33199001235')
  })

  it('names the language of what the organisation wrote, where it is another', () => {
    const { main } = readHtml(writeEmail(told('decided', 'tr')).html)
    expect(main.querySelector('h1 [lang]')?.getAttribute('lang')).toBe('fr')
    expect(readHtml(writeEmail(told('arrived', 'tr')).html).main.querySelector('h1 [lang]')).toBe(
      null,
    )
  })

  it('says where the request stands, when what was asked came meanwhile', async () => {
    const code = await receivesStep(hub, 'L-brought', steps.waiting_usager)
    const asked = (await toldOf(hub, code)).proof
    await says(hub, 'L-brought', { ...steps.assigned, at: '2026-11-24T09:50:00Z' })
    const { text } = writeEmail({ ...(await toldOf(hub, code)), proof: asked })
    expect(text).toContain('Nous nous occupons de votre demande.')
    expect(text).not.toContain('À faire maintenant')
  })

  it('says that the date changed, in the first step after a system changed it', async () => {
    const code = await receivesStep(hub, 'L-changed', steps.assigned)
    const promise = { ...appointment, basis: 'agent' }
    await receives(hub, 'L-changed', { service: 'passeport', promise })
    for (const [minute, isNew] of [
      ['05', true],
      ['06', false],
    ] as const) {
      const at = `2026-11-24T10:${minute}:00Z`
      hub.clock.now = new Date(at)
      await says(hub, 'L-changed', { ...steps.message, at })
      const { text, calendar } = writeEmail(await toldOf(hub, code))
      expect(text.includes('Date annoncée avant\u00a0: au plus tard mardi 15 décembre')).toBe(isNew)
      expect(calendar !== null).toBe(isNew)
    }
  })

  it('shows the date that stands, when another replaced it meanwhile', async () => {
    const code = await receivesStep(hub, 'L-replaced', steps.promised)
    const first = (await toldOf(hub, code)).proof
    await says(hub, 'L-replaced', { ...steps.late, at: '2026-11-24T09:50:00Z' })
    const { text } = writeEmail({ ...(await toldOf(hub, code)), proof: first })
    expect(text).toContain('au plus tard mardi 22 décembre')
    expect(text).not.toMatch(/8 décembre|rendez-vous|guichet/)
  })

  it('does not say that a link opens the request, where it asks for a code', () => {
    const asks = { page: `${town.hub}/suivi` }
    const { keep } = letterText.fr.footer
    expect(writeEmail(told('done')).text).toContain(keep)
    expect(writeEmail(told('done', 'fr', asks)).text).not.toContain(keep)
    expect(writeEmail(told('done', 'fr', asks)).text).toContain(letterText.fr.code)
  })

  it('stays text, whatever an organisation wrote, and fills no blank', async () => {
    const blanks = ['{day}', '{said}', '$', '{7*7}', '%s'].join('')
    const evil = `${blanks} <script>alert(1)</script>\r\nBcc: m@evil.example\u202e`
    const said = { fr: evil, en: evil }
    await upsertService(hub.database, town.organisation, {
      ...wholeService,
      service: 'piege',
      name: said,
      steps: [{ proof: 'waiting_usager', title: said }],
    })
    const { kind, by } = steps.waiting_usager
    const step = { kind, by, missing: said, how: said, text: said }
    const code = await receivesStep(hub, 'L-evil', step, { service: 'piege' })
    const letter = writeEmail({ ...(await toldOf(hub, code)), organisation: evil })
    const { document } = readHtml(letter.html)
    expect(document.querySelectorAll('script')).toHaveLength(0)
    expect(document.querySelector('h1')?.textContent).toContain(`${blanks} <script>`)
    expect(letter.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u)
    expect(letter.text).toContain(blanks)
    expect(letter.text + letter.html).not.toContain('\u202e')
  })

  it('has a subject of one line that programs show whole, whatever it is made of', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 })
    const one = told('done')
    const { service, request } = one
    fc.assert(
      fc.property(anything, anything, anything, (name, title, reference) => {
        const { subject } = writeEmail({
          ...one,
          service: {
            ...service,
            name: { fr: name, en: name },
            steps: [{ proof: 'done', title: { fr: title, en: title } }],
          },
          request: { ...request, reference },
        })
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u)
        const characters = new Intl.Segmenter('fr').segment(subject)
        expect([...characters].length).toBeLessThanOrEqual(78)
      }),
      { numRuns: 60 },
    )
  })

  it('is shortened in a subject at what it is about', () => {
    const one = told('done')
    const name = 'Passeport, carte d’identité et autres titres de voyage pour toute la famille'
    const { subject } = writeEmail({
      ...one,
      service: { ...one.service, name: { fr: name, en: name } },
    })
    expect(subject).toMatch(/^Passeport remis\u00a0: Passeport, carte d’identité.*…$/)
  })
})
