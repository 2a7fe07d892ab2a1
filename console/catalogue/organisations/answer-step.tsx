import type { Agent } from '#shared/contract/agents/agent.ts'
import type { OwnSite, OwnSites, SitePut } from '#shared/contract/catalogue/own-sites.ts'
import type { SendResult } from '../../api/send-hub.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { AnswerTrouble } from './answer-trouble.tsx'
import { useWords } from './use-words.ts'

export interface AnswerStepProps {
  session: Session
  agent: Agent
  known: OwnSites
  site: OwnSite | null
  send(inside: string, put: SitePut): Promise<SendResult<OwnSites>>
}

/** Waits for the first answer; the hub visits the page and says why none comes. */
export function AnswerStep({ known, site, ...shared }: AnswerStepProps) {
  const words = useWords()
  const service = known.services.at(-1)?.service
  if (site === null || service === undefined) return <p>{words.state.todo}</p>
  const form = `/avis/donner?${new URLSearchParams({ site: site.site, service })}`
  return (
    <>
      <p>
        {words.answer.intro}{' '}
        <a href={form} target="_blank" rel="noreferrer">
          {words.answer.open}
        </a>
      </p>
      <AnswerTrouble {...shared} zone={known.zone} site={site} />
    </>
  )
}
