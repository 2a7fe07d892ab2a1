import type { ServiceResponse } from '#shared/contract/catalogue/service-version.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { messageTextsText } from '#shared/text/site-owner/catalogue/message-texts.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { useServiceForm } from './form-context.ts'
import { formatDeclared } from './format-declared.ts'
import { readWritten } from './read-written.ts'
import { parts, type SectionId, sectionOf } from './sections.ts'
import { textsPart } from './service-address.ts'
import { useWords } from './use-words.ts'

/** The sections of a service: what each declares now, and whether something is missing there. */
export function Contents({ address }: { address: string }) {
  const { draft, faults, told } = useServiceForm()
  const { locale } = useLanguage()
  const words = useWords()
  const { form, page, save } = words
  const texts = messageTextsText[locale]
  const isTried = faults.length > 0
  const wrong = isTried ? faults : readWritten(draft).wrong
  const stateOf = (id: SectionId) => {
    const count = wrong.filter(({ path }) => sectionOf(path) === id).length
    if (count === 0) return null
    return <Attention>{isTried ? formatCount(count, save.faults, locale) : page.missing}</Attention>
  }
  const row = (
    id: string,
    name: string,
    line: string,
    state: ReturnType<typeof stateOf> = null,
  ) => (
    <li key={id} class="service-section">
      <a href={`${address}/${id}`}>{name}</a>
      <div>
        <p class={line ? undefined : 'field-hint'}>{line || page.nothing}</p>
        {state}
      </div>
    </li>
  )
  const formatVersion = ({ version, author, at, zone }: ServiceResponse) =>
    author === null
      ? fill(words.version.byNobody, { version })
      : fill(words.version.by, {
          version,
          author,
          day: formatDay(new Date(at), zone, locale, new Date()),
        })
  return (
    <>
      {(['promised', 'told'] as const).map((part) => (
        <nav key={part} class="service-sections" aria-labelledby={`part-${part}`}>
          <h2 id={`part-${part}`}>{page.parts[part]}</h2>
          <ul class="plain-list">
            {parts[part].map(({ id }) =>
              row(id, form[id], formatDeclared(id, draft, words, locale), stateOf(id)),
            )}
          </ul>
        </nav>
      ))}
      <nav class="service-sections" aria-labelledby="part-whole">
        <h2 id="part-whole">{page.parts.whole}</h2>
        <ul class="plain-list">
          {told && row(textsPart, texts.link, texts.about)}
          {told && row('versions', form.versions, formatVersion(told))}
          {row('text', form.text, page.about)}
        </ul>
      </nav>
    </>
  )
}
