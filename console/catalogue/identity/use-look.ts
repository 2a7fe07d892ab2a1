import { useEffect, useState } from 'preact/hooks'
import {
  type Identity,
  type IdentityPreview,
  type IdentityTried,
  identityPreview,
} from '#shared/contract/catalogue/identity.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Locale } from '#shared/text/locale.ts'
import { type SendResult, sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { type Draft, isColour } from './draft.ts'

/** Milliseconds after the last change: a colour moves while somebody draws over a palette. */
const pause = 200

type HubFault = NonNullable<Problem['errors']>[number]

/** How an identity looks. */
export interface Look {
  /** Address of the crest; `null` for none. */
  crest: string | null
  /** Messages show the crest as well. */
  isInMessages: boolean
  accent: string | null
  accentDark: string | null
  /** What the hub refuses of the crest and of the accent, with what it would accept. */
  faults: readonly HubFault[]
}

/** How an identity that is being typed looks, as the hub reads it; it keeps nothing. */
export function useLook(
  session: Session,
  identity: Identity['identity'],
  { crest, accent: typed }: Draft,
): Look {
  const { locale } = useLanguage()
  const kept: Look = {
    crest: crest === undefined ? (identity?.crest ?? null) : null,
    isInMessages: identity?.crest_in_messages ?? false,
    accent: identity?.accent ?? null,
    accentDark: identity?.accent_dark ?? null,
    faults: [],
  }
  const [look, setLook] = useState(kept)
  const accent = typed.trim() === '' ? null : typed.trim()
  const isWhole = accent === null || isColour(accent)
  useEffect(() => {
    if (!isWhole) return
    if (crest === undefined && accent === (identity?.accent ?? null)) return setLook(kept)
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const sent = await previewLook(session, { crest, accent }, locale, stop.signal)
      if (stop.signal.aborted) return
      if (sent.kind === 'refused') setLook((now) => ({ ...now, faults: sent.problem.errors ?? [] }))
      if (sent.kind === 'done')
        setLook({
          ...(sent.content.crest === undefined
            ? kept
            : { crest: sent.content.crest, isInMessages: true }),
          accent: sent.content.accent,
          accentDark: sent.content.accent_dark,
          faults: [],
        })
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [session, locale, crest, accent, isWhole, identity])
  return look
}

/** Asks the hub what a crest and an accent would become. */
export function previewLook(
  session: Session,
  tried: IdentityTried,
  locale: Locale,
  signal?: AbortSignal,
): Promise<SendResult<IdentityPreview>> {
  const path = '/v1/organisation/identity/preview'
  return sendHub(session, path, tried, identityPreview, {
    ...{ locale, method: 'POST' },
    ...(signal && { signal }),
  })
}
