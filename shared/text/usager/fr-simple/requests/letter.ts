import type { LetterText } from '../../fr/requests/letter.ts'

/** The words of a message about a step, in easy French. */
export const letter: LetterText = {
  lead: {
    acknowledged: 'Votre demande est bien arrivée chez nous.',
    promised: 'Voici la date que nous vous donnons.',
    assigned: 'Une équipe s’occupe de votre demande.',
    on_the_way: 'Nous venons vers vous.',
    arrived: 'Nous sommes arrivés.',
    waiting_usager: 'Vous devez faire quelque chose pour continuer.',
    decided: 'Nous avons pris une décision.',
    done: 'Votre demande est finie.',
    late: 'Nous sommes en retard. Nous sommes désolés.',
    message: 'Le service vous écrit pour votre demande.',
  },
  appointment: 'Vous avez un rendez-vous.',
  changed: 'La date change.',
  newDate: 'La nouvelle date',
  noDate: 'Nous ne connaissons pas encore la nouvelle date. Nous allons vous la donner.',
  before: 'La date d’avant : {window}',
  cancelled: 'Ce rendez-vous est annulé : {window}',
  promised: 'La date que nous avons donnée',
  receipt: 'La preuve que nous avons votre demande',
  line: '{title} : {said}',
  contact: {
    phone: 'Téléphone : {phone}',
    email: 'E-mail : {email}',
    address: 'Adresse : {address}',
  },
  calendar: {
    appointment: '{service} : votre rendez-vous',
    attached: 'Vous pouvez mettre ce rendez-vous dans votre calendrier : ouvrez le fichier joint.',
  },
  code: 'La page va vous demander votre code de suivi.',
  invitation: {
    title: 'Votre avis',
    short: 'Votre avis',
    note: 'Choisissez une réponse. Nous ne gardons pas votre nom.',
    stop: 'Ne plus me demander mon avis',
    lead: 'Votre demande est finie. Dites-nous comment elle s’est passée.',
    reminder:
      'Vous pouvez encore donner votre avis. Pour cette demande, c’est notre dernier message à ce sujet.',
  },
  footer: {
    why: 'Pourquoi cet e-mail ? Quelqu’un nous a donné votre adresse pour cette demande : {service}, numéro {reference}.',
    choose: 'Vous pouvez changer la langue et vos messages sur la page de votre demande.',
    stop: 'Ne plus recevoir d’e-mail pour cette demande',
    keep: 'N’envoyez pas cet e-mail à une autre personne. Son lien ouvre votre demande.',
    beware:
      'Nous ne demandons jamais votre mot de passe ni de l’argent par e-mail. Vous n’êtes pas sûr ? Appelez le service.',
  },
}
