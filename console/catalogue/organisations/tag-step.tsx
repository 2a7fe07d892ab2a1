import { useRef, useState } from 'preact/hooks'
import type { OwnSite, OwnSites } from '#shared/contract/catalogue/own-sites.ts'
import { siteTags } from '#shared/contract/catalogue/site-tags.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { useResource } from '../../api/use-resource.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { useWords } from './use-words.ts'

const ways = ['page', 'wordpress', 'other'] as const

interface TagStepProps {
  session: Session
  known: OwnSites
  site: OwnSite | null
}

/** What brings the questions into a page: lines to paste, or what a plugin asks for. */
export function TagStep({ session, known, site }: TagStepProps) {
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
        <Lines session={session} site={site.site} service={service} />
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
      <button type="button" class="strong" onClick={copy}>
        {words.copy}
      </button>
      <p role="status">{isCopied !== null && (isCopied ? words.copied : words.notCopied)}</p>
    </div>
  )
}
