import { useState } from 'preact/hooks'
import { type Installation, installation } from '#shared/contract/catalogue/installation.ts'
import type { OwnSite } from '#shared/contract/catalogue/own-sites.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { useWords } from './use-words.ts'
import { VisitFound } from './visit-found.tsx'

interface VisitPartProps {
  session: Session
  site: OwnSite
  zone: string
  /** Asked while somebody waits: the question above it, and only what it finds now is told. */
  waiting?: string
}

/** Asks the hub to visit a page, and tells what it lacks. */
export function VisitPart({ session, site, zone, waiting }: VisitPartProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [url, setUrl] = useState(site.visit?.url ?? `${site.origins[0] ?? 'https://'}/`)
  const [visit, setVisit] = useState<Installation | null>(waiting === undefined ? site.visit : null)
  const [state, setState] = useState<{ doing: 'nothing' | 'visiting' } | { refused: string }>({
    doing: 'nothing',
  })
  const isVisiting = 'doing' in state && state.doing === 'visiting'
  const id = `visit-${site.site}`

  async function go() {
    if (isVisiting) return
    setState({ doing: 'visiting' })
    const path = `/v1/own-sites/${site.site}/visit`
    const options = { locale, method: 'POST' as const }
    const sending = await sendHub(session, path, { url: url.trim() }, installation, options)
    if (sending.kind === 'done') setVisit(sending.content)
    setState(
      sending.kind === 'refused'
        ? { refused: sending.problem.errors?.[0]?.detail ?? sending.problem.detail }
        : sending.kind === 'trouble'
          ? { refused: words.unreachable }
          : { doing: 'nothing' },
    )
  }

  return (
    <section class="site-visit" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{waiting ?? words.visit}</h3>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void go()
        }}
      >
        <div class="entry-field">
          <label for={id}>{words.visitUrl}</label>
          <p class="entry-hint" id={`${id}-hint`}>
            {words.visitHint}
          </p>
          <input
            id={id}
            type="url"
            autoComplete="off"
            spellcheck={false}
            value={url}
            aria-describedby={`${id}-hint`}
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
        </div>
        <button type="submit" aria-disabled={isVisiting}>
          {words.visitNow}
        </button>
      </form>
      <div role="status">
        {isVisiting && <p class="site-visiting">{words.visiting}</p>}
        {'refused' in state && <Attention>{state.refused}</Attention>}
        {!isVisiting && visit !== null && <VisitFound visit={visit} zone={zone} />}
      </div>
    </section>
  )
}
