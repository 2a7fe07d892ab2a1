import type { ReceivedMessage } from './parse-message.ts'
import type { Deps } from './platform/deps.ts'

type PanelMessage = Extract<ReceivedMessage, { from: 'panel' }>
type PageMessage = Extract<ReceivedMessage, { from: 'page' }>
type PanelDeps = Pick<
  Deps,
  | 'acts'
  | 'authentication'
  | 'beliefs'
  | 'followUps'
  | 'hubTools'
  | 'looks'
  | 'permissions'
  | 'readTyped'
  | 'standing'
  | 'teaching'
  | 'typed'
>
type PageDeps = Pick<Deps, 'tabs' | 'teaching'>

/**
 * Hands a message to the piece that handles it.
 * @returns how a page that arrived is to be read, or the ways in which what is typed may be
 */
export const dispatch = (deps: PanelDeps & PageDeps, received: ReceivedMessage) =>
  received.from === 'panel' ? dispatchPanel(deps, received) : dispatchPage(deps, received)

function dispatchPanel(deps: PanelDeps, { message }: PanelMessage): Promise<unknown> {
  const { acts, authentication, beliefs, followUps, hubTools, looks } = deps
  const { permissions, standing, teaching, typed } = deps
  switch (message.kind) {
    case 'sign_in':
      // The agent is in before the hub is asked of tools, and nothing waits for that.
      return authentication.signIn().then(() => {
        void hubTools.ask().then(beliefs.refresh).then(followUps.askAnew)
      })
    case 'sign_out':
      return authentication.signOut()
    case 'sign_out_everywhere':
      return authentication.signOutEverywhere()
    case 'granted':
      return permissions.granted(message.origin)
    case 'ask':
      return looks.ask(message)
    case 'again':
      return looks.again(message.tab, message.generation)
    case 'forget':
      return looks.forget(message.tab)
    case 'read_typed':
      return deps.readTyped(message.text)
    case 'type':
      return typed.take(message)
    case 'end_typed':
      return typed.end(message.tab)
    case 'stand':
      return standing.begin(message)
    case 'end_standing':
      return standing.end()
    case 'list_follow_ups':
      return followUps.list()
    case 'mark_follow_up':
      return followUps.mark(message.followUp, message.undone)
    case 'believe':
      return beliefs.answer(message.answers)
    case 'act':
      return acts.handle(message)
    case 'teach':
      return teaching.begin(message)
    case 'point':
      return teaching.point(message)
    case 'teach_on':
      return teaching.goOn()
    case 'teach_back':
      return teaching.goBack()
    case 'teach_own':
      return teaching.own(message)
    case 'forget_own':
      return teaching.forgetOwn(message)
    case 'teach_keep':
      return teaching.keep(message)
    case 'teach_end':
      return teaching.end()
    case 'unlearn':
      return teaching.unlearn(message)
  }
}

function dispatchPage({ tabs, teaching }: PageDeps, { tab, url, message }: PageMessage) {
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
