import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import type { RestWords } from './words.ts'

/** For a personal case: who to contact, since nobody can answer through this form. */
export function PersonalCase({
  words,
  configuration,
}: {
  words: RestWords
  configuration: SiteConfiguration
}) {
  const { contact, tracking_url } = configuration
  return (
    <>
      <p>{words.personalCase}</p>
      {contact && (
        <address class="row">
          {contact.url ? <a href={contact.url}>{contact.name}</a> : contact.name}
          {contact.phone_url && (
            <a dir="ltr" href={contact.phone_url}>
              {contact.phone}
            </a>
          )}
          {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
        </address>
      )}
      <p>
        <a href={tracking_url}>{words.track}</a>
      </p>
    </>
  )
}
