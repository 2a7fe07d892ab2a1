import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createInbox } from '../../../demo/inbox/inbox.tsx'
import { openMessages } from '../../../demo/inbox/messages.ts'
import { expectAccessible } from '../../world/accessible.ts'
import { anyBrowser } from '../../world/browser.ts'
import { expectFocusAt } from '../../world/focus.ts'
import { sit } from '../../world/person.ts'
import { ownFolder } from '../../world/product.ts'

describe.each(anyBrowser)('The inbox of the demo, in $browser', (real) => {
  const folder = ownFolder()
  const messages = openMessages(folder.path)
  const now = () => new Date('2026-11-24T10:00:00Z')
  let inbox: FastifyInstance
  let url = ''

  const arrives = (id: string, subject: string) =>
    messages.add({
      kind: 'email',
      id,
      at: now().toISOString(),
      to: 'marie@courriel.example',
      from: 'Ville de Valmont <demarches@valmont.example>',
      subject,
      text: 'Suivez votre demande : https://hub.example/suivi',
      html: '<p style="color:#222">Suivez votre demande</p><script>parent.document.title = "pris"</script>',
      calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
      headers: [['Message-ID', `<${'a'.repeat(43)}@valmont.example>`]],
      isReturned: false,
    })

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      inbox = createInbox({ messages, host: '127.0.0.1', token: 'jeton', sendBack() {}, now })
      url = await inbox.listen({ host: '127.0.0.1', port: 0 })
    })
    afterAll(async () => {
      await inbox.close()
      folder.remove()
    })

    it('shows what arrives by itself, and is used by everybody with their keyboard', async () => {
      const browser = await real.open()
      const person = await sit(browser)
      await person.goes(url)
      await person.reads('Aucun message pour le moment')
      arrives('un', 'Votre demande est reçue')
      await person.reads('Votre demande est reçue')
      await person.page.focus('#m-un')
      const text = 'Rendez-vous demain. Répondez au guichet.'
      const sms = { kind: 'sms', id: 'deux', at: now().toISOString(), to: '+33639980001' } as const
      messages.add({ ...sms, text, key: 'deux' })
      await person.reads('Rendez-vous demain')
      await person.reads('Un message est arrivé.')
      await expectFocusAt(person, '#m-un')
      await expectAccessible(person)
      await person.page.focus('#m-un')
      await person.page.keyboard.press('Enter')
      await person.reads('Le message mis en forme')
      const frame = await person.page.waitForFrame((one) => one.url().endsWith('/html'))
      expect(await frame.$eval('p', (one) => one.textContent)).toBe('Suivez votre demande')
      expect(await person.page.title()).toContain('Votre demande est reçue')
      await browser.close()
    })
  })
})
