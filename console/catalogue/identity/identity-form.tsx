import { type Identity, type IdentitySent, identity } from '#shared/contract/catalogue/identity.ts'
import { fill } from '#shared/text/fill.ts'
import type { ReadResult } from '../../api/read-result.ts'
import { type SendResult, sendHub } from '../../api/send-hub.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormTrouble } from '../../form/form.tsx'
import { SaveBar } from '../../form/save-bar.tsx'
import { useVersionedForm } from '../../form/use-versioned-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { AccentField } from './accent-field.tsx'
import { CrestField } from './crest-field.tsx'
import { type Draft, draftOf, draft as draftSchema, readDraft } from './draft.ts'
import { drawCrest } from './draw-crest.ts'
import { IdentitySeen } from './identity-seen.tsx'
import { previewLook, useLook } from './use-look.ts'
import { useWords } from './use-words.ts'

interface IdentityFormProps {
  session: Session
  known: Identity
  /** Reads it again. */
  reload(): Promise<ReadResult<Identity>>
  /** Takes over what was saved. */
  hear(saved: Identity): void
}

/** Changes an identity, beside what a usager would see of it. Nobody's change is lost. */
export function IdentityForm({ session, known, reload, hear }: IdentityFormProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const form = useVersionedForm<Base, Draft, IdentitySent, Saved>({
    kept: { name: 'identity', schema: draftSchema },
    told: baseOf(known),
    fillIn: (base) => draftOf(base.identity),
    read: (typed) => readDraft(typed, words),
    send,
    changed: 'identity_changed',
    // The parts of a contact are fields of their own.
    placeOf: (path) =>
      path.replace('/contact/name', '/contact').replace('/contact/', '/').replace('_png', ''),
    onSaved: (_, saved) => saved,
    async reload() {
      const reading = await reload()
      return reading.kind === 'fresh' ? baseOf(reading.content) : null
    },
    words: { notSent: words.notSaved, unreachable: words.save.saveTrouble },
  })
  const { draft, field, base, saving } = form
  const look = useLook(session, base.identity, draft)

  async function send(sent: IdentitySent, version: number): Promise<SendResult<Saved>> {
    const body = { ...sent, ...(sent.crest && (await drawn(sent.crest))) }
    const path = '/v1/organisation/identity'
    const headers = { 'If-Match': `"${version}"` }
    const sending = await sendHub(session, path, body, identity, { locale, headers })
    if (sending.kind === 'refused' && sending.problem.code === 'identity_changed') {
      // Somebody else saved meanwhile: the page says who.
      const now = await reload()
      return now.kind === 'fresh' ? sending : { kind: 'trouble', trouble: 'unreachable' }
    }
    if (sending.kind !== 'done') return sending
    hear(sending.content)
    const saved = baseOf(sending.content)
    return { kind: 'done', content: { ...saved, since: saved.since ?? '' } }
  }

  /** The crest as messages show it; nothing where the hub refuses the file, and will say why. */
  async function drawn(crest: string) {
    const seen = await previewLook(session, { crest, accent: null }, locale)
    const url = seen.kind === 'done' ? seen.content.crest : null
    return url ? { crest_png: await drawCrest(url) } : {}
  }
  const isBehind = known.version > base.version
  return (
    <div class="identity-desk">
      <Form form={form} name="identity" class="identity-form">
        <Field
          {...field('name')}
          label={words.name}
          hint={fill(words.nameHint, { name: known.organisation })}
        />
        <CrestField
          {...field('crest')}
          isKept={look.crest !== null}
          fault={faultAt(look.faults, '/crest')?.detail}
        />
        <AccentField {...field('accent')} fault={faultAt(look.faults, '/accent')} />
        <Field {...field('contact')} label={words.contact} hint={words.contactHint} />
        <Field {...field('phone')} label={words.phone} />
        <Field {...field('email')} label={words.email} inputMode="email" />
        <Field {...field('address')} label={words.address} />
        <Field {...field('legal')} kind="long" label={words.legal} hint={words.legalHint} />
        <FormTrouble form={saving.kind === 'trouble' ? { ...form, trouble: null } : form} />
        <SaveBar
          text={words.save}
          zone={known.zone}
          form={form}
          theirs={isBehind ? baseOf(known) : null}
        />
      </Form>
      <IdentitySeen name={draft.name.trim() || known.organisation} draft={draft} look={look} />
    </div>
  )
}

/** The version a form was begun from. */
interface Base {
  version: number
  since: string | null
  author: string | null
  identity: Identity['identity']
}

/** The version that was saved. */
type Saved = Base & { since: string }

const baseOf = ({ version, identity }: Identity): Base => ({
  version,
  since: identity?.at ?? null,
  author: identity?.author ?? null,
  identity,
})

const faultAt = <Fault extends { path: string }>(faults: readonly Fault[], at: string) =>
  faults.find(({ path }) => path === at)
