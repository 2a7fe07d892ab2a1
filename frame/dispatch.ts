import type { Deps } from '../extension/background/platform/deps.ts'
import type { FromPanel } from '../extension/shared/messages.ts'

/**
 * Hands what the panel says to the piece that does it. What concerns tools is never said: nothing is
 * read, granted or taught in a frame.
 * @param organisation the one whose panel this is: an agent of another is not let in, so that a page
 * that one organisation trusts never shows what is another's
 */
export function createDispatch(
  {
    acts,
    authentication,
    beliefs,
    looks,
    readTyped,
    store,
    typed,
  }: Pick<Deps, 'acts' | 'authentication' | 'beliefs' | 'looks' | 'readTyped' | 'store' | 'typed'>,
  organisation: string,
): (message: FromPanel) => Promise<unknown> {
  const signIn = async () => {
    await authentication.signIn()
    const agent = await store.read('agent')
    if (agent && agent.organisation.organisation !== organisation) {
      await authentication.lock(0)
      await store.change(async () => ({ signIn: { state: 'failed', why: 'refused' } }))
    }
    void beliefs.refresh()
  }
  return async (message) => {
    switch (message.kind) {
      case 'sign_in':
        return signIn()
      case 'sign_out':
        return authentication.signOut()
      case 'ask':
        return looks.ask(message)
      case 'again':
        return looks.again(message.tab, message.generation)
      case 'forget':
        return looks.forget(message.tab)
      case 'read_typed':
        return readTyped(message.text)
      case 'type':
        return typed.take(message)
      case 'end_typed':
        return typed.end(message.tab)
      case 'believe':
        return beliefs.answer(message.answers)
      case 'act':
        return acts.handle(message)
    }
  }
}
