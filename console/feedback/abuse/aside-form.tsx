import { useEffect, useRef } from 'preact/hooks'
import type { SettingsAside } from '#shared/contract/feedback/setting-aside.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { DayField } from '../../form/day-field.tsx'
import { SelectField } from '../../form/select-field.tsx'
import { useFirstFault } from '../../form/use-first-fault.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { NetworkField } from './network-field.tsx'
import { PreviewPart } from './preview-part.tsx'
import type { FollowedAside } from './use-aside.ts'
import { useWords } from './use-words.ts'
import { WhyFields } from './why-fields.tsx'

interface AsideFormProps {
  session: Session
  aside: FollowedAside
  known: SettingsAside
}

/** Says which answers should not count, shows what that does, then does it. */
export function AsideForm({ session, aside, known }: AsideFormProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const seen = useRef<HTMLHeadingElement>(null)
  const { draft, change, preview, trouble, working } = aside
  const faults = trouble?.faults ?? {}
  const isReady = preview !== null && preview.n > 0
  useFirstFault(form, trouble)
  useEffect(() => {
    if (preview) seen.current?.focus()
  }, [preview])

  return (
    <section class="aside-enter" aria-labelledby="aside-form">
      <h2 id="aside-form">{words.form}</h2>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void (isReady ? aside.send() : aside.look())
        }}
      >
        {(['answered', 'received'] as const).map((what) => (
          <fieldset key={what} class="entry-question">
            <legend>{words[what]}</legend>
            <p class="entry-hint">{words[`${what}Hint`]}</p>
            <div class="entry-fields">
              {(['From', 'Until'] as const).map((end) => (
                <DayField
                  key={end}
                  path={`/${what}/${end.toLowerCase()}`}
                  label={end === 'From' ? words.from : words.until}
                  value={draft[`${what}${end}`]}
                  fault={faults[`/${what}/${end.toLowerCase()}`]}
                  onChange={(day) => change({ [`${what}${end}`]: day })}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <NetworkField
          session={session}
          day={draft.networkDay}
          network={draft.network}
          onDay={(networkDay) => change({ networkDay, network: '' })}
          onNetwork={(network) => change({ network })}
        />
        <div class="entry-fields">
          <SelectField
            path="/service"
            label={words.service}
            value={draft.service}
            options={[
              ['', words.allServices],
              ...known.services.map(({ service, name }) => [service, name[locale]] as const),
            ]}
            onChange={(service) => change({ service })}
          />
          <SelectField
            path="/stream"
            label={words.stream}
            value={draft.stream}
            options={[
              ['', words.allStreams],
              ['invited', words.streams.invited],
              ['open', words.streams.open],
            ]}
            onChange={(stream) =>
              change({ stream: stream === 'invited' || stream === 'open' ? stream : '' })
            }
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
            name=""
            legend={words.why}
            reasons={words.reasons}
            reason={draft.reason}
            sentence={draft.sentence}
            fault={faults['/sentence']}
            onReason={(reason) => change({ reason })}
            onSentence={(sentence) => change({ sentence })}
          />
        )}
        <div class="entry-actions">
          <button type="submit" class="strong" aria-disabled={working !== null}>
            {working === 'preview'
              ? words.previewing
              : working === 'sending'
                ? words.sending
                : isReady
                  ? formatCount(preview.n, words.send, locale)
                  : words.preview}
          </button>
        </div>
        <p class="entry-fault" role="alert">
          {trouble && <Attention key={String(trouble.turn)}>{trouble.said}</Attention>}
        </p>
      </form>
    </section>
  )
}
