import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ruleLimit } from '../../../../hub/platform/http/limits.ts'
import { tokenOf, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { officeRule } from '../../../world/office-rule.ts'
import { anyStore } from '../../../world/stores.ts'

const [page] = officeRule.pages
if (!page || !('reference' in page)) throw new Error('The rule of the office has a file')

/** The rule of the office, whose only page is changed. */
const withPage = (change: object) => ({ ...officeRule, pages: [{ ...page, ...change }] })
const withWay = (way: unknown) => withPage({ reference: { ...page.reference, ways: [way] } })
const withMessage = (ways: unknown) => withPage({ reference: undefined, message: { ways } })
const withAs = (as: unknown) => withPage({ reference: { ...page.reference, as } })

describe.each(anyStore)('A rule that nobody should sign, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const put = (body: unknown, language = 'fr') =>
    hub.as(townAgents.admin, 'PUT', `/v1/tools/rules/${officeRule.id}`, body as object, {
      'accept-language': language,
    })
  const faults = async (body: unknown, language = 'fr') => {
    const answer = await put(body, language)
    expect(answer.statusCode, answer.body).toBe(422)
    return (answer.json().errors as { path: string; code: string; detail: string }[]).map(
      ({ path, code, detail }) => [path, code, detail.replaceAll('\u00a0', ' ')],
    )
  }
  const shared = async () =>
    (await hub.as(townAgents.claire, 'GET', '/v1/tools')).json().rules as string[]

  it.each<[string, unknown, [path: string, code: string, said: RegExp]]>([
    [
      'a pattern that could hold a browser',
      withPage({ when: { path: '^(a+)+$' } }),
      ['/pages/0/when/path', 'unbounded_pattern', /^Le motif « path » pourrait occuper/],
    ],
    [
      'the same within a way',
      withWay({ text: ['h1'], pick: '(?<value>(a|b)*c)' }),
      ['/pages/0/reference/ways/0/pick', 'unbounded_pattern', /^Le motif « pick »/],
    ],
    [
      'a pattern that does not say its value',
      withWay({ text: ['h1'], pick: 'EC-\\d+' }),
      ['/pages/0/reference/ways/0/pick', 'no_value_group', /\(\?<value>…\)/],
    ],
    [
      'a class that a build made up',
      withPage({ root: 'div.css-1q2w3e' }),
      ['/pages/0/root', 'hashed_class', /^« div\.css-1q2w3e » nomme une classe fabriquée/],
    ],
    [
      'a person beside no reference of the page',
      withWay({ path: '(?<value>\\d+)$' }),
      ['/pages/0/reference/ways', 'not_anchored', /^Cette page lit une personne/],
    ],
    [
      'a person beside no message of the page',
      withMessage([{ search: 'id' }]),
      ['/pages/0/message/ways', 'not_anchored', /^Cette page lit une personne/],
    ],
    [
      'what an agent types',
      withMessage([{ text: ['h1'], attribute: 'value' }]),
      [
        '/pages/0/message/ways/0/attribute',
        'attribute_name',
        /^L’attribut « value » ne se lit pas/,
      ],
    ],
    [
      'a message found by a pattern that does not say its value',
      withMessage([{ text: ['h1'], pick: '\\d+' }]),
      ['/pages/0/message/ways/0/pick', 'no_value_group', /\(\?<value>…\)/],
    ],
    [
      'a kind of reference that nobody checks',
      withAs('ref:jira'),
      [
        '/pages/0/reference/as',
        'unknown_validator',
        /« ref:jira » .* "email", "phone", "ref:publik"/,
      ],
    ],
    [
      'a validator that is a shape, and answers oddly when it is made a text',
      withAs({ toString: 'EC-\\d{1,6}' }),
      ['/pages/0/reference/as', 'unknown_validator', /^« \{…\} » .* "siret", ou \{ "shape"/],
    ],
    [
      'a pattern that is an object',
      withPage({ when: { path: { toString: 'x', valueOf: 'x' } } }),
      ['/pages/0/when/path', 'kind', /^« path »/],
    ],
    [
      'a way that is none',
      withWay({ xpath: '//h1' }),
      ['/pages/0/reference/ways/0', 'unknown_way', /"path", "search", "hash" ou "text"/],
    ],
    [
      'two ways in one',
      withWay({ text: ['h1'], search: 'id' }),
      ['/pages/0/reference/ways/0', 'unknown_way', /une seule à la fois/],
    ],
    [
      'two pages of one name',
      { ...officeRule, pages: [page, page] },
      ['/pages', 'page_twice', /^Deux pages portent le même nom/],
    ],
    [
      'an address for an origin',
      { ...officeRule, origins: ['https://guichet.bourg.example/dossiers'] },
      ['/origins/0', 'not_an_origin', /^« https:\/\/guichet.* » n’est pas une origine/],
    ],
    [
      'a name that turns the direction of reading',
      { ...officeRule, tool: { name: 'Guichet\u202Egpj.exe' } },
      ['/tool/name', 'direction_override', /retourne le sens de lecture/],
    ],
    [
      'no name at all',
      { ...officeRule, tool: { name: '' } },
      ['/tool/name', 'empty', /^« name » est vide/],
    ],
    [
      'code',
      withPage({ script: 'fetch("https://evil.example")' }),
      ['/pages/0/script', 'unknown', /^Le nom « script » n’est pas connu ici\. .* page, when/],
    ],
    ['a form of the future', { ...officeRule, schema: 2 }, ['/schema', 'choice', /Écrivez : 1\./]],
    [
      'a version that is none',
      { ...officeRule, version: '1.2.0' },
      ['/version', 'kind', /Écrivez un nombre/],
    ],
    ['nothing', null, ['', 'kind', /Écrivez un objet/]],
    ['a list', [officeRule], ['', 'kind', /Écrivez un objet/]],
    [
      'the name of another',
      { ...officeRule, id: 'bourg.autre' },
      ['/id', 'another_rule', /^Ce nom n’est pas celui de la règle à cette adresse/],
    ],
  ])('has %s', async (_, rule, [path, code, said]) => {
    const told = await faults(rule)
    expect(told).toEqual([[path, code, expect.stringMatching(said)]])
    expect(await shared()).toEqual([])
  })

  it('is told of in English to who reads that', async () => {
    const told = await faults(withPage({ root: 'div.css-1q2w3e', frame: '' }), 'en')
    expect(told.map(([path, , said]) => `${path} ${said}`).sort()).toEqual([
      '/pages/0/frame “frame” is empty. Write it.',
      expect.stringContaining('/pages/0/root “div.css-1q2w3e” names a class that was made up'),
    ])
  })

  it('has a hundred faults, of which twenty are told and the others counted', async () => {
    const told = await faults({ ...officeRule, pages: Array.from({ length: 8 }, () => ({})) })
    expect(told).toHaveLength(21)
    expect(told.at(-1)?.[2]).toMatch(/^et \d+ autres$/)
  })

  it('is one megabyte long, and is not read', async () => {
    const answer = await put({ ...officeRule, more: 'a'.repeat(1_000_000) })
    expect([answer.statusCode, answer.json().code]).toEqual([413, 'body_too_large'])
    expect(answer.json().detail).toContain(String(ruleLimit))
  })

  it('would be longer signed than an extension takes', async () => {
    const selector = `#${'a'.repeat(199)}`
    const text = [selector, selector.slice(1), `b${selector.slice(2)}`]
    const long = {
      excluded: Array.from({ length: 20 }, () => selector),
      fields: { email: { text }, phone: { text }, name: { text } },
    }
    const pages = Array.from({ length: 8 }, (_, n) => ({ ...page, ...long, page: `page-${n}` }))
    const told = await faults({ ...officeRule, pages })
    expect(told).toEqual([['/pages', 'rule_too_long', expect.stringContaining('trop longue')]])
    expect(await shared()).toEqual([])
  })

  it.each<[string, string]>([
    ['lists in lists', '['.repeat(60_000) + ']'.repeat(60_000)],
    ['objects in objects', `${'{"pages":'.repeat(15_000)}1${'}'.repeat(15_000)}`],
    ['lists that never end', '['.repeat(150_000)],
    ['a prototype', '{"__proto__":{"schema":1}}'],
    [
      'a selector that would hold the hub',
      JSON.stringify(withPage({ root: `.${'_a1'.repeat(60_000)}` })),
    ],
    ['a pattern as long', JSON.stringify(withPage({ when: { path: '(a*)*'.repeat(30_000) } }))],
  ])('is made of %s, and is refused at once', async (_, payload) => {
    const token = await tokenOf(hub.database, hub.secret, townAgents.admin, hub.clock.now)
    const began = performance.now()
    const answer = await hub.send({
      method: 'PUT',
      url: `/v1/tools/rules/${officeRule.id}`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      payload,
    })
    expect([400, 422], answer.body.slice(0, 300)).toContain(answer.statusCode)
    expect(answer.body.length).toBeLessThan(10_000)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('has a name that no address has', async () => {
    for (const id of ['Bourg', 'a%2Fb', '..%2f..', 'a'.repeat(65)]) {
      const answer = await hub.as(townAgents.admin, 'PUT', `/v1/tools/rules/${id}`, officeRule)
      expect([404, 422]).toContain(answer.statusCode)
    }
    expect(await shared()).toEqual([])
  })
})
