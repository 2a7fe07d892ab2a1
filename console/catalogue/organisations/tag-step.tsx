import { useRef, useState } from 'preact/hooks'
import { siteTags } from '#shared/contract/catalogue/site-tags.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { useResource } from '../../api/use-resource.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import type { AnswerStepProps } from './answer-step.tsx'
import { AnswerTrouble } from './answer-trouble.tsx'
import { useWords } from './use-words.ts'

const ways = ['page', 'wordpress', 'other'] as const

/** What brings the questions into a page: lines to paste, or what a plugin asks for. */
export function TagStep({ known, site, ...shared }: AnswerStepProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [way, setWay] = useState<(typeof ways)[number]>('page')
  const service = known.services.at(-1)?.service
  if (site === null || service === undefined) return <p>{words.state.todo}</p>
  return (
    <>
      <fieldset class="start-ways">
        <legend>{words.tag.where}</legend>
        {ways.map((one) => (
          <label key={one}>
            <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} />
            {words.tag.ways[one]}
          </label>
        ))}
      </fieldset>
      <p>{words.tag.said[way]}</p>
      {way === 'page' ? (
        <Lines session={shared.session} site={site.site} service={service} />
      ) : (
        <dl class="site-facts">
          <dt>{words.tag.hub}</dt>
          <dd>
            <code>{location.origin}</code>
          </dd>
          <dt>{words.tag.site}</dt>
          <dd>
            <code>{site.site}</code>
          </dd>
          <dt>{words.tag.service}</dt>
          <dd>
            <code>{service}</code>
          </dd>
        </dl>
      )}
      <p role="status">
        {site.seen === null
          ? words.tag.wait
          : fill(words.tag.seen, { site: localise(site.name, locale) })}
      </p>
      {site.seen === null && <AnswerTrouble {...shared} zone={known.zone} site={site} />}
    </>
  )
}

/** The tag and the element of a service as one text, copied by one press. */
function Lines({ session, site, service }: { session: Session; site: string; service: string }) {
  const words = useWords().tag
  const { followed } = useResource(session, `/v1/sites/${site}/tags`, siteTags)
  const field = useRef<HTMLTextAreaElement>(null)
  const [isCopied, setCopied] = useState<boolean | null>(null)
  if (followed.content === null) return null
  const address = `${location.origin}/avis/donner?site=${site}&amp;service=${service}`
  const written = `${followed.content.moving}
<parvis-feedback service="${service}" mode="ended">
  <a href="${address}">${words.link}</a>
</parvis-feedback>`
  const copy = () =>
    navigator.clipboard.writeText(written).then(
      () => setCopied(true),
      () => {
        field.current?.select()
        setCopied(false)
      },
    )
  return (
    <div class="start-lines">
      <textarea
        ref={field}
        class="start-code"
        aria-labelledby="start-step"
        rows={6}
        readOnly
        spellcheck={false}
        value={written}
      />
      <p class="start-send">
        <button type="button" class="strong" onClick={copy}>
          {words.copy}
        </button>
        <a href={mailOf(fill(words.mailSubject, { site }), `${words.mailBody}\n\n${written}`)}>
          {words.mail}
        </a>
      </p>
      <p role="status">{isCopied !== null && (isCopied ? words.copied : words.notCopied)}</p>
    </div>
  )
}

/** A letter to be sent by the person's own program. */
function mailOf(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
