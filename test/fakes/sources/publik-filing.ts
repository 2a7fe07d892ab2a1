/** A request as a double of Publik holds it. */
export interface Filed {
  form: string
  number: number
  /** Where the form makes up its own ids. */
  id?: string
  received: string
  changed?: string
  /** As its usager sees it; `null` when they are shown none. */
  status?: string | null
  isEnd?: boolean
  since?: string
  /** As agents see it. */
  realStatus?: string
  account?: string
  channel?: string
  fields?: Record<string, unknown>
  isAnonymised?: boolean
  /** Not of the roles of a key that has some. */
  isOfOthers?: boolean
}

/** A person who has an account. */
export interface Person {
  uuid?: string
  email?: string
  phone?: string
  mobile?: string
}

const clocks = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** A moment on the clocks of Paris, without saying so. */
function naive(moment: string | undefined): string | null {
  return moment === undefined ? null : clocks.format(new Date(moment)).replace(' ', 'T')
}

/** A moment as Publik reads one in a filter; `null`, and the filter is left out, for what it cannot read. */
export function readNaive(written: string, isDaysOnly: boolean): number | null {
  const pattern = isDaysOnly ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d-\d\d([ T]\d\d:\d\d(:\d\d)?)?$/
  if (!pattern.test(written)) return null
  const full = `${written.replace(' ', 'T')}${'T00:00:00'.slice(written.length - 10)}`
  // Of an hour that comes twice, the first: in summer time.
  const [summer, winter] = ['+02:00', '+01:00'].map((offset) => new Date(`${full}${offset}`))
  return clocks.format(summer).replace(' ', 'T') === full ? Number(summer) : Number(winter)
}

export function idOf({ id, number }: Filed): string {
  return id ?? String(number)
}

/** Codes with which anybody opens a request: they must get nowhere. */
export const trackingCode = 'BCDFGHJK'
export const loadUrl = 'https://publik.example/code/load/3f1d'
/** What was written in a form and about it. */
export const written = 'Ma voisine est malade'

/** A request as one by one, or in the list of its form with what was asked to be included. */
export function tellFiled(
  filed: Filed,
  person: Person | undefined,
  base: string,
  includes: (what: string) => boolean,
) {
  const { form, number, received, changed = received, isEnd = false, since = received } = filed
  const { status = 'Nouveau' } = filed
  const statusOf = (name: string, endpoint: boolean) => ({
    id: isEnd ? '3' : '1',
    name,
    endpoint,
    first_arrival_datetime: naive(received),
    latest_arrival_datetime: naive(since),
  })
  return {
    uuid: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    id: idOf(filed),
    internal_id: String(number),
    display_id: filed.id ?? `12-${number}`,
    display_name: `${form} n°12-${number}`,
    text: `${form} n°12-${number} — ${written}`,
    digests: { default: written },
    url: `${base}/${form}/${number}/`,
    receipt_time: naive(received),
    last_update_time: naive(changed),
    form_tracking_code: trackingCode,
    load_url: loadUrl,
    ...((includes('user') || includes('fields')) &&
      person && {
        user: {
          id: 7,
          name: 'Camille Martin',
          ...(person.email && { email: person.email }),
          ...(person.uuid && { NameID: [person.uuid, 'saml-old'] }),
        },
      }),
    ...(includes('fields') && {
      api_url: `${base}/api/forms/${form}/${idOf(filed)}/`,
      backoffice_url: `${base}/backoffice/management/${form}/${idOf(filed)}/`,
      fields: { message: written, ...filed.fields },
    }),
    ...(includes('workflow') && {
      workflow: {
        ...(status !== null && { status: statusOf(status, isEnd) }),
        real_status: statusOf(filed.realStatus ?? status ?? 'Nouveau', isEnd),
        fields: { avis: written },
      },
    }),
    ...(includes('submission') && {
      submission: { backoffice: false, channel: filed.channel ?? 'web', agent: { name: 'Agent' } },
    }),
    ...(includes('evolution') && { evolution: [{ time: naive(changed), comment: written }] }),
  }
}

/** A request in the list of all forms: with the state that agents see, and a code that opens it. */
export function tellShortly(filed: Filed, base: string) {
  const { form, number, received, changed = received, isEnd = false } = filed
  return {
    name: form,
    title: `${form} n°12-${number}`,
    url: `${base}/${form}/${number}/`,
    datetime: naive(received)?.replace('T', ' '),
    last_update_time: naive(changed)?.replace('T', ' '),
    status: filed.realStatus ?? filed.status,
    draft: false,
    form_slug: form,
    form_identifier: idOf(filed),
    form_number: filed.id ?? `12-${number}`,
    form_number_raw: String(number),
    form_status_is_endpoint: isEnd,
    form_tracking_code: trackingCode,
    form_url_backoffice: `${base}/backoffice/management/${form}/${number}/`,
    form_digest: written,
  }
}
