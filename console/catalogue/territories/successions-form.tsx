import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Successions, successions } from '#shared/contract/catalogue/succession.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { formatDate } from '#shared/text/plain-days.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { keep, kept } from '../../storage/tab-memory.ts'
import { Attention } from '../../style/attention.tsx'
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
  const read = useMemo(() => readHub(session, '/v1/successions', successions), [session])
  const { followed, change } = useFollowed({
    read,
    merge: latest<Successions>,
    usual: null,
    active: true,
  })
  const [typed, type] = useState<string | null>(() => kept('successions'))
  const [said, say] = useState('')
  const [wrong, setWrong] = useState('')
  const [isSending, setSending] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const { content } = followed
  const lines = typed ?? (content ? writeSuccessions(content) : '')
  const found = useMemo(() => readSuccessions(lines), [lines])

  // A session may end while somebody types: the tab has it when they come back.
  useEffect(() => keep('successions', typed), [typed])

  async function declare() {
    if (isSending) return
    say('')
    if (found.wrong.length > 0) {
      setWrong(words.wrong)
      field.current?.focus()
      return
    }
    setSending(true)
    const sent = await sendHub(
      session,
      '/v1/successions',
      { successions: found.list },
      successions,
      { locale },
    )
    setSending(false)
    if (sent.kind === 'refused') setWrong(sent.problem.errors?.[0]?.detail ?? sent.problem.detail)
    if (sent.kind === 'trouble') setWrong(words.failed)
    if (sent.kind !== 'done') return
    setWrong('')
    change(() => sent.content)
    type(null)
    say(words.done)
    onDeclared()
  }

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
      <div class="entry-field">
        <label for="successions-lines">{words.lines}</label>
        <p class="entry-hint" id="successions-hint">
          {words.hint}
        </p>
        <textarea
          ref={field}
          id="successions-lines"
          rows={5}
          spellcheck={false}
          autoComplete="off"
          value={lines}
          aria-describedby="successions-hint successions-read"
          aria-invalid={wrong !== '' ? 'true' : undefined}
          onInput={(event) => {
            type(event.currentTarget.value)
            setWrong('')
          }}
        />
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
      </div>
      <div class="actions">
        <button
          type="button"
          class="strong"
          aria-disabled={isSending}
          onClick={() => void declare()}
        >
          {isSending ? words.keeping : words.keep}
        </button>
      </div>
      <p role="status">{said}</p>
      <p class="entry-fault" role="alert">
        {wrong !== '' && <Attention>{wrong}</Attention>}
      </p>
    </section>
  )
}
