import { useMemo, useState } from 'preact/hooks'
import * as z from 'zod'
import { type Succession, successions } from '#shared/contract/catalogue/succession.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { formatDate } from '#shared/text/plain-days.ts'
import { useResource } from '../../api/use-resource.ts'
import { readUnless } from '../../form/faults.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { readSuccessions, writeSuccessions } from './read-successions.ts'
import { useGeographyWords } from './use-geography-words.ts'

interface SuccessionsFormProps {
  session: Session
  zone: string
  onDeclared(): void
}

/** Lines with faults that are told; who mends these sees the next. */
const mostWrong = 10

/** Which territories became part of others: a line each, declared as a whole under one's name. */
export function SuccessionsForm({ session, zone, onDeclared }: SuccessionsFormProps) {
  const { locale } = useLanguage()
  const words = useGeographyWords().successions
  const { followed, send } = useResource(session, '/v1/successions', successions)
  const { content } = followed
  const [done, setDone] = useState(0)
  const form = useForm<{ lines: string }, Succession[], unknown>({
    start: { lines: content ? writeSuccessions(content) : '' },
    kept: { name: 'successions', schema: z.strictObject({ lines: z.string() }) },
    read({ lines }) {
      const { list, wrong } = readSuccessions(lines)
      return readUnless({ '/lines': wrong.length > 0 && words.wrong }, () => list)
    },
    send: (list) => send('', { successions: list }),
    done() {
      setDone((count) => count + 1)
      onDeclared()
    },
    placeOf: () => '/lines',
    words: { notSent: null, unreachable: words.failed },
  })
  const { lines } = form.draft
  const found = useMemo(() => readSuccessions(lines), [lines])

  return (
    <section class="successions" aria-labelledby="successions">
      <h2 id="successions">{words.title}</h2>
      <p>{words.intro}</p>
      <p class="chart-note">
        {content?.author && content.at
          ? fill(words.by, {
              author: content.author,
              day: formatDate(new Date(content.at), zone, locale),
            })
          : words.none}
      </p>
      <Form form={form} name="successions">
        <Field
          {...form.field('lines')}
          kind="long"
          rows={5}
          spellcheck={false}
          autocomplete="off"
          label={words.lines}
          hint={words.hint}
          described="successions-read"
        >
          <div id="successions-read" role="status">
            {lines !== '' && <p>{formatCount(found.list.length, words.read, locale)}</p>}
            {found.wrong.length > 0 && (
              <ul>
                {found.wrong.slice(0, mostWrong).map(({ line, why, code, first }) => (
                  <li key={line}>
                    {fill(words.line, { line, why: fill(words[why], { code, first }) })}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </Field>
        <FormEnd form={form} send={words.keep} sending={words.keeping} />
        <p role="status">{done > 0 && words.done}</p>
      </Form>
    </section>
  )
}
