import { codePublik } from './code-publik.ts'
import { email } from './email.ts'
import { phone } from './phone.ts'
import { refChatwoot } from './ref-chatwoot.ts'
import { refDs } from './ref-ds.ts'
import { refGlpi } from './ref-glpi.ts'
import { refPublik } from './ref-publik.ts'
import { refRedmine } from './ref-redmine.ts'
import { refRt } from './ref-rt.ts'
import { refZammad } from './ref-zammad.ts'
import { siret } from './siret.ts'
import { uuid } from './uuid.ts'
import type { Validator } from './validator.ts'

/** Every validator that a rule may name, one file each. */
export const validators: readonly Validator[] = [
  email,
  phone,
  refPublik,
  refDs,
  refRt,
  refRedmine,
  refGlpi,
  refZammad,
  refChatwoot,
  codePublik,
  uuid,
  siret,
]
