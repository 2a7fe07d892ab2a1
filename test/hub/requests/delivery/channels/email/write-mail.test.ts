import fc from 'fast-check'
import MailComposer from 'nodemailer/lib/mail-composer'
import PostalMime from 'postal-mime'
import { expect, it } from 'vitest'
import { composeMail } from '../../../../../../hub/requests/delivery/channels/email/compose.ts'
import { writeMail } from '../../../../../../hub/requests/delivery/channels/email/write-mail.ts'

const signs = [
  'a',
  'é',
  '🙂',
  '=',
  '.',
  '"',
  '<',
  ':',
  '\t',
  ' ',
  '\u200f',
  'ش',
  'long '.repeat(30),
]
const line = fc.array(fc.constantFrom(...signs, '\r\n', '\0'), { maxLength: 20 }).map(joined)
const text = fc
  .array(fc.constantFrom(...signs, '\n', '\n.\n'), { maxLength: 60 })
  .map((some) => `A${joined(some)}`)

const letter = fc.record({
  subject: line,
  text,
  html: text,
  calendar: fc.option(text.map((lines) => `BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n${lines}`)),
  name: line,
  crest: fc.option(fc.uint8Array({ minLength: 1, maxLength: 300 })),
  answers: fc.option(line),
})

function joined(some: readonly string[]): string {
  return some.join('')
}

it('An e-mail that the hub writes is read like the one that its library makes of the same', async () => {
  await fc.assert(
    fc.asyncProperty(letter, async ({ name, crest, answers, ...words }) => {
      const mail = composeMail(
        { url: 'smtp://127.0.0.1', from: { name, address: 'a@ville.example' }, returnTo: null },
        {
          ...words,
          identity: {
            name,
            ...(crest && { crest: { png: Buffer.from(crest) } }),
          } as Parameters<typeof composeMail>[1]['identity'],
        },
        {
          locale: 'fr',
          now: new Date(0),
          thread: 'thread',
          stop: 'https://hub.example/arret/1',
          replyTo: answers === null ? undefined : { name: answers, address: 'b@ville.example' },
        },
        { to: 'usager@exemple.example', name: 'name' },
      )
      const theirs = await new MailComposer(mail).compile().build()
      expect(await readMail(writeMail(mail))).toEqual(await readMail(theirs))
    }),
    { numRuns: 100 },
  )
})

/** What a mail program reads of a message: all but the encodings and the borders of its parts. */
async function readMail(message: Buffer) {
  const { headers, headerLines, text, html, ...read } = await PostalMime.parse(message)
  const said = headers.filter(({ key }) => !key.startsWith('content-t'))
  // The reader ends a text with a line end or not, as it was encoded.
  return { ...read, text: text?.trimEnd(), html: html?.trimEnd(), headers: said }
}
