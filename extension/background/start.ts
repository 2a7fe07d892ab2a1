import { createActs } from './acts/acts.ts'
import { createAskAct } from './acts/ask-act.ts'
import { openKeptActs } from './acts/kept-acts.ts'
import { createRunAct } from './acts/run-act.ts'
import { createBeliefs } from './beliefs/beliefs.ts'
import { createIsShared } from './faults/is-shared.ts'
import { createStandingFaults } from './faults/persistent-faults.ts'
import { createTellFaults } from './faults/report-faults.ts'
import { openWorked } from './faults/rule-history.ts'
import { createSigningIn } from './hub/authentication.ts'
import { openSession } from './hub/session.ts'
import { createUpdating } from './lifecycle/extension-update.ts'
import { createLocking } from './lifecycle/idle-lock.ts'
import { createForgetting } from './lifecycle/retention.ts'
import { openWelcome } from './lifecycle/welcome.ts'
import { hearBrowser } from './listeners.ts'
import { createAskContext } from './looks/ask-context.ts'
import { createFlights } from './looks/in-flight.ts'
import { createLooks } from './looks/looks.ts'
import type { PanelPort } from './panel/panel-opener.ts'
import { openOrigins } from './permissions/granted-origins.ts'
import { createGranting } from './permissions/permissions.ts'
import { openStore } from './platform/session-store.ts'
import { createReadPolicy } from './policy/apply-policy.ts'
import { createMayAskFor } from './policy/find-offered-purpose.ts'
import { openPolicyMemory } from './policy/policy-store.ts'
import { createTake } from './rules/accept-rules.ts'
import { bundled } from './rules/bundled-rules.ts'
import { createLookAnew } from './rules/change-rules.ts'
import { createFromHub } from './rules/hub-tools.ts'
import { openOrganisation } from './rules/organisation-tools.ts'
import { openKeptShelf } from './rules/published-tools.ts'
import { openVersionMemory } from './rules/rule-versions.ts'
import { openRules } from './rules/rules.ts'
import { showBadge } from './tabs/badge.ts'
import { createTabs } from './tabs/tabs.ts'
import { openTaught } from './teaching/taught-rules.ts'
import { createTeaching, draftShelf, readTeaching } from './teaching/teaching.ts'

/**
 * How long after a start the organisation is asked of its tools, in milliseconds: first what the agent
 * waits for. And Chromium that is asked of its policy while it starts may not answer for minutes.
 */
const calm = 3_000

/**
 * Starts the background. It may be stopped between any two events and started again by the next,
 * so that all it knows is in the store, and it hears every event from its first moment.
 * @param pageScript file of the script that reads pages
 * @param pointingScript file of the script that lets the agent point at what is read
 */
export function start(pageScript: string, panel: PanelPort, pointingScript: string): void {
  const store = openStore((written) => {
    for (const [tab, known] of Object.entries(written)) void showBadge(Number(tab), known?.state)
    if (Object.values(written).some(Boolean)) void forgetting.plan()
    void updating.tryNow()
  })
  const flights = createFlights()
  const origins = openOrigins()
  const told = { policy: openKeptShelf('policy'), hub: openKeptShelf('hub') }
  const shared = [told.policy, told.hub, bundled]
  const taught = openTaught()
  const rules = openRules(
    [draftShelf, ...shared, taught],
    openOrganisation([told.policy, told.hub]),
  )
  const worked = openWorked()
  const tabs = createTabs(
    store,
    origins,
    rules,
    (tab) => {
      flights.end(tab)
      faults.left(tab)
    },
    (...seen) => void faults.seen(...seen),
  )
  const granting = createGranting(pageScript, origins, tabs)
  const teaching = createTeaching(pointingScript, store, origins, tabs, taught, () =>
    crypto.randomUUID().slice(0, 8),
  )
  const session = openSession(store, () => {
    void fromHub.refresh()
    void beliefs.refresh()
  })
  const beliefs = createBeliefs(store, session)
  const tellFaults = createTellFaults(store, session)
  const faults = createStandingFaults(
    rules,
    worked,
    createIsShared(shared),
    tellFaults,
    tabs.change,
  )
  const lookAnew = createLookAnew(store, rules, tabs)
  const take = createTake(told, openVersionMemory(), lookAnew)
  const policy = openPolicyMemory()
  const readPolicy = createReadPolicy(policy, take)
  const welcome = openWelcome('welcome/welcome.html')
  const fromHub = createFromHub(store, session, told.hub, take, lookAnew)
  const askContext = createAskContext(store, session, createMayAskFor(policy))
  const looks = createLooks(store, tabs, flights, askContext)
  const keptActs = openKeptActs(store)
  const updating = createUpdating(store, keptActs, async () => (await readTeaching()) !== null)
  const acts = createActs(keptActs, createRunAct(keptActs, createAskAct(session)))
  const signingIn = createSigningIn(store, session, looks.forgetAll, keptActs)
  const forgetting = createForgetting(store, tabs, keptActs)
  const locking = createLocking(forgetting, signingIn, policy)

  hearBrowser({
    ...{ acts, beliefs, fromHub, granting, looks, signingIn, tabs, teaching },
    ...{ forgetting, keptActs, locking, origins, panel, readPolicy, updating, welcome, worked },
  })

  void signingIn.resume()
  void looks.resume()
  void forgetting.sweep()
  void locking.begin()
  void acts.resume()
  // Pages are read by what is known already where neither answers.
  const ignore = () => undefined
  setTimeout(() => {
    readPolicy()
      .then((told) => told && welcome.open(told))
      .catch(ignore)
    fromHub.hubChanged().then(fromHub.refresh).catch(ignore)
    void beliefs.refresh()
  }, calm)
}
