import { useState } from 'preact/hooks'
import type { OwnSite, OwnSites, SitePut } from '#shared/contract/catalogue/own-sites.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { Done } from '../../form/done.tsx'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { type UnknownOrigin, unknownOriginsOf } from './unknown-origins.ts'
import { useWords } from './use-words.ts'

interface UnknownOriginsPartProps {
  site: OwnSite
  /** How the site is changed; `null` where whoever is signed in may not. */
  send: ((inside: string, put: SitePut) => Promise<SendResult<OwnSites>>) | null
}

/** Says which addresses ask and are not registered; one press registers them. */
export function UnknownOriginsPart({ site, send }: UnknownOriginsPartProps) {
  const { locale } = useLanguage()
  const all = useWords()
  const words = all.undeclared
  const [state, setState] = useState<'ready' | 'sending' | { refused: string }>('ready')
  const [done, setDone] = useState<{ origin: string } | null>(null)

  const say = ({ origin, how }: UnknownOrigin) =>
    fill(origin === 'null' ? words.file : words[how], {
      origin,
      day: site.refused ? formatCivilDay(site.refused.day, locale, new Date()) : '',
    })

  async function declare(origin: string) {
    if (send === null || state === 'sending') return
    setState('sending')
    const { name, origins } = site
    const sending = await send(`/${site.site}`, { name, origins: [...origins, origin] })
    if (sending.kind === 'done') setDone({ origin })
    setState(
      sending.kind === 'refused'
        ? { refused: sending.problem.errors?.[0]?.detail ?? sending.problem.detail }
        : sending.kind === 'trouble'
          ? { refused: all.unreachable }
          : 'ready',
    )
  }

  return (
    <div class="unknown-origins">
      <div role="status">
        {unknownOriginsOf(site).map((one) => (
          <div key={one.origin} class="notice">
            <p>
              <Attention>{say(one)}</Attention>
            </p>
            {one.origin !== 'null' && <p>{send === null ? words.adminOnly : words.yours}</p>}
            {one.origin !== 'null' && send !== null && (
              <button
                type="button"
                class="quiet"
                aria-disabled={state === 'sending'}
                onClick={() => void declare(one.origin)}
              >
                {fill(words.declare, { origin: one.origin })}
              </button>
            )}
          </div>
        ))}
        {typeof state === 'object' && <Attention>{state.refused}</Attention>}
      </div>
      <Done what={done}>{({ origin }) => <strong>{fill(words.declared, { origin })}</strong>}</Done>
    </div>
  )
}
