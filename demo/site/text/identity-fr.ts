/** Every sentence of the town's identity provider, in French. */
export const identityFr = {
  site: 'Ville de Valmont',
  skip: 'Aller au contenu',
  agents: 'Espace des agents',
  fictive: 'Valmont est une ville fictive. Ses agents et leurs comptes le sont aussi.',
  otherLanguage: 'English',
  signIn: {
    title: 'Vous connecter',
    lead: 'Une seule connexion ouvre tous les outils de la ville.',
    login: 'Identifiant',
    password: 'Mot de passe',
    send: 'Se connecter',
    error: 'Erreur\u00a0: ',
    wrongTitle: 'Identifiant ou mot de passe incorrect',
    wrong:
      'L’identifiant ou le mot de passe ne correspond à aucun compte. Votre identifiant est gardé. Corrigez-le, ou écrivez de nouveau le mot de passe.',
  },
  accounts: {
    title: 'Les quatre comptes de la démonstration',
    password: 'Ils ont tous le même mot de passe\u00a0:',
    login: 'Identifiant\u00a0:',
    enter: 'Entrer comme {name}',
  },
  home: {
    title: 'Connexion des agents de Valmont',
    text: 'Cette adresse vérifie qui se connecte aux outils de la ville. Pour vous connecter, ouvrez la console.',
    open: 'Ouvrir la console',
  },
  expired: {
    title: 'Cette page de connexion a expiré',
    text: 'Elle est restée ouverte plus de dix minutes, ou elle a déjà servi. Rien n’est perdu dans vos outils. Revenez à la console et connectez-vous de nouveau.',
  },
  refused: {
    title: 'La connexion s’arrête ici',
    text: 'La demande de connexion est incomplète ou n’est plus valable. Rien n’est perdu dans vos outils. Revenez à la console et connectez-vous de nouveau.',
  },
  missing: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est peut-être incomplète. Rien n’est perdu dans vos outils. Revenez à la console.',
  },
  logOut: {
    title: 'Vous déconnecter\u00a0?',
    text: 'La déconnexion vaut pour tous les outils de la ville. Ce que vous avez enregistré est gardé.',
    yes: 'Se déconnecter',
    no: 'Rester connecté',
  },
  loggedOut: {
    title: 'C’est terminé',
    text: 'Si vous avez choisi de vous déconnecter, tous les outils de la ville sont fermés. Vous pouvez revenir à la console.',
  },
  back: 'Revenir à la console',
}

/** The keys every language has. */
export type IdentityText = typeof identityFr
