import { afterEach, describe, expect, it } from 'vitest'
import { mostInCarnet } from '#shared/identifier/carnet.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const unknown = 'S-0000-0000-0000-0000'

describe.each(anyStore)('A carnet, on $store', ({ open }) => {
  let hub: TestHub
  afterEach(() => hub.close())

  it('is a form without script, and shows each request with its next date', async () => {
    hub = await startHub(await open())
    const one = await receives(hub, 'K-1', { promise: 'norm' })
    const other = await receives(hub, 'K-2')
    const empty = await opens(hub, '/carnet?locale=fr')
    expect(empty.body).toContain('<form action="/carnet?locale=fr" method="post">')
    expect(empty.headers['cache-control']).toBe('no-store')
    const typed = `${one}\r\n ${other.toLowerCase()} \n\n${one}\n${unknown}\nabc`
    const shown = await posts(hub, '/carnet?locale=fr', { codes: typed })
    expect(shown.statusCode).toBe(200)
    const text = textOf(shown)
    expect(text.match(/Votre demande est bien arrivée\./g)).toHaveLength(2)
    expect(text).toContain('au plus tard lundi 30 novembre')
    expect(text).toContain(`Aucune demande n’a ce code : ${unknown}`)
    expect(text).toContain('Ce code n’est pas complet : abc')
    // What is kept is an address whose codes no browser sends.
    expect(text).toContain(`${town.hub}/carnet#${one},${other}`)
    expect(shown.body).toContain('class="qr"')
    expect(shown.body).toContain(`href="/suivi/${one}?locale=fr"`)
  })

  it('counts each unknown code as a try, and no known one', async () => {
    hub = await startHub(await open(), null, { partsPerAddress: 60 })
    const known = await receives(hub, 'K-3')
    const lines = (n: number) => Array.from({ length: n }, (_, at) => code(at)).join('\n')
    for (let nth = 0; nth < 70; nth += 1)
      expect((await posts(hub, '/carnet', { codes: known })).statusCode).toBe(200)
    expect((await posts(hub, '/carnet', { codes: lines(30) })).statusCode).toBe(200)
    expect((await posts(hub, '/carnet', { codes: lines(30) })).statusCode).toBe(200)
    const refused = await posts(hub, '/carnet?locale=fr', { codes: lines(1) })
    expect(refused.statusCode).toBe(429)
    expect(textOf(refused)).toContain('Mon carnet de demandes')
    expect(refused.body).toContain('href="/carnet?locale=fr"')
  })

  it('holds so many, each once', async () => {
    hub = await startHub(await open())
    const codes = Array.from({ length: mostInCarnet + 5 }, (_, at) => code(at)).join('\n')
    const shown = await posts(hub, '/carnet?locale=en', { codes })
    expect(textOf(shown).match(/No request has this code/g)).toHaveLength(mostInCarnet)
  })
})

const code = (at: number) => `0000-0000-0000-${String(at).padStart(4, '0')}`
