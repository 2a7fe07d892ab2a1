import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { optionsText } from '#shared/text/agent/text.ts'
import type { WelcomeText } from '#shared/text/agent/welcome-fr.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { parseHubAddress } from '../shared/hub-address.ts'
import { matchPatternOf } from '../shared/permission-pattern.ts'
import type { SessionState } from '../shared/state.ts'
import { ChooseHub } from '../ui/choose-hub.tsx'
import { OfferedTools } from '../ui/offered-tools.tsx'
import { useGranted } from '../ui/use-granted.ts'
import { usePolicy } from '../ui/use-policy.ts'
import { useStored } from '../ui/use-stored.ts'
import { Pin, useIsPinned } from './pin.tsx'
import { SignIn } from './sign-in.tsx'

/** The first steps of an agent: each shows when it is done, and can be done again. */
export function Begin({ text, locale }: { text: WelcomeText; locale: Locale }) {
  const { begin } = text
  const options = optionsText[locale]
  const managed = useStored('managed', 'hub')
  const local = useStored('local', 'hub')
  const agent = useStored('session', 'agent') as SessionState['agent'] | undefined
  const policy = usePolicy()
  const tools = policy?.tools ?? []
  const granted = useGranted() ?? []
  const keys = usePanelKeys()
  const isPinned = useIsPinned()
  const hub = managed ?? local
  const isOpen = tools.every((tool) => granted.includes(matchPatternOf(tool))) && granted.length > 0
  const hasHub = 'hub' in parseHubAddress(hub)

  return (
    <section aria-labelledby="begin-title">
      <h2 id="begin-title">{begin.title}</h2>
      <ol class="steps">
        <Step id="step-hub" title={begin.hub} done={hasHub && text.done}>
          <ChooseHub text={options.hub} />
        </Step>
        <Step id="step-sign-in" title={begin.signIn} done={agent ? text.done : false}>
          <SignIn text={begin} locale={locale} hasHub={hasHub} agent={agent ?? null} />
        </Step>
        <Step id="step-tools" title={begin.tools} done={isOpen && text.done}>
          {tools.length > 0 ? (
            <>
              <p>{options.offered.hint}</p>
              <OfferedTools text={options.offered} tools={tools} heading="step-tools" />
            </>
          ) : (
            policy && <p>{begin.noTools}</p>
          )}
        </Step>
        <Step id="step-pin" title={begin.pin} done={isPinned === true && text.done}>
          {isPinned === false && <Pin text={text.pin} />}
        </Step>
        <Step id="step-panel" title={begin.panel} done={false}>
          <p>{keys ? fill(begin.panelHint, { keys }) : begin.panelNoKeys}</p>
        </Step>
      </ol>
    </section>
  )
}

interface StepProps {
  id: string
  title: string
  /** The word that says it is done. */
  done: string | false
  children: ComponentChildren
}

function Step({ id, title, done, children }: StepProps) {
  return (
    <li>
      <h3 id={id} tabIndex={-1}>
        {title} {done && <span class="done">{done}</span>}
      </h3>
      {children}
    </li>
  )
}

/** The shortcut that opens the panel in this browser; `undefined` where it was removed. */
function usePanelKeys(): string | undefined {
  const [keys, setKeys] = useState<string>()
  useEffect(() => {
    void chrome.commands
      .getAll()
      .then((all) => setKeys(all.find(({ name }) => name === '_execute_action')?.shortcut))
  }, [])
  return keys
}
