import type { OwnSite, OwnSites } from '#shared/contract/catalogue/own-sites.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { VisitPart } from '../sites/visit-part.tsx'
import { useWords } from './use-words.ts'

interface AnswerStepProps {
  session: Session
  known: OwnSites
  site: OwnSite | null
}

/** Waits for the first answer; the hub visits the page and says why none comes. */
export function AnswerStep({ session, known, site }: AnswerStepProps) {
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
      <h3>{words.answer.wrong}</h3>
      <p>{words.answer.wrongSaid}</p>
      <VisitPart session={session} site={site} zone={known.zone} />
      <p>{words.answer.consent}</p>
    </>
  )
}
