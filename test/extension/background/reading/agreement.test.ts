import { describe, expect, it } from 'vitest'
import { valmontOffice } from '../../../../extension/tools/valmont-office.ts'
import type { ToolRule } from '../../../../shared/contract/agents/tool-rule.ts'
import { readPage } from '../../../fakes/read-page.ts'

const reference = 'EC-2026-7F3K2'
const [page] = valmontOffice.pages
/** The rule of the office, whose fields are each told in two ways. */
const twice: ToolRule = {
  ...valmontOffice,
  pages: [
    {
      ...(page as ToolRule['pages'][number]),
      fields: {
        email: { text: ['[data-field="email"]', '.mail'] },
        phone: { text: ['[data-field="phone"]', '.tel'] },
        name: { text: ['[data-field="name"]', '.who'] },
      },
    },
  ],
}

/** Whom an agent is shown on the page of a request with these elements on it. */
function shown(inside: string, own = '') {
  const body = `<body><header data-signed-in="${own}">Agent</header>
    <article data-request><b data-field="reference">${reference}</b>${inside}</article></body>`
  const read = readPage(body, `https://office.example/demandes/${reference}`, [twice])
  const values = read.sightings.map(({ value, trust }) => `${value} ${trust}`)
  return read.name === null ? values : [...values, read.name]
}
const field = (name: string, text: string) => `<b data-field="${name}">${text}</b>`
const alone = [`${reference} sure`]

describe('Two ways to one usager', () => {
  it.each([
    ['e-mail', 'email', 'mail', 'ali@usager.example', 'zoe@usager.example'],
    ['telephone', 'phone', 'tel', '06 12 34 56 78', '07 45 67 89 12'],
    ['name', 'name', 'who', 'Ali Benali', 'Zoë Guégan'],
  ])('that find different ones show nobody: %s', (_, kind, also, ali, zoe) => {
    expect(shown(`${field(kind, ali)}<i class="${also}">${zoe}</i>`)).toEqual(alone)
    expect(shown(`${field(kind, zoe)}<i class="${also}">${ali}</i>`)).toEqual(alone)
  })

  it('of which one finds more than the other show nobody', () => {
    const [ali, zoe] = ['ali@usager.example', 'zoe@usager.example']
    const also = (text: string) => `<i class="mail">${text}</i>`
    expect(shown(field('email', ali) + also(ali) + also(zoe))).toEqual(alone)
    expect(shown(field('email', ali) + field('email', zoe) + also(ali))).toEqual(alone)
  })

  it('show them where both find the same, or one finds nothing any more', () => {
    const [ali, seen] = ['ali@usager.example', [...alone, 'ali@usager.example sure']]
    expect(shown(`${field('email', ali)}<i class="mail">${ali}</i>`)).toEqual(seen)
    expect(shown(`<i class="mail">${ali}</i>`)).toEqual(seen)
  })
})

describe('An agent whose tool names them among other words', () => {
  it.each([
    'Connecté : ali@usager.example, guichet 3',
    'Ali (ali@usager.example) - Mairie',
    '{"agent":"ali@usager.example","desk":3}',
  ])('is never shown as the usager: %s', (said) => {
    const own = said.replaceAll('"', '&quot;')
    expect(shown(field('email', 'ali@usager.example'), own)).toEqual(alone)
  })
})

describe('A request with more people than anybody chooses from', () => {
  it('is sure of nothing, not even of itself', () => {
    const many = Array.from({ length: 25 }, (_, at) => field('email', `u${at}@usager.example`))
    const seen = shown(many.join(''))
    expect(seen).toHaveLength(20)
    expect(seen.filter((one) => one.endsWith('sure'))).toEqual([])
  })
})
