import { useRef, useState } from 'preact/hooks'
import { serviceRead } from '#shared/contract/catalogue/service-version.ts'
import { fill } from '#shared/text/fill.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { useServiceForm } from './form-context.ts'
import { readWritten } from './read-written.ts'
import { useWords } from './use-words.ts'

type Told = { kind: 'none' | 'reading' | 'taken' } | { kind: 'refused'; sentences: string[] }

/** The service as a text, to copy or to paste; what is to change in it is told line by line. */
export function JsonSection() {
  const { session, draft, isNew, take: onTake } = useServiceForm()
  const { locale } = useLanguage()
  const words = useWords()
  const text = words.text
  const [typed, setTyped] = useState<string | null>(null)
  const [told, setTold] = useState<Told>({ kind: 'none' })
  const [isCopied, setCopied] = useState<boolean | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const value = typed ?? JSON.stringify(readWritten(draft).gathered, null, 2)

  const take = async () => {
    setTold({ kind: 'reading' })
    const options = { locale, method: 'POST' as const }
    const sent = await sendHub(session, '/v1/service-text', { text: value }, serviceRead, options)
    if (sent.kind === 'over') return setTold({ kind: 'none' })
    if (sent.kind === 'trouble')
      return setTold({ kind: 'refused', sentences: [words.save.saveTrouble[sent.trouble]] })
    if (sent.kind === 'refused') {
      const { errors, detail } = sent.problem
      return setTold({ kind: 'refused', sentences: errors?.map((one) => one.detail) ?? [detail] })
    }
    const { definition } = sent.content
    if (!isNew && definition.service !== draft.service) {
      const sentence = fill(text.other, { service: definition.service, own: draft.service })
      return setTold({ kind: 'refused', sentences: [sentence] })
    }
    onTake(definition)
    setTyped(null)
    setTold({ kind: 'taken' })
  }
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => {
        field.current?.select()
        setCopied(false)
      },
    )
  const isRefused = told.kind === 'refused'
  return (
    <>
      <p>{text.intro}</p>
      <div class="field" data-kind="long">
        <label for="service-text">{text.label}</label>
        <textarea
          id="service-text"
          class="service-code"
          ref={field}
          rows={16}
          spellcheck={false}
          value={value}
          aria-describedby="service-text-told"
          aria-invalid={isRefused ? 'true' : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setCopied(null)
          }}
        />
      </div>
      <div id="service-text-told" role="status">
        {told.kind === 'reading' && <p>{text.reading}</p>}
        {told.kind === 'taken' && <p class="save-done">{text.taken}</p>}
        {isRefused && (
          <>
            <Attention>{text.refused}</Attention>
            <ul>
              {told.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
        {isCopied !== null && <p>{isCopied ? text.copied : text.notCopied}</p>}
      </div>
      <div class="actions">
        <button type="button" class="quiet" onClick={take}>
          {text.take}
        </button>
        <button type="button" class="quiet" onClick={copy}>
          {text.copy}
        </button>
        {typed !== null && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              field.current?.focus()
              setTyped(null)
              setTold({ kind: 'none' })
            }}
          >
            {text.follow}
          </button>
        )}
      </div>
    </>
  )
}
