import { answeredJson } from './answered-json.ts'
import { backupFile } from './backup-file.ts'
import { bounce } from './bounce.ts'
import { cloudEvent } from './cloud-event.ts'
import { code } from './code.ts'
import { crest } from './crest.ts'
import { csvWriter } from './csv-writer.ts'
import { date } from './date.ts'
import { environment } from './environment.ts'
import { extensionStorage } from './extension-storage.ts'
import { geojson } from './geojson.ts'
import { hook } from './hook.ts'
import { identifier } from './identifier.ts'
import { importCsv } from './import-csv.ts'
import { importJson } from './import-json.ts'
import { importNdjson } from './import-ndjson.ts'
import { instrument } from './instrument.ts'
import { language } from './language.ts'
import { link } from './link.ts'
import { mailAddress } from './mail-address.ts'
import { mapping } from './mapping.ts'
import { offerFile } from './offer-file.ts'
import { pasted } from './pasted.ts'
import { pattern } from './pattern.ts'
import { personal } from './personal.ts'
import { phone } from './phone.ts'
import type { Reader } from './reader.ts'
import { request } from './request.ts'
import { resultExport } from './result-export.ts'
import { rightsFile } from './rights-file.ts'
import { serviceFile } from './service-file.ts'
import { shownLine } from './shown-line.ts'
import { signedText } from './signed-text.ts'
import { toolRule } from './tool-rule.ts'
import { validator } from './validator.ts'
import { visitedPage } from './visited-page.ts'
import { webhookSignature } from './webhook-signature.ts'
import { xml } from './xml.ts'

/** All that reads what comes from outside and is fuzzed. */
export const readers: readonly Reader[] = [
  answeredJson,
  backupFile,
  bounce,
  cloudEvent,
  code,
  crest,
  csvWriter,
  date,
  environment,
  extensionStorage,
  geojson,
  hook,
  identifier,
  importCsv,
  importJson,
  importNdjson,
  instrument,
  language,
  link,
  mailAddress,
  mapping,
  offerFile,
  pasted,
  pattern,
  personal,
  phone,
  request,
  resultExport,
  rightsFile,
  serviceFile,
  shownLine,
  signedText,
  toolRule,
  validator,
  visitedPage,
  webhookSignature,
  xml,
]
