import { describe, expect, it } from 'vitest'
import { readPage } from '../../fakes/read-page.ts'

const user = (id: number, text: string) =>
  `<span class="user" data-user-id="${id}"><a href="/User/Summary.html?id=${id}">${text}</a></span>`
const [zoe, agent] = [
  'Zoë Ångström &lt;zoe@usager.example&gt;',
  'Zoé Müller &lt;guichet@ville.example&gt;',
]

/** What is seen of a ticket 12 whose requesters are these. */
function readTicket(requesters: string, query = 'id=12', title = 'n°12 : 3 chaises') {
  return readPage(
    `<body id="comp-Ticket-Display">
      <div id="header"><h1>${title}</h1></div>
      <a id="preferences" href="/User/Summary.html?id=7"><span class="current-user">guichet</span></a>
      <div class="ticket-info-basics"></div>
      <div class="requestors"><span class="current-value">${requesters}</span></div>
    </body>`,
    `https://rt.example/Ticket/Display.html?${query}`,
  )
}
const values = (...given: Parameters<typeof readTicket>) =>
  readTicket(...given).sightings.map(({ value, trust }) => `${value} ${trust}`)

describe('A ticket', () => {
  const all = ['12 sure', 'zoe@usager.example sure']

  it.each(['id=12', 'Action=Take;id=12', 'a=b&id=12', 'id=12;results=0'])(
    'is read under the address %s, as the tool writes it',
    (query) => {
      expect(values(user(1, zoe), query)).toEqual(all)
    },
  )

  it('is doubted under an address that says two', () => {
    expect(values(user(1, zoe), 'id=12;id=13')).not.toContain('13 sure')
    expect(values(user(1, zoe), 'id=12;id=13')).not.toContain('12 sure')
  })

  it.each(['#12: Chairs', 'Ticket #12: 3', '#12 更新: 4', 'Ticket n°12 mise à jour globale : 5'])(
    'is read under the title %s',
    (title) => {
      expect(values(user(1, zoe), 'id=12', title)).toEqual(all)
    },
  )

  it('that shows another one is of nobody, and the rule is not at fault', () => {
    expect(readTicket(user(1, zoe), 'id=13')).toMatchObject({
      sightings: [],
      name: null,
      faults: [],
    })
  })

  it('is never the agent’s, whom it links to as it does where they are signed in', () => {
    expect(readTicket(user(7, agent))).toMatchObject({
      sightings: [{ value: '12' }],
      name: null,
      faults: [],
    })
    expect(readTicket(user(7, agent) + user(1, zoe))).toMatchObject({
      sightings: [{ value: '12' }, { value: 'zoe@usager.example', trust: 'sure' }],
      name: 'Zoë Ångström',
    })
  })

  it('says no name where it may be of another of its requesters', () => {
    expect(readTicket(user(1, zoe) + user(2, '&lt;b@usager.example&gt;'))).toMatchObject({
      sightings: [{ trust: 'sure' }, { trust: 'likely' }, { trust: 'likely' }],
      name: null,
    })
  })

  it.each([
    ['zoe@usager.example &lt;other@usager.example&gt;', ['12 sure', 'other@usager.example sure']],
    ['zoe@usager.example', ['12 sure']],
    ['guichet (zoe@usager.example)', ['12 sure']],
  ])('believes what the tool says, not what a usager calls themselves: %s', (text, seen) => {
    const read = readTicket(user(1, text))
    expect(read.sightings.map(({ value, trust }) => `${value} ${trust}`)).toEqual(seen)
    expect(read).toMatchObject({ name: null, faults: [] })
  })
})

/** What is seen of an issue 12 whose own fields are these. */
function readIssue(fields: Record<string, string>) {
  const shown = Object.entries(fields).map(
    ([name, value], at) =>
      `<div class="string_cf cf_${at} attribute">
        <div class="label"><span>${name}</span>:</div><div class="value">${value}</div>
      </div>`,
  )
  return readPage(
    `<body class="controller-issues action-show"><div id="content">
      <h2>Signalement #12</h2><div class="issue">${shown.join('')}</div>
    </div></body>`,
    'https://redmine.example/projets/issues/12',
  )
}

describe('An issue', () => {
  it.each(['Courriel usager', 'Courriel de l’usager', 'E-mail du demandeur', 'Requester email'])(
    'is of the usager whose address stands under %s',
    (name) => {
      expect(readIssue({ [name]: 'a@usager.example' }).sightings).toMatchObject([
        { kind: 'reference', value: '12', trust: 'sure' },
        { kind: 'email', value: 'a@usager.example', trust: 'sure' },
      ])
    },
  )

  it.each(['Courriel', 'Courriel du conjoint', 'Courriel de l’usager suivant', 'Note'])(
    'is of nobody in particular where an address stands under %s, and the rule is not at fault',
    (name) => {
      const value = 'Courriel de l’usager: a@usager.example'
      expect(readIssue({ [name]: value })).toMatchObject({
        sightings: [{ kind: 'reference' }],
        name: null,
        faults: [],
      })
    },
  )
})
