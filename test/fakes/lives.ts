import { etatCivil } from '../../demo/valmont/services/etat-civil.ts'
import { petiteEnfance } from '../../demo/valmont/services/petite-enfance.ts'
import { voirie } from '../../demo/valmont/services/voirie.ts'
import type { Lived } from './request-life.ts'

/** The demo's three services, each with one request. */
export const lives: readonly Lived[] = [
  {
    service: voirie,
    about: 'Éclairage en panne, 12 rue des Lilas',
    team: 'Équipe de la voirie',
    why: 'L’équipe est retenue par une intervention urgente. L’endroit est mis en sécurité.',
    missing: 'l’endroit exact du problème',
    done: 'La lampe est remplacée.',
  },
  {
    service: etatCivil,
    about: 'Copie intégrale, deux exemplaires',
    team: 'Équipe de l’état civil',
    why: 'Le registre est chez le relieur. L’acte est copié à son retour.',
    missing: 'la date de naissance, qui ne correspond à aucun acte',
    done: 'L’acte est parti par la poste ce matin.',
  },
  {
    service: petiteEnfance,
    about: 'Crèche des Tilleuls, tous les jours de la semaine',
    team: 'Équipe de la petite enfance',
    why: 'La commission s’est réunie une semaine plus tard que prévu.',
    missing: 'un justificatif de domicile',
    done: 'Une place vous attend à la crèche des Tilleuls dès le 4 janvier.',
  },
]
