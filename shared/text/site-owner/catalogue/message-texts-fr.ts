import type { Blank, TextKind } from '../../../contract/requests/message-text.ts'
import type { Counted } from '../../numbers.ts'

/** What the console says, in French, where a service writes the texts of its messages. */
export const fr = {
  link: 'Textes des messages',
  about: 'Des phrases prêtes, que vos agents choisissent quand ils écrivent.',
  question: 'Que disent les messages de ce service ?',
  intro:
    'Des phrases prêtes, que vos agents choisissent dans le panneau et peuvent encore modifier. Un texte leur est proposé dès qu’il est approuvé, dans la langue de l’usager.',
  back: 'Le service',
  backTo: 'Le service\u00a0: {service}',
  loading: 'Lecture des textes',
  kept: {
    unreachable:
      'Le serveur ne répond pas. Les textes affichés, reçus {when}, sont gardés. Un nouvel essai se fait tout seul.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Les textes affichés, reçus {when}, sont gardés. Rechargez la page.',
  },
  unknown: 'Aucun service ne porte ce nom ici.',
  none: 'Aucun texte pour le moment. Les agents écrivent chaque message eux-mêmes.',
  add: 'Écrire un texte',
  edit: 'Modifier',
  approve: 'Approuver',
  remove: 'Supprimer',
  cancel: 'Annuler',
  removeSure: 'Supprimer « {name} » ? Les messages déjà envoyés restent.',
  removed: 'Le texte est supprimé.',
  approved: 'Approuvé par {by} le {day}.',
  notApproved: 'Pas encore approuvé : les agents ne le voient pas.',
  nowApproved: '« {name} » est approuvé. Les agents peuvent le choisir.',
  written: 'Langues : {languages}.',
  lacks: 'Manque : {languages}. Ces usagers le reçoivent en français.',
  unsaved: 'Des changements ne sont pas enregistrés dans cet onglet.',
  actTrouble: 'Le serveur ne répond pas. Rien n’a changé. Réessayez.',
  kinds: {
    message: 'Un message',
    waiting_usager: 'Il manque quelque chose',
    assigned: 'Qui s’en charge',
    promised: 'Une date',
    on_the_way: 'Quelqu’un est en route',
    arrived: 'Quelqu’un est sur place',
    late: 'Un retard',
    decided: 'Une décision est prise',
    done: 'C’est terminé',
  } as Readonly<Record<TextKind, string>>,
  form: {
    newTitle: 'Un nouveau texte',
    close: 'Revenir à la liste',
    kind: 'Quand il sert',
    name: 'Nom du texte',
    nameHint: 'Pour vos agents. L’usager ne le voit pas.',
    text: 'Texte, {language}',
    textHint: 'Court, au présent : ce que l’on dirait au guichet.',
    insert: 'Insérer',
    left: 'Encore {n} caractères sur {most}',
    over: '{n} caractères de trop sur {most}. Vos mots sont gardés.',
    language: 'Ajouter une langue',
    addLanguage: 'Ajouter',
    allLanguages: 'Le texte est écrit dans toutes les langues du service.',
    removeLanguage: 'Retirer ce texte, {language}',
    blanks: {
      service: 'le service',
      about: 'l’objet de la demande',
      reference: 'la référence',
      phone: 'le téléphone',
      date: 'la date annoncée',
      place: 'le lieu',
      who: 'la personne ou l’équipe',
    } as Readonly<Record<Blank, string>>,
    fault: {
      name: 'Donnez un nom à ce texte.',
      empty: 'Écrivez le texte.',
      too_long: 'Le texte dépasse {most} caractères. Raccourcissez-le.',
      unknown_blank:
        '« {blank} » n’est pas un blanc de cette étape. Les blancs possibles : {blanks}.',
    },
    theirs: 'Le texte enregistré par {author}',
    deleted: 'Une autre personne a supprimé ce texte. Ce que vous avez écrit est gardé ici.',
  },
  save: {
    noVersion: 'Ce texte n’est pas encore enregistré.',
    version: 'Version {version}, écrite par {author} le {day} à {hour}.',
    save: 'Enregistrer',
    saving: 'Enregistrement en cours',
    saved: 'Enregistré. Revenez à la liste pour l’approuver.',
    same: 'Rien n’a changé.',
    undo: 'Revenir au texte enregistré',
    dirty: 'Des changements ne sont pas enregistrés.',
    resumed: 'Ce que vous aviez écrit sans l’enregistrer est repris.',
    changed:
      '{author} a changé ce texte le {day} à {hour}, depuis que vous l’avez lu. Rien n’est écrasé, et ce que vous avez écrit est gardé ici.',
    takeTheirs: 'Prendre l’autre texte, sans mes changements',
    keepMine: 'Garder le mien, et l’enregistrer par-dessus',
    saveTrouble: {
      unreachable: 'Le serveur ne répond pas. Ce que vous avez écrit est gardé ici. Réessayez.',
      unreadable:
        'La réponse du serveur n’est pas lisible par cette page. Ce que vous avez écrit est gardé ici. Rechargez la page.',
    },
    refused: 'Rien n’est enregistré. Ce que vous avez écrit est gardé ici.',
    faultAt: '{label} : {sentence}',
    faults: { one: '{n} point à corriger', other: '{n} points à corriger' },
  },
  preview: {
    title: 'Ce que l’usager lit',
    intro: 'Sur une demande inventée. Rien n’est envoyé.',
    language: 'Langue',
    waiting: 'L’aperçu suit ce que vous écrivez.',
    trouble: 'L’aperçu ne répond pas. Ce que vous avez écrit est gardé.',
    missing:
      'Sans valeur ici : {blanks}. Quand une demande n’en a pas, ce texte n’est pas proposé à l’agent.',
    email: 'Par e-mail',
    subject: 'Objet : {subject}',
    sms: 'Par SMS',
    smsLength: {
      one: '{characters} caractères, {n} SMS',
      other: '{characters} caractères, {n} SMS',
    } as Counted,
    page: 'Sur la page de la demande',
  },
}

/** The keys every language has. */
export type MessageTextsText = typeof fr
