import { useState } from 'preact/hooks'
import { nameService } from '#shared/catalogue/name-service.ts'
import {
  type ResultImport,
  type ResultImports,
  resultImports,
} from '#shared/contract/reporting/results.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { useElsewhere } from './use-elsewhere.ts'

interface ImportListProps {
  session: Session
  known: ResultImports
  onChanged(changed: ResultImports): void
}

/** The files that were taken in, by whom and when; each can be taken out again. */
export function ImportList({ session, known, onChanged }: ImportListProps) {
  const { locale } = useLanguage()
  const { imports: words } = useElsewhere()
  const [asked, ask] = useState<string | null>(null)
  const [said, say] = useState<'gone' | 'trouble' | null>(null)

  async function withdraw(imported: string) {
    const path = `/v1/results/imports/${imported}`
    const sent = await sendHub(session, path, undefined, resultImports, {
      locale,
      method: 'DELETE',
    })
    if (sent.kind === 'done') onChanged(sent.content)
    say(sent.kind === 'done' ? 'gone' : 'trouble')
    ask(null)
  }

  return (
    <section class="results-imports" aria-labelledby="results-imports">
      <h2 id="results-imports">{words.title}</h2>
      {known.imports.length === 0 && <p>{words.none}</p>}
      <ul>
        {known.imports.map((one) => (
          <ImportItem
            key={one.import}
            one={one}
            known={known}
            isAsked={asked === one.import}
            onAsk={(isAsked) => ask(isAsked ? one.import : null)}
            onWithdraw={() => void withdraw(one.import)}
          />
        ))}
      </ul>
      <p role="status">
        {said === 'gone' && words.gone}
        {said === 'trouble' && <Attention>{words.trouble}</Attention>}
      </p>
    </section>
  )
}

interface ImportItemProps {
  one: ResultImport
  known: ResultImports
  isAsked: boolean
  onAsk(isAsked: boolean): void
  onWithdraw(): void
}

function ImportItem({ one, known, isAsked, onAsk, onWithdraw }: ImportItemProps) {
  const { locale } = useLanguage()
  const { imports: words, instruments } = useElsewhere()
  const day = new Intl.DateTimeFormat(intlTag(locale), { dateStyle: 'long', timeZone: known.zone })
  const values = {
    instrument: instruments[one.instrument],
    service: nameService(known.services, one.service, locale),
    author: one.author,
    day: day.format(new Date(one.at)),
  }
  return (
    <li>
      <p>{fill(words.said, values)}</p>
      <p class="report-note">
        {formatCount(one.taken, words.taken, locale)}
        {one.refused > 0 && `, ${formatCount(one.refused, words.refused, locale)}`}
      </p>
      {isAsked ? (
        <p class="results-sure">
          <span>{words.sure}</span>
          <button type="button" class="strong" ref={focusFirst} onClick={onWithdraw}>
            {words.confirm}
          </button>
          <button type="button" onClick={() => onAsk(false)}>
            {words.keep}
          </button>
        </p>
      ) : (
        <button
          type="button"
          class="quiet"
          aria-label={fill(words.withdrawNamed, values)}
          onClick={() => onAsk(true)}
        >
          {words.withdraw}
        </button>
      )}
    </li>
  )
}

/** Asked, the keyboard is where the answer is. */
function focusFirst(button: HTMLButtonElement | null): void {
  button?.focus()
}
