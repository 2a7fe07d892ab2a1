import type { Agent } from '#shared/contract/agents/agent.ts'
import type { OwnSites } from '#shared/contract/catalogue/own-sites.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { addressOf } from '../services/service-address.ts'
import { useWords } from './use-words.ts'

/** Pages of the documentation that tell how to invite. */
const pages = { fr: 'docs/sites/inviter.md', en: 'docs/sites/inviter.en.md' }

interface DoneStepProps {
  agent: Agent
  known: OwnSites
}

/** The first answer is there: where it is read, and how to ask everyone. */
export function DoneStep({ agent, known }: DoneStepProps) {
  const { locale } = useLanguage()
  const { done: words } = useWords()
  const service = known.services.at(-1)?.service
  const ways = [
    ['register', service ? `${addressOf(service)}/invitations` : fragments.services],
    // Keys are an administrator's.
    ['form', agent.role === 'admin' ? fragments.keys : null],
    ['counter', fragments.sheets],
  ] as const
  return (
    <>
      <p>{words.said}</p>
      <p class="start-send">
        <a href={fragments.replies}>{words.read}</a>
        <a href={fragments.home}>{words.home}</a>
      </p>
      <h3>{words.measure}</h3>
      <p>{words.why}</p>
      <dl class="start-invite">
        {ways.map(
          ([way, address]) =>
            address && (
              <div key={way}>
                <dt>
                  <a href={address}>{words.ways[way].name}</a>
                </dt>
                <dd>{words.ways[way].said}</dd>
              </div>
            ),
        )}
      </dl>
      <p>{fill(words.guide, { page: pages[locale] })}</p>
    </>
  )
}
