import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { asksForTicket } from '../../../world/invitations.ts'
import { anyStore } from '../../../world/stores.ts'

describe.each(anyStore)('x, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())
  it('thin', async () => {
    const ticket = await asksForTicket(hub)
    let page = await opens(hub, `/a/${ticket.toLowerCase()}?m=4&locale=fr`)
    console.log(page.statusCode, page.body)
    for (let n = 0; n < 9; n += 1) {
      const { document } = parseHTML(page.body)
      const action = document.querySelector('form')?.getAttribute('action') ?? ''
      const q = document.querySelector('[name=q]')?.getAttribute('value') ?? ''
      const answer = document.querySelector('input[name=answer]')?.getAttribute('value') ?? ''
      const said = await posts(hub, action, { q, ...(answer ? { answer } : { comment: 'Bien a@b.fr' }) })
      console.log(q, answer, said.statusCode, said.headers.location, said.statusCode>399 && said.body)
      page = await opens(hub, String(said.headers.location))
      if (!page.body.includes('name="q"')) break
    }
    console.log(page.body)
    console.log((await opens(hub, `/a/${ticket}`)).statusCode)
    console.log(await hub.database.query('select * from invitation'), await hub.database.query('select * from answer'), await hub.database.query('select * from feedback'))
  })
})
