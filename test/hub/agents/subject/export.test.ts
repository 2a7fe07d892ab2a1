import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { subjectText } from '#shared/text/site-owner/agents/subject.ts'
import { recordTables } from '../../../../hub/agents/subject/subject-record-sql.ts'
import { sealReach } from '../../../../hub/requests/addresses/sealed-address.ts'
import { sends, spoke, tells } from '../../../world/agent-acts.ts'
import { townAgents } from '../../../world/agents.ts'
import { posts } from '../../../world/forms.ts'
import type { TestHub } from '../../../world/hub.ts'
import { plainly } from '../../../world/page-text.ts'
import { isDecided, isToldApart, startAdministered } from '../../../world/persons.ts'
import { declares, putRequest, receives, says } from '../../../world/requests.ts'
import { town } from '../../../world/town.ts'

const { organisation, source } = town
const parents = 'famille.durand@courrier.example'
const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)> ‮" onclick="x'

describe('A copy of all that is known of a person', () => {
  let hub: TestHub
  let parvis: Awaited<ReturnType<typeof startAdministered>>['parvis']
  const folder = mkdtempSync(join(tmpdir(), 'parvis-subject-'))
  const out = (name: string) => join(folder, name)
  const exports = (name: string, ...words: string[]) =>
    parvis('subject', 'export', '--organisation', organisation, ...words, '--out', out(name))
  const data = (name: string) => JSON.parse(readFileSync(join(out(name), 'data.json'), 'utf8'))
  const page = (name: string) => readFileSync(join(out(name), 'index.html'), 'utf8')
  const traces = () =>
    hub.database.query('select act, outcome, reason from access_log.access order by access')

  beforeAll(async () => {
    ;({ hub, parvis } = await startAdministered())
    await isDecided(hub, 'X-1', { usager: { email: parents, phone: '0698765432' } })
    await isToldApart(hub, 'X-1', { kind: 'birth_date', value: '1980-03-25' })
    await isDecided(hub, 'VOISINE-2', { usager: { email: parents } })
    await isToldApart(hub, 'VOISINE-2', { kind: 'birth_date', value: '1978-01-02' })
    await putRequest(hub, 'X-3', { usager: { email: parents }, service: 'voirie' })
    await isToldApart(hub, 'X-3', { kind: 'birth_date', value: '1980-03-25' }, 'voirie')
    await putRequest(hub, 'VOISINE-4', { usager: { email: parents } })
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await hub.close()
  })

  it('holds every sector and every table, to be read and for a program', async () => {
    const code = await receives(hub, 'Y-1', {
      usager: { email: 'lea@courrier.example', phone: '06 11 22 33 44' },
    })
    await putRequest(hub, 'Y-2', {
      usager: { email: 'Lea@courrier.example' },
      ...{ service: 'voirie', state: 'closed', outcome: 'partly' },
    })
    await says(hub, 'Y-1', {
      kind: 'message',
      at: '2026-11-21T09:00:00Z',
      text: { fr: 'Bonjour Léa', en: 'Hello Léa' },
      deliveries: [{ channel: 'sms', at: '2026-11-21T09:01:00Z', outcome: 'accepted' }],
    })
    await posts(hub, `/suivi/${code}/rappel?locale=fr`, { phone: '0611223344', wish: 'Le soir' })
    await hub.database.query(
      'insert into usager_address (organisation, source, reference, channel, sealed, given_at) values ($1, $2, $3, $4, $5, now())',
      [
        ...[organisation, source, 'Y-1', 'email'],
        sealReach(hub.secret, organisation, 'lea@courrier.example'),
      ],
    )
    await hub.as(townAgents.claire, 'POST', '/v1/context', {
      ...{ identifier: { kind: 'reference', value: 'Y-1' }, purpose: 'instruct', level: 1 },
    })
    const told = await exports('lea', '--email', ' lea@COURRIER.example', '--reason', 'Article 15')
    expect(told).toMatchObject({ code: 0, err: '' })
    const { requests } = data('lea')
    expect(requests).toMatchObject([
      {
        reference: 'Y-1',
        request: [{ service: 'etat-civil', state: 'received' }],
        states: [{ state: 'received', how: 'told' }],
        proofs: [{ kind: 'acknowledged' }, { content: { text: { fr: 'Bonjour Léa' } } }],
        deliveries: [{ channel: 'sms', outcome: 'accepted' }],
        recognised_by: [{ kind: 'email', how: 'declared' }, { kind: 'phone' }],
        addresses: [{ address: 'lea@courrier.example' }],
        callbacks: [{ phone: '+33611223344', wish: 'Le soir' }],
        looks: [
          { act: 'export' },
          { act: 'look', level: 1, service: { fr: 'Service etat-civil' } },
        ],
      },
      { reference: 'Y-2', request: [{ service: 'voirie', outcome: 'partly' }] },
    ])
    expect(JSON.stringify(requests)).not.toMatch(/Claire|agent_key|digest|tracking/)
    const read = plainly(page('lea'))
    for (const words of [
      'Bonjour Léa',
      'Le soir',
      '+33611223344',
      'Votre demande est bien arrivée.',
      'accordée en partie',
    ])
      expect(read).toContain(words)
    expect(await traces()).toContainEqual({
      ...{ act: 'export', outcome: 'shown', reason: 'Article 15' },
    })
    expect(statSync(out('lea')).mode & 0o777).toBe(0o700)
    for (const file of ['index.html', 'data.json'])
      expect(statSync(join(out('lea'), file)).mode & 0o777).toBe(0o600)
    const english = await exports('lea-en', '--reference', `${source}/Y-2`, '--locale', 'en')
    expect(english.code).toBe(0)
    expect(page('lea-en')).toContain('What Commune de Bourg knows of you')
    expect(data('lea-en').requests).toHaveLength(1)
  })

  it('tells each step of a request in words, and nothing under a name of the code', async () => {
    const usager = { email: 'zoe@courrier.example' }
    await putRequest(hub, 'Z-1', {
      usager,
      promise: {
        from: '2026-12-01T08:00:00Z',
        to: '2026-12-08T17:00:00Z',
        zone: town.zone,
        basis: 'norm',
      },
    })
    const at = '2026-11-21T09:00:00Z'
    const window = { from: '2026-12-02T08:00:00Z', to: '2026-12-02T09:00:00Z', zone: town.zone }
    const both = (fr: string) => ({ fr, en: `English: ${fr}` })
    const contact = { name: 'Accueil', phone: '+33 1 99 00 12 34', email: 'accueil@bourg.example' }
    const reached = { service: 'État civil', address: '1 place de la Mairie', phone: contact.phone }
    const silence = { means: 'rejection', months: 2, remedy: both('Un recours est possible.') }
    for (const step of [
      {
        kind: 'acknowledged',
        receipt: { received_on: '2026-11-20', silence, ...reached },
        contact,
      },
      {
        kind: 'promised',
        promise: { ...window, basis: 'agent' },
        place: 'Mairie',
        cost: '86 €',
        lasts: 20,
      },
      { kind: 'on_the_way', who: 'Équipe 3', arrival: at },
      { kind: 'waiting_usager', missing: both('Une photo'), how: both('Apportez-la à l’accueil.') },
      { kind: 'late', why: both('Une panne.') },
    ])
      expect(await says(hub, 'Z-1', { at, ...step })).toMatchObject({ statusCode: 201 })
    await sends(hub, tells('Z-1', { kind: 'message', text: 'Bonjour Zoé.' }))
    await hub.as(townAgents.claire, 'POST', '/v1/contacts', spoke('Z-1'))
    expect((await exports('zoe', '--email', usager.email)).code).toBe(0)
    const names = [...page('zoe').matchAll(/<dt>(.*?)<\/dt>/g)].map(([, name]) => name)
    const words: string[] = Object.values(subjectText.fr.labels)
    expect(names.filter((name) => !words.includes(plainly(name ?? '')))).toEqual([])
    const read = plainly(page('zoe').replace(/(<[^>]*>)+/g, ' '))
    for (const said of [
      'Comment faire Apportez-la à l’accueil.',
      'Reçue le vendredi 20 novembre',
      'Cela vaut refus de la demande',
      'Elle a été faite',
      'Langue Français',
      'Par agent Contenu Texte Bonjour Zoé. Langue du texte Français',
      'Qui s’est adressé à l’autre usager Au sujet de l’avancement de la demande',
      'Noté par erreur non',
      'Échange avec vous, noté par un agent',
    ])
      expect(read).toContain(said)
    expect(read).not.toContain('Reprend la promesse')
    expect(read).toMatch(/Copie de vos données Motif/)
  })

  it('never holds the requests of another who shares the address', async () => {
    const asked = await exports('shared', '--email', parents)
    expect(asked.code).toBe(1)
    expect(asked.err).toContain('--birth-date')
    expect(readdirSync(folder)).not.toContain('shared')
    const wrong = await exports('shared', '--email', parents, '--birth-date', '1981-01-01')
    expect(wrong.err).toContain('does not match')
    expect(readdirSync(folder)).not.toContain('shared')
    await isToldApart(hub, 'X-1', { kind: 'name', value: 'Durand' })
    const half = ['--birth-date', '1980-03-25', '--name', 'Martin'] as const
    const other = await exports('shared', '--reference', `${source}/X-1`, ...half)
    expect(other.err).toContain('does not match')
    expect(readdirSync(folder)).not.toContain('shared')
    const right = await exports('shared', '--email', parents, '--birth-date', '1980-03-25')
    expect(right.code).toBe(0)
    // One of nobody in particular is left out, and it is said.
    expect(right.out).toContain('Left out: 1')
    expect(data('shared').requests.map((one: { reference: string }) => one.reference)).toEqual([
      'X-1',
      'X-3',
    ])
    expect(page('shared') + JSON.stringify(data('shared'))).not.toMatch(/VOISINE-[24]/)
    const outcomes = (await traces()).map((one) => (one as { outcome: string }).outcome)
    expect(outcomes).toEqual(expect.arrayContaining(['candidates', 'mismatch']))
  })

  it('holds the looks of before its service went to another sector', async () => {
    await putRequest(hub, 'S-1', { usager: { email: 'avant@courrier.example' } })
    await hub.as(townAgents.claire, 'POST', '/v1/context', {
      ...{ identifier: { kind: 'reference', value: 'S-1' }, purpose: 'instruct', level: 1 },
    })
    await declares(hub, { sector: 'population' })
    expect((await exports('moved', '--reference', `${source}/S-1`)).code).toBe(0)
    expect(data('moved').requests[0].looks).toMatchObject([{ act: 'export' }, { act: 'look' }])
    await declares(hub, {})
  })

  it('shows hostile words as words', async () => {
    await putRequest(hub, 'H-1', {
      usager: { phone: '0699887766' },
      contact: { name: hostile.replace('‮', ''), phone: '+33 1 99 00 12 34' },
    })
    await says(hub, 'H-1', {
      ...{ kind: 'message', at: '2026-11-21T09:00:00Z' },
      text: { fr: hostile, en: 'javascript:alert(3)' },
    })
    expect((await exports('hostile', '--phone', '+33 6 99 88 77 66')).code).toBe(0)
    const html = page('hostile')
    expect(html).toContain('&lt;script>alert(1)')
    expect(html).not.toMatch(/<script|<img|<a |<iframe|<[^>]* on\w+=/i)
    expect(html).toContain("default-src 'none'")
    expect(data('hostile').requests[0].proofs[1].content.text.fr).toBe(hostile)
  })

  it('is written nowhere else than in an empty folder, and says what was typed wrong', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    const said = async (...words: string[]) => {
      const told = await parvis('subject', 'export', '--organisation', organisation, ...words)
      expect(told).toMatchObject({ code: 1, out: '' })
      return told.err
    }
    const to = ['--out', out('wrong')]
    expect(await said('--email', parents, '--out', folder)).toContain('is not empty')
    const nowhere = join(folder, 'x'.repeat(200), 'y'.repeat(300))
    expect(await said('--phone', '0698765432', '--out', nowhere)).toContain(
      `Not all could be written in the folder ${nowhere} (ENAMETOOLONG).`,
    )
    // `recursive` of Node never ends here.
    expect(await said('--phone', '0698765432', '--out', '/proc/parvis/export')).toContain(
      'Not all could be written in the folder /proc/parvis/export (ENOENT).',
    )
    expect(await said('--email', parents)).toContain('--out FOLDER')
    expect(await said(...to)).toContain('--email, --phone and --reference')
    expect(await said('--email', 'a@b.fr', '--phone', '1', ...to)).toContain('no more than one')
    expect(await said('--reference', 'EC-1', ...to)).toContain('etat-civil/EC-2026-0042')
    expect(await said('--email', parents, '--birth-date', '25/03/1980', ...to)).toContain(
      '1980-12-31',
    )
    expect(await said('--email', 'nobody@courrier.example', ...to)).toContain(
      'Nothing is known here',
    )
    expect(await said('--email', parents, '--reason', 'a\nb', ...to)).toContain('one line')
    expect(readdirSync(folder)).not.toContain('wrong')
  })

  it('forgets no table that has rows of a request', async () => {
    const rows = await hub.database.query<{ table_name: string }>(
      `select table_name from information_schema.columns c
       join information_schema.tables using (table_schema, table_name)
       where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = 'reference'
       order by 1`,
    )
    const known = recordTables.map(({ table }) => table).sort()
    expect(rows.map(({ table_name }) => table_name)).toEqual(known)
  })
})
