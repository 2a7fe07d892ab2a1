import { createActs } from '../extension/background/acts/acts.ts'
import { createAskAct } from '../extension/background/acts/ask-act.ts'
import { openKeptActs } from '../extension/background/acts/kept-acts.ts'
import { createRunAct } from '../extension/background/acts/run-act.ts'
import { createBeliefs } from '../extension/background/beliefs/beliefs.ts'
import { createAuthentication } from '../extension/background/hub/authentication.ts'
import { openSession } from '../extension/background/hub/session.ts'
import { openKeyStore } from '../extension/background/hub/session-keys.ts'
import { createIdleLock, lockAlarm } from '../extension/background/lifecycle/idle-lock.ts'
import { createRetention, retentionAlarm } from '../extension/background/lifecycle/retention.ts'
import { createAskContext } from '../extension/background/looks/ask-context.ts'
import { createInFlight } from '../extension/background/looks/in-flight.ts'
import { createLooks } from '../extension/background/looks/looks.ts'
import { openSessionStore } from '../extension/background/platform/session-store.ts'
import { createFindOfferedPurpose } from '../extension/background/policy/find-offered-purpose.ts'
import { openPolicyStore } from '../extension/background/policy/policy-store.ts'
import { createReadTyped } from '../extension/background/typed/read-typed.ts'
import { createTyped } from '../extension/background/typed/typed.ts'
import { answerPanel, touch } from './browser/install.ts'
import { createDispatch } from './dispatch.ts'
import { openReferences } from './organisation-references.ts'
import type { PanelPage } from './page.ts'
import { createHandedTab } from './subject/handed-tab.ts'
import { hearTool } from './subject/hear-tool.ts'

/**
 * Starts what the extension has in its background, but for all that reads pages: the tool hands the
 * subject. It lives as long as the frame.
 */
export function start({ organisation, origins }: PanelPage): void {
  const store = openSessionStore()
  const policyStore = openPolicyStore()
  const keyStore = openKeyStore(true)
  const session = openSession({ store, keyStore })
  const keptActs = openKeptActs({ store })

  const inFlight = createInFlight()
  const tab = createHandedTab({ store, inFlight }, () => tool.ask())
  const findOfferedPurpose = createFindOfferedPurpose({ policyStore })
  const askContext = createAskContext({ store, session, findOfferedPurpose })
  const looks = createLooks({ store, tabs: tab, inFlight, askContext })
  const readTyped = createReadTyped({ rules: openReferences(session) })
  const typed = createTyped({ store, inFlight, readTyped })
  const runAct = createRunAct({ keptActs, askAct: createAskAct({ session }) })
  const acts = createActs({ keptActs, runAct })
  const beliefs = createBeliefs({ store, session })
  const authentication = createAuthentication({ store, session, looks, keptActs, keyStore })
  const retention = createRetention({ store, tabs: tab, keptActs })
  const idleLock = createIdleLock({ retention, authentication, policyStore })

  const answering = { acts, authentication, beliefs, looks, readTyped, store, typed }
  answerPanel(createDispatch(answering, organisation))
  store.onWritten.addListener((written) => {
    if (Object.values(written).some(Boolean)) void retention.schedule()
  })
  session.onRenewed.addListener(() => void beliefs.refresh())
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === retentionAlarm) void retention.sweep()
    if (name === lockAlarm) void idleLock.alarmFired()
  })
  chrome.idle.onStateChanged.addListener((state) => void idleLock.stateChanged(state))
  // A frame that is not looked at forgets as a tab does that was left.
  document.addEventListener('visibilitychange', () => {
    void retention.sweep().then(() => (document.hidden ? undefined : retention.wake()))
  })

  const tool = hearTool(origins, (handed) => {
    touch()
    void tab.hand(handed)
  })
  void idleLock.start()
  void beliefs.refresh()
}
