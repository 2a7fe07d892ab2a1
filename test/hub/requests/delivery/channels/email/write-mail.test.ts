import fc from 'fast-check'
import MailComposer from 'nodemailer/lib/mail-composer'
import { expect, it } from 'vitest'
import { composeMail } from '../../../../../../hub/requests/delivery/channels/email/compose.ts'
import { writeMail } from '../../../../../../hub/requests/delivery/channels/email/write-mail.ts'

const signs = ['a', 'é', '🙂', '=', '.', '\t', ' ', '\n', '\r\n', '\r', 'long '.repeat(30)]
const text = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((some) => some.join(''))

const letter = fc.record({
  subject: text,
  text,
  html: text,
  calendar: fc.option(text.map((lines) => `BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n${lines}`)),
  name: text,
  crest: fc.option(fc.uint8Array({ minLength: 1, maxLength: 300 })),
})

/** Soft line ends of quoted-printable may stand elsewhere. */
const unwrapped = (message: Buffer) => message.toString().replaceAll(/=\r?\n/g, '')

it('An e-mail written in one go is the one that its library streams', async () => {
  await fc.assert(
    fc.asyncProperty(letter, async ({ name, crest, ...words }) => {
      const mail = composeMail(
        { url: 'smtp://127.0.0.1', from: { name, address: 'a@ville.example' }, returnTo: null },
        {
          ...words,
          identity: {
            name,
            ...(crest && { crest: { png: Buffer.from(crest) } }),
          } as Parameters<typeof composeMail>[1]['identity'],
        },
        { locale: 'fr', now: new Date(0), thread: 'thread', stop: 'https://hub.example/arret/1' },
        { to: 'usager@exemple.example', name: 'name' },
      )
      const message = new MailComposer(mail).compile()
      expect(unwrapped(writeMail(message))).toBe(unwrapped(await message.build()))
    }),
    { numRuns: 100 },
  )
})
