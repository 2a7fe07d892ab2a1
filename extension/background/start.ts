import { createActs } from './acts/acts.ts'
import { createAskAct } from './acts/ask-act.ts'
import { openKeptActs } from './acts/kept-acts.ts'
import { createRunAct } from './acts/run-act.ts'
import { createAskContext } from './ask-context.ts'
import { createBeliefs } from './asked/beliefs.ts'
import { showBadge } from './badge.ts'
import { createIsShared } from './faults/is-shared.ts'
import { createStandingFaults } from './faults/standing-faults.ts'
import { createTellFaults } from './faults/tell-faults.ts'
import { openWorked } from './faults/worked.ts'
import { createFlights } from './flights.ts'
import { createForgetting } from './forgetting.ts'
import { createGranting } from './granted/granting.ts'
import { openOrigins } from './granted/origins.ts'
import { hearBrowser } from './hear-browser.ts'
import { openSession } from './hub/session.ts'
import { createSigningIn } from './hub/sign-in.ts'
import { createLocking } from './locking.ts'
import { createLooks } from './looks.ts'
import type { PanelPort } from './panel/port.ts'
import { createMayAskFor } from './policy/may-ask-for.ts'
import { openPolicyMemory } from './policy/policy-memory.ts'
import { openWelcome } from './policy/welcome.ts'
import { bundled } from './rules/bundled.ts'
import { createFromHub } from './rules/from-hub.ts'
import { createReadPolicy } from './rules/from-policy.ts'
import { openKeptShelf } from './rules/kept.ts'
import { createLookAnew } from './rules/look-anew.ts'
import { openOrganisation } from './rules/organisation.ts'
import { openRules } from './rules/rules.ts'
import { createTake } from './rules/take.ts'
import { openVersionMemory } from './rules/versions.ts'
import { openStore } from './store.ts'
import { createTabs } from './tabs.ts'
import { openTaught } from './teaching/taught.ts'
import { createTeaching, draftShelf, readTeaching } from './teaching/teaching.ts'
import { createUpdating } from './updating.ts'

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
