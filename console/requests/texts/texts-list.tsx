import { useEffect, useRef, useState } from 'preact/hooks'
import type { MessageText, MessageTexts } from '#shared/contract/requests/message-text.ts'
import { textKind } from '#shared/contract/requests/message-text.ts'
import { fill } from '#shared/text/fill.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { keptSubjects } from '../../form/kept-draft.ts'
import { Attention } from '../../style/attention.tsx'
import { TextItem } from './text-item.tsx'
import { useWords } from './use-words.ts'

interface TextsListProps {
  known: MessageTexts
  send(inside: string, body: unknown, method: 'POST' | 'DELETE'): Promise<SendResult<MessageTexts>>
  /** Opens a text, or a new one. */
  onEdit(text: MessageText | null): void
}

/** Every text of a service by kind of step, and what is done with each. */
export function TextsList({ known, send, onEdit }: TextsListProps) {
  const words = useWords()
  const [said, setSaid] = useState<{ done?: string; trouble?: string }>({})
  const status = useRef<HTMLDivElement>(null)
  const unsaved = keptSubjects('texts')
  const kinds = textKind.options.filter((kind) => known.texts.some((one) => one.kind === kind))

  async function act(done: string, ...change: Parameters<typeof send>) {
    const sent = await send(...change)
    if (sent.kind === 'over') return
    const trouble = sent.kind === 'refused' ? sent.problem.detail : words.actTrouble
    setSaid(sent.kind === 'done' ? { done } : { trouble })
  }

  // The button pressed may be gone. The status takes the focus once it has words.
  useEffect(() => {
    if (said.done || said.trouble) status.current?.focus()
  }, [said])

  return (
    <>
      <div class="message-status" role="status" ref={status} tabIndex={-1}>
        {said.done && <p class="save-done">{said.done}</p>}
        {said.trouble && <Attention>{said.trouble}</Attention>}
      </div>
      {known.texts.length === 0 && <p>{words.none}</p>}
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h2 id={`kind-${kind}`}>{words.kinds[kind]}</h2>
          <ul class="message-list plain-list">
            {known.texts
              .filter((one) => one.kind === kind)
              .map((one) => (
                <TextItem
                  key={one.text}
                  text={one}
                  known={known}
                  isUnsaved={unsaved.includes(one.text)}
                  onEdit={() => onEdit(one)}
                  onApprove={() =>
                    void act(
                      fill(words.nowApproved, { name: one.name }),
                      `/${one.text}/approval`,
                      { version: one.version },
                      'POST',
                    )
                  }
                  onRemove={() => void act(words.removed, `/${one.text}`, undefined, 'DELETE')}
                />
              ))}
          </ul>
        </section>
      ))}
      <p>
        <button type="button" class="strong" onClick={() => onEdit(null)}>
          {words.add}
        </button>
      </p>
    </>
  )
}
