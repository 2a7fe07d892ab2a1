import type { ValidatorName } from '#shared/contract/tool-rule.ts'
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

/** Every validator that a rule may name, one file each. A name without one does not compile. */
export const validators: Readonly<Record<ValidatorName, Validator>> = {
  email,
  phone,
  'ref:publik': refPublik,
  'ref:ds': refDs,
  'ref:rt': refRt,
  'ref:redmine': refRedmine,
  'ref:glpi': refGlpi,
  'ref:zammad': refZammad,
  'ref:chatwoot': refChatwoot,
  'code:publik': codePublik,
  uuid,
  siret,
}
