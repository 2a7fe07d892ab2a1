/** What a usager reads where they correct or add an address, in French. The other languages have the same keys. */
export const address = {
  title: 'Changer mon e-mail ou mon numéro',
  failed: {
    email: 'Nous n’arrivons pas à vous écrire à {address}.',
    sms: 'Nous n’arrivons pas à vous envoyer de SMS au {address}.',
  },
  correct: 'Corriger',
  change: 'Changer mon e-mail ou mon numéro',
  field: 'Votre e-mail, ou votre numéro de mobile',
  hint: 'Nous y envoyons un code, pour vérifier que nos messages vous arrivent.',
  send: 'Recevoir un code',
  back: 'Revenir à ma demande',
  meant: 'Vouliez-vous dire {address} ?',
  yes: 'Oui, corriger',
  no: 'Non, garder {address}',
  codeTitle: 'Tapez le code reçu',
  codeSent: 'Code envoyé à {address}. Il sert pendant 30 minutes.',
  code: 'Code de 6 chiffres',
  confirm: 'Valider',
  again: 'Recevoir un autre code',
  done: 'C’est noté. Nos prochains messages arrivent à l’adresse ou au numéro que vous avez donné.',
  faults: {
    wrong: 'Ce n’est ni un e-mail ni un numéro de mobile complet. Vérifiez-le.',
    costly: 'Ce numéro est surtaxé ou passe par un satellite. Donnez un numéro de mobile.',
    noSms: 'Pour cette demande, nous n’envoyons pas de SMS. Donnez un e-mail.',
    noEmail: 'Pour cette demande, nous n’envoyons pas d’e-mail. Donnez un numéro de mobile.',
    unsent:
      'Le code n’est pas parti : cette adresse ou ce numéro le refuse. Vérifiez-le, ou réessayez plus tard.',
    tooOften:
      'Nous avons déjà envoyé trois codes. Votre adresse reste la même. Réessayez dans 20 minutes.',
    wrongCode: 'Ce n’est pas le code reçu. Vérifiez ses 6 chiffres.',
    over: 'Ce code ne sert plus. Demandez-en un autre.',
  },
  letter: {
    subject: 'Votre code : {code}',
    lead: 'Tapez ce code sur la page de votre demande : {code}',
    lasts: 'Il sert pendant 30 minutes.',
    ignore: 'Vous n’avez rien demandé ? Ne faites rien.',
    sms: '{organisation} : votre code est {code}. Il sert pendant 30 minutes.',
    replacedSubject: 'Une autre adresse remplace celle-ci',
    replaced:
      'Pour la demande {reference}, une autre adresse remplace celle-ci. Nous n’écrivons plus ici.',
    notYou: 'Ce n’est pas vous ? Appelez le service.',
    call: 'Ce n’est pas vous ? Appelez le {phone}.',
  },
}

/** The keys every language has. */
export type AddressText = typeof address
