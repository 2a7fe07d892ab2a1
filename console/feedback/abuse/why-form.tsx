import type { SendResult } from '../../api/send-hub.ts'
import { Confirm } from '../../form/confirm.tsx'
import { useForm } from '../../form/use-form.ts'
import { readWhy, type Why } from './draft.ts'
import { useWords } from './use-words.ts'
import { WhyFields } from './why-fields.tsx'

interface WhyFormProps<Reason extends string> {
  /** Tells it from another on the page. */
  id: string
  /** The element that names what it is about. */
  titled: string
  /** What comes of it, and what does it. */
  words: { sure: string; now: string; why: string }
  reasons: Readonly<Record<Reason, string>>
  /** @param id under which it is kept once, however often it is sent */
  act(why: Why<Reason>, id: string): Promise<SendResult<unknown>>
  onEnd(): void
}

/** Asks why, once, before something is set aside or put back. */
export function WhyForm<Reason extends string>(props: WhyFormProps<Reason>) {
  const { id, titled, words, reasons, act, onEnd } = props
  const text = useWords()
  const form = useForm<Why<Reason | ''>, Why<Reason>, unknown>({
    start: { reason: '', sentence: '' },
    read: (why) => readWhy<Reason>(why, text),
    send: act,
    done: onEnd,
    words: { notSent: null, unreachable: text.unreachable },
  })
  return (
    <Confirm
      form={form}
      name={`why-${id}`}
      titled={titled}
      words={{ ...words, cancel: text.cancel }}
      onCancel={onEnd}
    >
      <WhyFields
        legend={words.why}
        reasons={reasons}
        reason={form.field('reason')}
        sentence={form.field('sentence')}
      />
    </Confirm>
  )
}
