import { writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ruleType, type Tools } from '#shared/contract/agents/tools.ts'
import { roundcube } from '../../../../extension/tools/roundcube.ts'
import { upsertOrganisation } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { townAgents } from '../../../world/agents.ts'
import { types } from '../../../world/command.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { officeFault, officeRule, officeRuleAt } from '../../../world/office-rule.ts'
import { ownFolder } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe('An administrator who shares tool rules', () => {
  let hub: TestHub
  let environment: Record<string, string>
  const folder = ownFolder()
  beforeAll(async () => {
    const url = await newDatabase()
    hub = await startHub(openPostgres(url))
    // Commands have no clock but the machine's.
    hub.clock.now = new Date()
    const secret = Buffer.from(hub.secret).toString()
    environment = { DATABASE_URL: url, PARVIS_SECRET: secret, PARVIS_DATA: folder.path }
  })
  beforeEach(() =>
    hub.database.script(
      `delete from tool_place; delete from reference_pattern; delete from tool_rule; delete from rule_fault; delete from organisation where organisation = 'aval'`,
    ),
  )
  afterAll(async () => {
    await hub.close()
    folder.remove()
  })

  const type = async (...words: string[]) => {
    const { code, out, err } = await types(['tool', ...words], environment)
    return { code, out, err }
  }
  const inFrench = (...words: string[]) =>
    types(['tool', ...words], { ...environment, LANG: 'fr_FR.UTF-8' })
  const write = (content: unknown) => {
    const file = join(folder.path, 'rule.json')
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
    return file
  }
  const told = async (): Promise<Tools> =>
    (await hub.as(townAgents.claire, 'GET', '/v1/tools')).json()

  it('is told in plain sentences what a rule reads, and shares nothing without --yes', async () => {
    const { code, out } = await type('share', write(officeRule))
    expect(out.trim().split('\n')).toEqual([
      'Tool: Guichet du Bourg. Rule bourg.guichet, version 1.',
      'It was tried on the versions 4.',
      'It reads at these addresses alone, if the agent allows them: https://guichet.bourg.example.',
      'Page “request”: when the path of the address matches ^/dossiers/.',
      'And when the parameter vue of the address matches ^complete$.',
      'And when the page holds [data-agent].',
      'It looks into #dossier, and nowhere else.',
      'There it reads the reference of the request, of the form EC-\\d{1,6}: in the path of the address, in the text of [data-reference].',
      'There it reads of the user the email address: [data-email].',
      'There it reads of the user the name: [data-name], h1.',
      'There it never reads .messages.',
      'It knows the agent by [data-agent], so as not to take them for the user.',
      'Nothing is shared: add --yes to sign and share this rule.',
    ])
    expect(code).toBe(1)
    expect((await told()).rules).toEqual([])
  })

  it('is told it in French where the machine speaks it', async () => {
    const page = { ...officeRule.pages[0], fields: {} }
    const { origins: _, ...everywhere } = officeRule
    const { out } = await inFrench('share', write({ ...everywhere, pages: [page] }))
    expect(out).toContain('Elle lit sur toute adresse que l’agent autorise pour Parvis.')
    expect(out).toContain('Elle n’y lit rien de l’usager.')
    expect(out).toContain('Rien n’est partagé\u00a0: ajoutez --yes')
  })

  it('is told which message it reads, whom it leaves out, and what it searches', async () => {
    const [page] = roundcube.pages
    const { out } = await type('share', write({ ...roundcube, pages: [page] }))
    expect(out.trim().split('\n')).toEqual(
      expect.arrayContaining([
        'There it reads which message is open: in the parameter _uid of the address, in the text of h2.subject > a.extwin (attribute href).',
        expect.stringMatching(/^Of a message that the agent sent, it reads whom it is for: \./),
        'It looks for references of the organisation in the subject: h2.subject.',
        expect.stringMatching(/^It is sure of nobody when the message holds \./),
      ]),
    )
  })

  it('sees what a terminal would obey in a rule', async () => {
    const page = { ...officeRule.pages[0], root: '#a\u202Eb\u001b[2J' }
    const { out } = await type('share', write({ ...officeRule, pages: [page] }))
    expect(out).toContain('It looks into #a\\u202eb\\u001b[2J')
  })

  it('shares a rule, lists it, withdraws it, and goes back to the one before', async () => {
    expect((await type('list')).out).toMatch(/^Nothing is declared yet/)
    for (const version of [1, 2]) {
      const file = write(officeRuleAt(version))
      const shared = await type('share', file, '--yes', '--author', 'Paul')
      expect(shared).toMatchObject({ code: 0, err: '' })
      expect(shared.out).toContain(`version ${version}, is signed and shared.`)
    }
    expect((await type('share', write(officeRuleAt(2)), '--yes')).out).toContain('shared already')
    expect(await type('withdraw', officeRule.id, '2')).toMatchObject({ code: 0 })
    expect((await type('withdraw', officeRule.id, '2')).out).toContain('is withdrawn already')
    const { out } = await type('list')
    const day = '\\d{4}-\\d{2}-\\d{2}'
    const account = userInfo().username
    expect(out).toMatch(new RegExp(`^bourg\\.guichet +2 +withdrawn +${account} +${day}$`, 'm'))
    expect(out).toMatch(new RegExp(`^bourg\\.guichet +1 +shared +Paul +${day}$`, 'm'))
    expect(out.match(/bourg\.guichet/g)).toHaveLength(2)
    const { rules } = await told()
    expect(rules).toHaveLength(2)
  })

  it('is refused a version that does not rise, and one that nobody shared', async () => {
    await type('share', write(officeRuleAt(4)), '--yes')
    const older = await type('share', write(officeRuleAt(3)), '--yes')
    expect(older).toMatchObject({ code: 1, err: expect.stringContaining('is 4.') })
    const unknown = await type('withdraw', officeRule.id, '3')
    expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('No shared rule') })
  })

  it('signs a rule for a policy of browsers, that anybody may verify, and shares nothing', async () => {
    const { code, out, err } = await type('sign', write(officeRule))
    expect(code).toBe(0)
    expect(err).toContain('There it reads of the user the email address: [data-email].')
    const { rules, ruleKeys } = JSON.parse(out)
    expect(err).toContain(`Signed by the key ${ruleKeys[0].kid}.`)
    const known = createLocalJWKSet({ keys: ruleKeys })
    const { payload } = await jwtVerify(rules[0], known, { typ: ruleType })
    expect(payload).toMatchObject({ says: 'rule', rule: officeRule })
    const { rules: shared, keys } = await told()
    expect([shared, keys]).toEqual([[], ruleKeys])
  })

  it('is told line by line what to change in a file', async () => {
    const text = JSON.stringify(
      { ...officeRule, pages: [{ ...officeRule.pages[0], root: '.css-1q2w3e' }] },
      null,
      2,
    )
    const line = text.slice(0, text.indexOf('"root"')).split('\n').length
    for (const command of ['share', 'sign']) {
      const { code, out, err } = await type(command, write(text))
      expect([code, out]).toEqual([1, ''])
      expect(err).toContain(`Line ${line}: “.css-1q2w3e” names a class that was made up`)
    }
    const { err } = await inFrench('share', write(`${text.slice(0, -1)},`))
    expect(err).toMatch(/^Ligne \d+\s: /)
  })

  it.each<[string, string, RegExp]>([
    ['is a megabyte', `{ "more": "${'a'.repeat(1_000_000)}" }`, /larger than 200000 bytes/],
    ['goes too deep', '{"pages":'.repeat(10_000), /too many/i],
    ['says a thing twice', '{ "id": "a", "id": "b" }', /Line 1: the name “id” is written twice/],
    ['turns the direction', '{ "id": "a\u202Eb" }', /“a\\u202eb” cannot be the name of a rule/],
    ['is empty', '', /Line 1: the text is empty/],
  ])('is told when a file %s', async (_, content, said) => {
    const { code, err } = await type('share', write(content), '--yes')
    expect(code).toBe(1)
    expect(err).toMatch(said)
    expect(err.length).toBeLessThan(5_000)
  })

  it('declares where a tool is, and hears when nothing ever came from that source', async () => {
    const origin = 'https://guichet.bourg.example'
    expect((await type('place', `${origin}/`, town.source)).out).toBe(
      `The requests of ${origin} are those of the source ${town.source}.\n`,
    )
    expect((await type('place', 'https://RT.bourg.example', 'rt')).out).toContain('Beware: nothing')
    expect((await told()).places).toEqual([
      { origin, source: town.source },
      { origin: 'https://rt.bourg.example', source: 'rt' },
    ])
    expect((await type('list')).out).toMatch(/^https:\/\/rt\.bourg\.example +rt$/m)
    const shared = 'https://rt.bourg.example/projets/'
    expect((await type('place', shared, 'projets')).out).toContain('example/projets are those')
    expect((await told()).places).toContainEqual({
      origin: 'https://rt.bourg.example',
      path: '/projets',
      source: 'projets',
    })
    expect(await type('place', shared, '--remove')).toMatchObject({ code: 0 })
    expect(await type('place', origin, '--remove')).toMatchObject({ code: 0 })
    expect(await type('place', origin, '--remove')).toMatchObject({ code: 1 })
    expect((await told()).places).toHaveLength(1)
  })

  it('declares how references are written, within bounds', async () => {
    expect((await type('reference', '[A-Z]{2}-\\d{1,6}')).code).toBe(0)
    expect((await type('reference', 'RT#\\d{1,9}', '--source', 'rt')).code).toBe(0)
    expect((await told()).references).toEqual([
      { pattern: 'RT#\\d{1,9}', source: 'rt' },
      { pattern: '[A-Z]{2}-\\d{1,6}' },
    ])
    expect((await type('reference', 'RT#\\d+')).code).toBe(1)
    const refused = await type('reference', '(a+)+')
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('“(a+)+” could hold') })
    expect((await type('reference', 'RT#\\d{1,9}', '--remove')).code).toBe(0)
    expect((await type('reference', 'RT#\\d{1,9}', '--remove')).code).toBe(1)
    for (let n = 0; n < 19; n += 1) await type('reference', `X${n}`)
    const full = await type('reference', 'Y')
    expect(full).toMatchObject({ code: 1, err: expect.stringContaining('There are 20 forms') })
  })

  it('sees which rules do not fit any more', async () => {
    expect((await type('faults')).out).toContain('in the last 90 days')
    await hub.as(townAgents.claire, 'POST', '/v1/tools/faults', officeFault)
    const { out } = await type('faults')
    expect(out).toMatch(/^bourg\.guichet +1 +request +the email address +firefox +1 +\d{4}/m)
    expect((await inFrench('faults')).out).toContain('l’adresse e-mail')
  })

  it('says which organisation where there are several', async () => {
    await upsertOrganisation(hub.database, 'aval', 'Aval', town.zone)
    expect((await type('list')).err).toContain('Known here: aval, bourg.')
    const place = ['place', 'https://rt.aval.example', 'rt', '--organisation', 'aval']
    expect((await type(...place)).code).toBe(0)
    expect((await type('list', '--organisation', 'bourg')).out).toMatch(/^Nothing/)
    expect((await type('list', '--organisation', 'amont')).err).toContain('"amont"')
    await hub.database.script('delete from tool_place')
  })

  it.each<[string[], RegExp]>([
    [['share'], /Use it like this: parvis tool share FILE/],
    [['share', 'nowhere.json'], /nowhere\.json: There is no such file/],
    [['share', 'a', 'b'], /Use it like this/],
    [['share', 'a', '--force'], /--force is not an option/],
    [['share', 'a', '--author', 'a\nb'], /--author is a name: one line/],
    [['sign', 'a', '--yes'], /--yes is not an option/],
    [['withdraw', 'Bourg', '1'], /"Bourg" is no name of a rule/],
    [['withdraw', 'bourg.guichet', 'v1'], /"v1" is no version of a rule/],
    [['withdraw', 'bourg.guichet'], /Use it like this: parvis tool withdraw/],
    [['place', 'https://rt.example/Ticket?id=12', 'rt'], /is not the address of a tool/],
    [['place', 'rt.example', 'rt'], /is not the address of a tool/],
    [['place', 'https://rt.example', 'R T'], /is no name of a source/],
    [['place', 'https://rt.example'], /Use it like this: parvis tool place/],
    [['reference', 'A', '--source', 'R T'], /is no name of a source/],
    [['list', 'more'], /Use it like this: parvis tool list/],
  ])('is told what is wrong with %j', async (words, said) => {
    const { code, err } = await type(...words)
    expect(code).toBe(1)
    expect(err).toMatch(said)
  })
})
