import type { ReplyKind } from '#shared/contract/requests/reply.ts'
import { replyText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { TextField } from '../../../platform/pages/field.tsx'

/** A fault in a reply, with what was typed. */
export interface ReplyFault {
  fault: 'empty' | 'tooLong' | 'hidden' | 'tooMany'
  kind: ReplyKind
  text: string
}

/** The form of a reply, as a page offers it. */
export interface OfferedReply {
  /** Id of the reply, so that a form sent twice is one reply. */
  id: string
  /** The kinds that fit the state of the request. */
  kinds: readonly ReplyKind[]
  /** The kind that is chosen first. */
  chosen: ReplyKind
  /** Where the service takes files. */
  files: string | undefined
}

/** The form in which a usager answers the service. */
export function ReplyForm({
  code,
  locale,
  offered: { id, kinds, chosen, files },
  isAsked,
  fault,
}: {
  code: string
  locale: UsagerLocale
  offered: OfferedReply
  /** The usager came to answer. */
  isAsked: boolean
  fault: ReplyFault | undefined
}) {
  const text = replyText[locale]
  const checked = fault?.kind ?? chosen
  return (
    <form action={`/suivi/${code}/reponse?locale=${locale}`} method="post">
      <input type="hidden" name="reply" value={id} />
      {kinds.length > 1 ? (
        <fieldset>
          <legend>{text.subject}</legend>
          {kinds.map((kind) => (
            <label key={kind} class="tick">
              <input type="radio" name="kind" value={kind} checked={kind === checked} />
              {text.kinds[kind]}
            </label>
          ))}
        </fieldset>
      ) : (
        <input type="hidden" name="kind" value={checked} />
      )}
      {/* No longest length: a browser would cut a longer text without a word. */}
      <TextField
        id="reply-text"
        name="text"
        label={text.text}
        hint={text.hint}
        fault={fault && text.faults[fault.fault]}
        rows={5}
        dir="auto"
        required
        autofocus={isAsked || fault !== undefined}
        value={fault?.text}
      />
      {files && (
        <p>
          <a href={files}>{text.files}</a>
        </p>
      )}
      <button type="submit">{text.send}</button>
    </form>
  )
}
