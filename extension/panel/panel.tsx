import { useEffect, useState } from 'preact/hooks'
import type { TabActs } from '../shared/acts.ts'
import { matterOf } from '../shared/matter.ts'
import { newTab } from '../shared/state.ts'
import { useStored } from '../ui/use-stored.ts'
import { Confirming } from './acts/confirming.tsx'
import { MatterProvider } from './acts/matter.tsx'
import { BeliefsBlock } from './beliefs/beliefs-block.tsx'
import { FollowUpsView } from './follow-ups/follow-ups-view.tsx'
import { ShowFollowUps } from './follow-ups/show-follow-ups.tsx'
import { Footer } from './footer.tsx'
import { ActionsContext, usePanelActions } from './hooks/actions.ts'
import { useFocus } from './hooks/use-focus.ts'
import { useKeys } from './hooks/use-keys.ts'
import { useHub, useSession, useTabState } from './hooks/use-session.ts'
import { useTab } from './hooks/use-tab.ts'
import { TabView } from './tab-view.tsx'
import { TeachingView } from './teaching/teaching-view.tsx'
import { ToolLearnt } from './teaching/tool-learnt.tsx'
import { useTeaching } from './teaching/use-teaching.ts'
import { FieldPlace } from './typed/field-place.tsx'
import { ShowField } from './typed/show-field.tsx'

/** No tab has this number: nothing is kept under it. */
const noTab = -1

/** The whole panel: the tab that it follows, and the agent. */
export function Panel() {
  const tab = useTab() ?? noTab
  const hasHub = useHub()
  const session = useSession()
  const state = useTabState(tab)
  const { generation, look } = state ?? newTab
  const kept = useStored('session', `acts.${tab}`) as TabActs | null | undefined
  const { acts, isSilent } = usePanelActions(tab, generation, look)
  useFocus()
  const teaching = useTeaching()
  const [isTyping, setTyping] = useState(false)
  const [isListing, setListing] = useState(false)
  const [learnt, setLearnt] = useState<string | null>(null)
  const isRead =
    hasHub !== undefined && session && state && teaching !== undefined && kept !== undefined
  const isTaught = isRead && teaching?.origin === state.origin && state.page !== 'not_granted'
  const mayType =
    isRead && !isTaught && hasHub && session.agent !== null && session.agent.sectors.length > 0
  const isListed = isListing && mayType === true
  const isLooking = isRead && !isTaught && !isListed && look.state !== 'none'
  const opener = mayType && (
    <div class="openers">
      <ShowFollowUps isOpen={isListed} onPress={() => setListing(!isListed)} />
      <ShowField
        isOpen={isTyping && !isListed}
        onOpen={() => {
          setListing(false)
          setTyping(true)
        }}
      />
    </div>
  )
  useKeys((digit) => {
    if (digit !== 0 || !mayType) return false
    setListing(!isListed)
    return true
  })
  // The list is of the agent who opened it.
  useEffect(() => {
    if (isRead && !session.agent) setListing(false)
  }, [isRead && session.agent])
  return (
    <ActionsContext.Provider value={acts}>
      <header class={isLooking ? 'unseen' : 'bar'}>
        <h1>Parvis</h1>
        {state?.tool && !isTaught && <p class="muted">{state.tool}</p>}
        {!isLooking && opener}
      </header>
      <main>
        {isListed && (
          <FollowUpsView
            onLook={({ reference }) => {
              setListing(false)
              acts.type(reference, 'reference')
            }}
            onClose={() => setListing(false)}
          />
        )}
        {mayType && !isListed && (
          <FieldPlace
            key={`field.${tab}`}
            state={state}
            isOpen={isTyping}
            onClose={() => setTyping(false)}
          />
        )}
        <ToolLearnt
          tool={isRead && !isTaught && state.tool === learnt ? learnt : null}
          look={look}
        />
        {isTaught && (
          <TeachingView key={tab} tab={tab} state={state} teaching={teaching} onKept={setLearnt} />
        )}
        {isRead && !isTaught && !isListed && (
          <MatterProvider kept={kept} look={look}>
            <Confirming key={`${tab}.${generation}.${matterOf(look)}`} state={state}>
              <TabView
                key={`${tab}.${generation}`}
                {...session}
                hasHub={hasHub}
                state={state}
                isSilent={isSilent}
              />
            </Confirming>
          </MatterProvider>
        )}
        {session?.agent && (
          <BeliefsBlock
            page={`${tab}.${generation}`}
            isIdle={isRead === true && hasHub && !isTaught && !isListed && look.state === 'none'}
          />
        )}
      </main>
      <Footer agent={session?.agent ?? null} opener={isLooking && opener} />
    </ActionsContext.Provider>
  )
}
