import { useEffect, useRef, useState } from 'preact/hooks'
import { type MessageText, messageTexts } from '#shared/contract/requests/message-text.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { useResource } from '../../api/use-resource.ts'
import { newId } from '../../form/new-id.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { useArrival } from '../../route/use-arrival.ts'
import type { Session } from '../../sign-in/session/session.ts'
import type { Base } from './draft.ts'
import { TextEditor } from './text-editor.tsx'
import { TextsList } from './texts-list.tsx'
import { useWords } from './use-words.ts'

interface TextsPageProps {
  session: Session
  service: string
  /** Address of the page of the service. */
  back: string
  arriving: boolean
}

/** The page: what the messages of a service say, and the form of one text. */
export function TextsPage({ session, service, back, arriving }: TextsPageProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const path = `/v1/services/${service}/texts`
  const { followed, ask, send, hear } = useResource(session, path, messageTexts)
  const known = followed.content
  const [opened, setOpened] = useState<{ text: string; told: Base } | null>(null)
  const left = useRef<string | null>(null)
  useTitle(words.question)
  useEffect(() => {
    if (opened) return heading.current?.focus()
    if (left.current) document.getElementById(`edit-${left.current}`)?.focus()
  }, [opened])

  const baseIn = (texts: readonly MessageText[] | undefined, text: string): Base | null => {
    const found = texts?.find((one) => one.text === text)
    return found ? baseOf(found) : null
  }
  const close = () => {
    left.current = opened?.text ?? null
    setOpened(null)
  }
  const reload = async ({ text, told }: { text: string; told: Base }) => {
    const read = await ask()
    if (read.kind !== 'fresh') return null
    return baseIn(read.content.texts, text) ?? { ...told, version: 0 }
  }
  const title = opened ? opened.told.draft.name || words.form.newTitle : words.question
  return (
    <main class="messages form-page">
      <div class="services-head">
        <p>
          {opened ? (
            <button type="button" class="quiet" onClick={close}>
              {words.form.close}
            </button>
          ) : (
            <a href={back}>
              {known
                ? fill(words.backTo, { service: localise(known.service, locale) })
                : words.back}
            </a>
          )}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {!opened && <p class="intro">{words.intro}</p>}
      <Freshness followed={followed} loading={words.loading} kept={words.kept} zone={known?.zone} />
      {known && !opened && (
        <TextsList
          known={known}
          send={send}
          onEdit={(text) =>
            setOpened(
              text ? { text: text.text, told: baseOf(text) } : { text: newId(), told: nothing },
            )
          }
        />
      )}
      {known && opened && (
        <TextEditor
          key={opened.text}
          session={session}
          service={service}
          text={opened.text}
          told={opened.told}
          known={known}
          theirs={baseIn(known.texts, opened.text)}
          hear={hear}
          reload={() => reload(opened)}
        />
      )}
    </main>
  )
}

const nothing: Base = {
  version: 0,
  since: null,
  author: null,
  draft: { kind: 'message', name: '', content: { fr: '' } },
}

function baseOf({ version, author, changed_at: since, kind, name, content }: MessageText): Base {
  return { version, since, author, draft: { kind, name, content } }
}
