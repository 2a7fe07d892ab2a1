import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Localised } from '#shared/text/locale.ts'
import { whoLookedText } from '#shared/text/usager/requests/text.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { openReach } from '../../requests/addresses/sealed-address.ts'
import { requestName, sectorKeys } from '../../requests/identifiers/sector-key.ts'
import { listLooksAtRequest, listSectorsOf } from '../../requests/tracking/page/who-looked-sql.ts'
import {
  listMerges,
  listRecordRows,
  type RecordName,
  type RecordRow,
} from './subject-record-sql.ts'
import type { FoundRequest } from './subjects-sql.ts'

/** Everything stored about one request, as in `data.json`. */
export type GatheredRequest = {
  source: string
  reference: string
  /** Name of the service, as declared. */
  service_name: Localised | null
} & Readonly<Record<RecordName | 'merges' | 'looks', readonly RecordRow[]>>

/** Reads everything stored about a request. It decrypts sealed fields and leaves digests out. */
export async function gather(
  database: Queryable,
  secret: Secret,
  request: FoundRequest,
  services: readonly Service[],
): Promise<GatheredRequest> {
  const { organisation, source, reference } = request
  const open = (sealed: unknown) =>
    typeof sealed === 'string' ? openReach(secret, organisation, sealed) : null
  const record = await listRecordRows(database, request)
  return {
    source,
    reference,
    service_name: services.find((one) => one.service === request.service)?.name ?? null,
    ...record,
    request: record.request.map(({ about_sealed, ...rest }) => ({
      about: open(about_sealed),
      ...rest,
    })),
    addresses: record.addresses.map(({ sealed, ...rest }) => ({ address: open(sealed), ...rest })),
    address_changes: record.address_changes.map(({ sealed, ...rest }) => ({
      address: open(sealed),
      ...rest,
    })),
    devices: record.devices.map(({ sealed, ...rest }) => ({
      device:
        (JSON.parse(open(sealed) ?? 'null') as { endpoint?: string } | null)?.endpoint ?? null,
      ...rest,
    })),
    acting: record.acting.map(({ kind, name_sealed, address_sealed, ...rest }) => ({
      acts_as: kind,
      name: open(name_sealed),
      address: open(address_sealed),
      ...rest,
    })),
    replies: record.replies.map(({ kind, sealed, ...rest }) => ({
      about: kind,
      text: open(sealed),
      ...rest,
    })),
    merges: await listMerges(database, request),
    looks: await readLooks(database, secret, request),
  }
}

/** The purpose of an operator's search: it is outside the organisation's list. */
const ofRights: Localised = {
  fr: whoLookedText.fr.purposes.rights,
  en: whoLookedText.en.purposes.rights,
}

/** Entries read in one page. */
const batch = 1000

/** Lists the log entries about a request: service, date, purpose, level, and never the agent. */
async function readLooks(
  database: Queryable,
  secret: Secret,
  request: FoundRequest,
): Promise<RecordRow[]> {
  const { organisation, sector } = request
  const sectors = new Set([sector, ...(await listSectorsOf(database, request))])
  const keys = [...sectors].flatMap((one) =>
    sectorKeys(secret, organisation, one, requestName(request)),
  )
  const looks: RecordRow[] = []
  let before: string | null = null
  for (;;) {
    const read = await listLooksAtRequest(database, organisation, keys, before, batch)
    looks.push(
      ...read.map(({ access, outcome, is_of_rights, purpose, ...told }) => ({
        ...told,
        purpose: is_of_rights ? ofRights : purpose,
      })),
    )
    before = read.at(-1)?.access ?? null
    if (read.length < batch) return looks
  }
}
