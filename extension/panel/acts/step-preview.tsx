import type { AgentProofSeen } from '#shared/contract/agents/agent-proof.ts'
import { Stones } from '#shared/drawing/stones.tsx'
import { fill } from '#shared/text/fill.ts'
import { formatLanguage } from '#shared/text/format-language.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { useLanguage } from '../hooks/language.tsx'
import { useActsText } from './use-acts-text.ts'

/** A step as its usager reads it: the message, and the stone of their page. */
export function StepPreview({ seen, written }: { seen: AgentProofSeen; written: UsagerLocale }) {
  const says = useActsText().tell
  const { text, locale: spoken } = useLanguage()
  const { locale, direction, message, unsent, page } = seen
  const own = { lang: locale, dir: direction }
  const nameOf = (tag: string) => formatLanguage(tag, spoken)
  return (
    <div class="received">
      {!locale.startsWith(written) && (
        <p class="other-language small">
          {fill(says.otherLanguage, { language: nameOf(locale), written: nameOf(written) })}
        </p>
      )}
      {message && (
        <>
          <p class="small">
            {says.channels[message.channel]} {message.to && <bdi>{message.to}</bdi>}
          </p>
          <blockquote {...own}>
            {message.subject && <p class="subject">{message.subject}</p>}
            <p class="message">{message.text}</p>
          </blockquote>
        </>
      )}
      {unsent && <p class="unsent">{unsent}</p>}
      <p class="small">{says.page}</p>
      <div class="on-page">
        <Stones
          stones={[{ kind: 'message', status: 'done', ...page }]}
          words={text.where}
          own={{ lang: locale, dir: 'auto' }}
        />
      </div>
    </div>
  )
}
