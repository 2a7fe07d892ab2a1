import { useEffect, useRef } from 'preact/hooks'
import type { SettingsAside } from '#shared/contract/feedback/setting-aside.ts'
import { streams } from '#shared/contract/stream.ts'
import { localise } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { Select } from '../../form/select.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { NetworkField } from './network-field.tsx'
import { PreviewPart } from './preview-part.tsx'
import type { FollowedAside } from './use-aside.ts'
import { useWords } from './use-words.ts'
import { WhyFields } from './why-fields.tsx'

interface AsideFormProps extends Pick<FollowedAside, 'form' | 'preview'> {
  session: Session
  known: SettingsAside
}

/** Says which answers should not count, shows what that does, then does it. */
export function AsideForm({ session, form, preview, known }: AsideFormProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const seen = useRef<HTMLHeadingElement>(null)
  const { draft, change, field } = form
  const isReady = preview !== null && preview.n > 0
  useEffect(() => {
    if (preview) seen.current?.focus()
  }, [preview])

  return (
    <section class="aside-enter ruled" aria-labelledby="aside-form">
      <h2 id="aside-form" tabIndex={-1}>
        {words.form}
      </h2>
      <Form form={form} name="aside">
        {(['answered', 'received'] as const).map((what) => (
          <fieldset key={what} class="entry-question">
            <legend>{words[what]}</legend>
            <p class="entry-hint">{words[`${what}Hint`]}</p>
            <div class="entry-fields">
              <Field {...field(`${what}From`, `/${what}/from`)} kind="date" label={words.from} />
              <Field {...field(`${what}Until`, `/${what}/until`)} kind="date" label={words.until} />
            </div>
          </fieldset>
        ))}
        <NetworkField
          session={session}
          day={draft.networkDay}
          network={draft.network}
          onDay={(networkDay) => change({ networkDay, network: '' }, '/network')}
          onNetwork={(network) => change({ network })}
        />
        <div class="entry-fields">
          <Select
            {...field('service')}
            label={words.service}
            options={[
              ['', words.allServices],
              ...known.services.map(
                ({ service, name }) => [service, localise(name, locale)] as const,
              ),
            ]}
          />
          <Select
            {...field('stream')}
            label={words.stream}
            options={[
              ['', words.allStreams],
              ...streams.map((stream) => [stream, words.streams[stream]] as const),
            ]}
          />
        </div>
        {preview && (
          <section class="aside-preview card" aria-labelledby="aside-preview">
            <h3 id="aside-preview" ref={seen} tabIndex={-1}>
              {words.previewTitle}
            </h3>
            <PreviewPart preview={preview} />
          </section>
        )}
        {isReady && (
          <WhyFields
            legend={words.why}
            reasons={words.reasons}
            reason={field('reason')}
            sentence={field('sentence')}
          />
        )}
        <FormEnd
          form={form}
          send={isReady ? formatCount(preview.n, words.send, locale) : words.preview}
          sending={isReady ? words.sending : words.previewing}
        />
      </Form>
    </section>
  )
}
