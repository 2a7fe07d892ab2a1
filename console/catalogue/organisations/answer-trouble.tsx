import type { Agent } from '#shared/contract/agents/agent.ts'
import type { OwnSite, OwnSites, SitePut } from '#shared/contract/catalogue/own-sites.ts'
import { fill } from '#shared/text/fill.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { UnknownOriginsPart } from '../sites/unknown-origins-part.tsx'
import { VisitPart } from '../sites/visit-part.tsx'
import { hubTrouble } from './hub-trouble.ts'
import { useWords } from './use-words.ts'

/** Pages of the documentation that tell how a hub gets a public address. */
const pages = { fr: 'docs/operate/petite-ville.md', en: 'docs/operate/petite-ville.en.md' }

interface AnswerTroubleProps {
  session: Session
  agent: Agent
  zone: string
  site: OwnSite
  send(inside: string, put: SitePut): Promise<SendResult<OwnSites>>
}

/** What is wrong when nothing comes: what the hub knows, then what a visit of the page finds. */
export function AnswerTrouble({ session, agent, zone, site, send }: AnswerTroubleProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const trouble = hubTrouble(location.origin, site)
  return (
    <>
      {trouble && (
        <p class="notice">
          <Attention>
            {fill(words.tag[trouble], { hub: location.origin, page: pages[locale] })}
          </Attention>
        </p>
      )}
      <UnknownOriginsPart site={site} send={agent.role === 'admin' ? send : null} />
      <VisitPart session={session} site={site} zone={zone} waiting={words.answer.wrong} />
      <p>{words.answer.consent}</p>
    </>
  )
}
