import { useRef, useState } from 'preact/hooks'
import { type SiteTags, siteTags } from '#shared/contract/catalogue/site-tags.ts'
import { useResource } from '../../api/use-resource.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { useWords } from './use-words.ts'

interface PasteProps {
  session: Session
  site: string
}

/** What brings the form into the pages of a site: two tags to choose from, and what goes with them. */
export function Paste({ session, site }: PasteProps) {
  const text = useWords().paste
  const { followed } = useResource(session, `/v1/sites/${site}/tags`, siteTags)
  const tags = followed.content
  if (tags === null) return null
  return (
    <section class="paste" aria-labelledby={`paste-${site}`}>
      <h3 id={`paste-${site}`}>{text.title}</h3>
      <p>{text.intro}</p>
      {(['moving', 'fixed', 'pieces', 'policy'] as const).map((name) => (
        <ToPaste key={name} site={site} name={name} written={tags[name]} />
      ))}
    </section>
  )
}

interface ToPasteProps {
  site: string
  name: Exclude<keyof SiteTags, 'version'>
  written: string
}

/** One text, read whole and copied in one press; where copying is refused it is selected instead. */
function ToPaste({ site, name, written }: ToPasteProps) {
  const text = useWords().paste
  const field = useRef<HTMLTextAreaElement>(null)
  const [isCopied, setCopied] = useState<boolean | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(written).then(
      () => setCopied(true),
      () => {
        field.current?.select()
        setCopied(false)
      },
    )
  const id = `paste-${site}-${name}`
  return (
    <div class="field" data-kind="long">
      <label for={id}>{text[name].label}</label>
      <p class="field-hint" id={`${id}-hint`}>
        {text[name].hint}
      </p>
      <textarea
        id={id}
        ref={field}
        rows={name === 'pieces' ? 6 : 3}
        readOnly
        spellcheck={false}
        value={written}
        aria-describedby={`${id}-hint`}
      />
      <button type="button" class="quiet" onClick={copy}>
        {text[name].copy}
      </button>
      <p role="status">{isCopied !== null && (isCopied ? text.copied : text.notCopied)}</p>
    </div>
  )
}
