import { useState } from 'preact/hooks'
import type { Agent } from '#shared/contract/agents/agent.ts'
import type { Identifier } from '#shared/contract/agents/context.ts'
import type { SignInState, TabState } from '../shared/state.ts'
import { isSame, subjectOf } from '../shared/subject.ts'
import { KeptNotice } from './acts/kept-notice.tsx'
import { Outcome } from './acts/outcome.tsx'
import { KnownBlock } from './blocks/known-block.tsx'
import { NextBlock } from './blocks/next-block.tsx'
import { RequestBlock } from './blocks/request-block.tsx'
import { UsagerBlock } from './blocks/usager-block.tsx'
import { useActions } from './hooks/actions.ts'
import { useLanguage } from './hooks/language.tsx'
import { useCurrentLook } from './hooks/use-current-look.ts'
import { useKeys } from './hooks/use-keys.ts'
import { useSettled } from './hooks/use-settled.ts'
import { formatStage } from './model/format-stage.ts'
import { askedPresent, type Present } from './model/present.ts'
import { stageOf } from './model/stage.ts'
import { PageNotice } from './notices/page-notice.tsx'
import { SessionEndedNotice } from './notices/session-ended-notice.tsx'
import { SignInNotice } from './notices/sign-in-notice.tsx'
import { StandOffer } from './standing/stand-offer.tsx'
import { StandingBar } from './standing/standing-bar.tsx'
import { useStanding } from './standing/use-standing.ts'
import { useStandingLook } from './standing/use-standing-look.ts'
import { TeachingOffer } from './teaching/teaching-offer.tsx'
import { TypedBlock } from './typed/typed-block.tsx'
import { useFieldText } from './typed/use-field-text.ts'

interface TabViewProps {
  hasHub: boolean
  agent: Agent | null
  signIn: SignInState
  state: TabState
  /** The background did not answer what the agent did last. */
  isSilent: boolean
}

const nobody: Pick<TabState, 'sightings' | 'name'> = { sightings: [], name: null }

/** One page of one tab: what is missing, or the three blocks. */
export function TabView({ hasHub, agent, signIn, state, isSilent }: TabViewProps) {
  const { text, locale } = useLanguage()
  const { ask, forget, endTyped } = useActions()
  const { chord } = useFieldText()
  const { generation, typed } = state
  // What the agent typed is spoken of in place of what the page shows.
  const page = typed ? { ...state, ...nobody } : state
  const { sightings, name } = page
  const look = useCurrentLook(state)
  const [choice, setChoice] = useState<{ of: string; chosen: Identifier } | null>(null)
  const asked = look.state === 'none' ? null : look.subject
  const answered = look.state === 'answered' ? look : null
  const found = answered?.context.found ? answered.context : null
  const offered: readonly Identifier[] = [
    ...sightings,
    ...(found?.others ?? []).map(
      ({ reference, source }) => ({ kind: 'reference', value: reference, source }) as const,
    ),
  ]
  const shown = JSON.stringify([generation, sightings, name, typed?.at])
  const isSettled = useSettled(shown)
  // What was chosen is dropped with what it was chosen from.
  const chosen = choice?.of === shown ? choice.chosen : null
  const isOffered = offered.some((one) => isSame(one, chosen))
  const subject = asked ?? (isOffered ? chosen : null) ?? typed?.subject ?? subjectOf(sightings)
  // Of this usager alone: of the next one it has to be said again.
  const whoever = JSON.stringify([shown, subject])
  const [said, setSaid] = useState<{ of: string; present: Present | null } | null>(null)
  const present = said?.of === whoever ? said.present : null
  const stage = stageOf({ hasHub, agent, signIn, state: { ...state, look }, subject })
  const purposes = agent?.purposes ?? []
  const standing = useStanding(state.origin)
  useStandingLook(standing, state, stage, isSettled)

  const choose = (identifier: Identifier, more: { present?: boolean | undefined } = {}) => {
    setChoice({ of: shown, chosen: identifier })
    if (look.state !== 'none') ask(identifier, look.purpose, more)
  }
  const usager = {
    ...{ name, sightings, subject },
    onChoose: (one: Identifier) => choose(one),
  }
  const isHere = answered?.present
  useKeys(
    (digit) => {
      const purpose = purposes[digit - 1]
      if (stage.at !== 'purpose' || !purpose || !isSettled) return false
      const more = purpose.across ? askedPresent(present) : {}
      if (more) ask(stage.subject, purpose.purpose, more)
      return true
    },
    () => {
      if (stage.at === 'look') forget()
      else if (typed) endTyped()
      else setChoice(null)
    },
  )

  return (
    <>
      {agent && standing && <StandingBar standing={standing} purposes={purposes} />}
      <p class="silence" role="status">
        {agent && state.chord && chord[state.chord]}
      </p>
      {stage.at === 'sign_in' ? (
        <SignInNotice how={stage.how} />
      ) : stage.at === 'left' ? (
        <SessionEndedNotice left={stage.signIn} />
      ) : stage.at === 'page' ? (
        <PageNotice page={stage.how} origin={state.origin} tool={state.tool} />
      ) : (
        <>
          {typed && (
            <TypedBlock
              typed={typed}
              hasPage={state.page === 'seen'}
              isTold={look.state !== 'none'}
            />
          )}
          {look.state === 'none' ? (
            !typed && <UsagerBlock {...usager} />
          ) : (
            <KnownBlock {...usager} look={look} />
          )}
          <RequestBlock
            stage={stage}
            purposes={purposes}
            isDoubtful={sightings.every(({ trust }) => trust === 'likely')}
            isSettled={isSettled}
            present={present}
            onPresent={(now) => setSaid({ of: whoever, present: now })}
          />
          {stage.at !== 'look' && !typed && state.tool === null && (
            <div class="block">
              <TeachingOffer page={state.page} tool={state.tool} />
            </div>
          )}
        </>
      )}
      <p class="silence" role="status">
        {isSilent && text.silent}
      </p>
      <KeptNotice isSignedOut={stage.at === 'sign_in'} />
      {answered && found && found.level > 0 && (
        <NextBlock
          look={answered}
          found={found}
          shown={page}
          onChoose={(one) => choose(one, { present: isHere })}
        />
      )}
      {agent && !standing && <StandOffer state={state} purposes={purposes} />}
      <p class="unseen" role="status">
        {formatStage(stage, locale)}
      </p>
      <Outcome />
    </>
  )
}
