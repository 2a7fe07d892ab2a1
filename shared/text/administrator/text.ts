import type { Locale } from '../locale.ts'
import { en as cellsEn } from './cells-en.ts'
import { type CellsText, fr as cellsFr } from './cells-fr.ts'
import { en as doctorEn } from './doctor-en.ts'
import { type DoctorText, fr as doctorFr } from './doctor-fr.ts'
import { en } from './en.ts'
import { type AdministratorText, fr } from './fr.ts'

/** What the commands about organisations and sites say. */
export const administratorText: Readonly<Record<Locale, AdministratorText>> = { fr, en }

/** What `parvis doctor` says of a deployment. */
export const doctorText: Readonly<Record<Locale, DoctorText>> = { fr: doctorFr, en: doctorEn }

/** What `parvis cells` says of a directory of cells. */
export const cellsText: Readonly<Record<Locale, CellsText>> = { fr: cellsFr, en: cellsEn }
