import { useEffect, useRef } from 'preact/hooks'
import { type OwnSites, ownSites } from '#shared/contract/catalogue/own-sites.ts'
import { useResource } from '../../api/use-resource.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { fragments } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { AnswerStep } from './answer-step.tsx'
import { DoneStep } from './done-step.tsx'
import { QuestionsStep } from './questions-step.tsx'
import { ServiceStep } from './service-step.tsx'
import { StepList } from './step-list.tsx'
import { type Standing, type Step, standingOf, stepNamed } from './steps.ts'
import { TagStep } from './tag-step.tsx'
import { useWords } from './use-words.ts'

/** Milliseconds between two readings: whoever pasted the tag or answered waits here. */
const usual = 4_000

/** The page: from the organisation to the first answer, one question at a time. */
export function StartPage({ session, agent, inside, arriving }: PageProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  useTitle(text.pages.start)
  const { followed, ask, send } = useResource(session, '/v1/own-sites', ownSites, { usual })
  const known = followed.content
  const standing = known && standingOf(known)
  const asked = stepNamed(inside)
  const open = asked ?? standing?.now ?? null
  const step = useHeardAfterFirst(open)
  const reload = () => {
    void ask()
    location.hash = fragments.start
  }

  function show(step: Step | null, known: OwnSites, { site }: Standing) {
    const shared = { session, agent, send, known, site }
    if (step === null) return <DoneStep {...shared} />
    if (step === 'organisation')
      return (
        <>
          <p>{words.organisation.said.replace('{name}', agent.organisation.name)}</p>
          <p>
            <a href={fragments.identity}>{words.organisation.more}</a>
          </p>
        </>
      )
    if (step === 'service')
      return <ServiceStep {...shared} organisation={agent.organisation.name} onDone={reload} />
    if (step === 'questions') return <QuestionsStep {...shared} onDone={reload} />
    if (step === 'tag') return <TagStep {...shared} />
    return <AnswerStep {...shared} />
  }

  const question = open === null ? words.done.question : words[open].question
  return (
    <main class="start form-page">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <Freshness followed={followed} loading={words.loading} kept={words.kept} zone={known?.zone} />
      {known && standing && (
        <div class="start-sides">
          <StepList standing={standing} open={open} />
          <section class="start-step" aria-labelledby="start-step">
            <h2 id="start-step" ref={step} tabIndex={-1} lang={locale}>
              {question}
            </h2>
            {show(open, known, standing)}
            {asked !== null && asked !== standing.now && (
              <p>
                <a href={fragments.start}>{words.back}</a>
              </p>
            )}
          </section>
        </div>
      )}
    </main>
  )
}

/** Where the keyboard goes when a step is done by itself: what it stood on is gone. */
function useHeardAfterFirst(open: Step | null) {
  const place = useRef<HTMLHeadingElement>(null)
  const before = useRef<Step | null | undefined>(undefined)
  useEffect(() => {
    if (place.current === null) return
    if (before.current !== undefined && before.current !== open) place.current.focus()
    before.current = open
  })
  return place
}
