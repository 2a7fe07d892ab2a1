import type { Publication } from '#shared/contract/feedback/publication.ts'
import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import { publicRepliesText } from '#shared/text/site-owner/feedback/public-replies.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { FormTrouble } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { useOpened } from '../../form/use-opened.ts'
import { useLanguage } from '../../language/language.tsx'
import { CardButton } from './card-button.tsx'
import { PublicationForm, publicationWords } from './publication-form.tsx'

interface PublicationPartProps {
  feedback: FeedbackRead
  /** Id of the heading of the feedback, which tells its buttons from those of the others. */
  titled: string
  onWork(): void
  publish(how: Publication | null): Promise<SendResult<unknown>>
  say(sentence: string): void
}

/** Whether everybody may read an answer, and how that is changed. The keyboard stays in it. */
export function PublicationPart({ feedback, titled, onWork, publish, say }: PublicationPartProps) {
  const { locale } = useLanguage()
  const text = publicRepliesText[locale]
  const { isOpen, open, close, button } = useOpened()
  const publishWith = (how: Publication | null) => {
    onWork()
    return publish(how)
  }
  const back = useForm({
    start: {},
    read: () => ({ sent: null }),
    send: publishWith,
    done() {
      say(text.takenBack)
      button.current?.focus()
    },
    words: publicationWords(text),
  })
  const { id, site, publication } = feedback
  const change = `publish-${id}`
  const unpublish = `unpublish-${id}`
  return (
    <div class="reply">
      {publication && (
        <p class="feedback-how">
          {publication.with_comment ? text.isPublicWithComment : text.isPublic}{' '}
          <a href={`/avis/${site}`} target="_blank" rel="noopener">
            {text.page}
          </a>
        </p>
      )}
      {isOpen ? (
        <PublicationForm
          feedback={feedback}
          publish={publishWith}
          onDone={() => {
            close()
            say(text.published)
          }}
          onEnd={close}
        />
      ) : (
        <div class="actions">
          <CardButton
            button={button}
            id={change}
            titled={titled}
            onClick={() => {
              onWork()
              open()
            }}
          >
            {publication ? text.change : text.publish}
          </CardButton>
          {publication && (
            <CardButton id={unpublish} titled={titled} onClick={() => void back.submit()}>
              {text.takeBack}
            </CardButton>
          )}
        </div>
      )}
      <FormTrouble form={back} />
    </div>
  )
}
