import { useState } from 'preact/hooks'
import * as z from 'zod'
import { fill } from '#shared/text/fill.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { useWords } from './form-context.ts'

/** What the hub says of an instrument it keeps. */
const kept = z.looseObject({
  id: z.string(),
  version: z.int(),
  // An older hub warns of nothing.
  warnings: z.array(z.looseObject({ detail: z.string() })).default([]),
})

type Told =
  | { kind: 'none' | 'sending' }
  | { kind: 'done'; sentence: string; warnings: string[] }
  | { kind: 'refused'; sentences: string[] }

interface OwnInstrumentProps {
  session: Session
  /** Told once one is kept, so that it is offered above. */
  onKept(): void
}

/** An instrument the site owner wrote: given as text or as a file, checked line by line by the hub. */
export function OwnInstrument({ session, onKept }: OwnInstrumentProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const text = words.own
  const [typed, setTyped] = useState('')
  const [told, setTold] = useState<Told>({ kind: 'none' })

  const send = async () => {
    setTold({ kind: 'sending' })
    const sent = await sendHub(session, '/v1/instruments', { text: typed }, kept, { locale })
    if (sent.kind === 'over') return setTold({ kind: 'none' })
    if (sent.kind === 'done') {
      const { id, version, warnings } = sent.content
      setTold({
        kind: 'done',
        sentence: fill(text.done, { id, version }),
        warnings: warnings.map(({ detail }) => detail),
      })
      return onKept()
    }
    const sentences =
      sent.kind === 'trouble'
        ? [words.page.saveTrouble[sent.trouble]]
        : (sent.problem.errors?.map(({ detail }) => detail) ?? [sent.problem.detail])
    setTold({ kind: 'refused', sentences })
  }
  const isRefused = told.kind === 'refused'
  return (
    <details class="own">
      <summary>{text.title}</summary>
      <p>{text.intro}</p>
      <div class="field">
        <label for="own-file">{text.file}</label>
        <input
          id="own-file"
          type="file"
          accept=".json,application/json"
          onChange={async ({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) setTyped(await file.text())
          }}
        />
      </div>
      <div class="field" data-kind="long">
        <label for="own-text">{text.text}</label>
        <textarea
          id="own-text"
          rows={10}
          spellcheck={false}
          value={typed}
          aria-describedby={isRefused ? 'own-told' : undefined}
          aria-invalid={isRefused ? 'true' : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div id="own-told" role="status">
        {told.kind === 'sending' && <p>{text.sending}</p>}
        {told.kind === 'done' && <p class="save-done">{told.sentence}</p>}
        {told.kind === 'done' && told.warnings.length > 0 && (
          <>
            <p>{text.warned}</p>
            <Sentences of={told.warnings} />
          </>
        )}
        {isRefused && (
          <>
            <Attention>{text.refused}</Attention>
            <Sentences of={told.sentences} />
          </>
        )}
      </div>
      <button type="button" class="quiet" onClick={send}>
        {text.send}
      </button>
    </details>
  )
}

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <ul class="own-faults">
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
