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
    done: 'Votre demande est finie. Merci.',
    late: 'Nous sommes désolés. Nous sommes en retard.',
  },
  sorry: 'Désolés du retard.',
  appointment: 'Vous avez un rendez-vous.',
  changed: 'La date change.',
  noDate: 'Nous ne connaissons pas encore la nouvelle date. Nous allons vous la donner.',
  before: 'La date d’avant : {window}',
  cancelled: 'Ce rendez-vous est annulé : {window}',
  receipt: 'La preuve que nous avons votre demande',
  line: '{title} : {said}',
  contact: {
    phone: 'Téléphone : {phone}',
    email: 'E-mail : {email}',
  },
  dated: '{title} {said}',
  comes: {
    at: '{who} en route, vers {hour}',
    now: '{who} en route',
    here: '{who} sur place',
  },
  kept: {
    inTime: 'Nous avions dit {said}. C’est fait à temps.',
    sameDay: 'Nous avions dit {said}. C’est fait plus tard le même jour. Nous sommes désolés.',
    late: {
      one: 'Nous avions dit {said}. C’est fait avec {n} jour de retard. Nous sommes désolés.',
      other: 'Nous avions dit {said}. C’est fait avec {n} jours de retard. Nous sommes désolés.',
    },
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
