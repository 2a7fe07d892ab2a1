import type { Acts } from './acts/acts.ts'
import type { Beliefs } from './beliefs/beliefs.ts'
import type { SigningIn } from './hub/authentication.ts'
import type { Looks } from './looks/looks.ts'
import type { Heard } from './parse-message.ts'
import type { Granting } from './permissions/permissions.ts'
import type { FromHub } from './rules/hub-tools.ts'
import type { Tabs } from './tabs/tabs.ts'
import type { TeachingDesk } from './teaching/teaching.ts'

/** What does as the agent and the pages say. */
export interface Obeying {
  acts: Acts
  beliefs: Beliefs
  fromHub: FromHub
  granting: Granting
  looks: Looks
  signingIn: SigningIn
  tabs: Tabs
  teaching: TeachingDesk
}

type PanelHeard = Extract<Heard, { from: 'panel' }>
type PageHeard = Extract<Heard, { from: 'page' }>

/** Does what a message asks for. @returns how a page that arrived is to be read */
export const obey = (parts: Obeying, heard: Heard) =>
  heard.from === 'panel' ? obeyPanel(parts, heard) : obeyPage(parts, heard)

function obeyPanel(parts: Obeying, { message }: PanelHeard): Promise<void> {
  const { acts, beliefs, fromHub, granting, looks, signingIn, teaching } = parts
  switch (message.kind) {
    case 'sign_in':
      // The agent is in before the hub is asked of tools, and nothing waits for that.
      return signingIn.signIn().then(() => {
        void fromHub.ask().then(beliefs.refresh)
      })
    case 'sign_out':
      return signingIn.signOut()
    case 'sign_out_everywhere':
      return signingIn.signOutEverywhere()
    case 'granted':
      return granting.granted(message.origin)
    case 'ask':
      return looks.ask(message)
    case 'again':
      return looks.again(message.tab, message.generation)
    case 'forget':
      return looks.forget(message.tab)
    case 'believe':
      return beliefs.answer(message.answers)
    case 'act':
      return acts.obey(message)
    case 'teach':
      return teaching.begin(message)
    case 'point':
      return teaching.point(message)
    case 'teach_on':
      return teaching.goOn()
    case 'teach_back':
      return teaching.goBack()
    case 'teach_keep':
      return teaching.keep(message)
    case 'teach_end':
      return teaching.end()
    case 'unlearn':
      return teaching.unlearn(message)
  }
}

function obeyPage({ tabs, teaching }: Obeying, { tab, url, message }: PageHeard) {
  switch (message.kind) {
    case 'arrived':
      return tabs.arrived(tab, url)
    case 'moved':
      return tabs.movedWithin(tab, url, message.href)
    case 'sighted':
      return tabs.sighted(tab, url, message)
    case 'pointed':
      return teaching.pointed(tab, url, message)
  }
}
