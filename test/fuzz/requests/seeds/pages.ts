import { marie } from '../../../world/attempts.ts'
import { town } from '../../../world/town.ts'
import { type Seeds, seed } from '../seed.ts'

/** The pages usagers read, and their forms. */
export const pages: Seeds = (known) => {
  const at = [known.tracking]
  const query = { locale: 'fr' }
  return [
    seed('GET /'),
    seed('GET /healthz'),
    seed('GET /readyz'),
    seed('GET /docs'),
    seed('GET /openapi.json'),
    seed('GET /assets/pages.css', { headers: { 'accept-encoding': 'br, gzip;q=0.5' } }),
    seed('GET /assets/atkinson-hyperlegible-next.woff2', { headers: { range: 'bytes=0-99' } }),
    seed('GET /.well-known/jwks.json'),
    seed('GET /.well-known/security.txt'),
    seed('GET /access-log/:organisation/checkpoint', { at: [town.organisation] }),
    seed('GET /avis', { query }),
    seed('GET /avis/:site', { at: [town.site], query }),
    seed('GET /notice/:site', { at: [town.site], query: { locale: 'ar' } }),
    seed('GET /carnet', { query }),
    seed('POST /carnet', { query, form: { codes: `${known.tracking}\nABCD, EFGH` } }),
    seed('GET /recu', { query }),
    ...['read', 'erase', 'unshare', 'uncomment'].map((act) =>
      seed('POST /recu', { query, form: { code: known.receipt, do: act } }),
    ),
    seed('POST /recu', { query, form: { code: known.spareReceipt, do: 'erase-now' } }),
    seed('GET /panel/:organisation/', { at: [town.organisation] }),
    seed('GET /panel/back', { query: { code: 'x', state: 'y' } }),
    seed('GET /panel/*', { at: ['panel.js'] }),
    seed('GET /promesse', { query }),
    seed('POST /promesse', { query, form: { jws: known.promise } }),
    seed('GET /promesse/a-garder.html'),
    seed('GET /suivi', { query: { ...query, code: known.tracking } }),
    seed('GET /suivi/:code', { at, query }),
    seed('GET /suivi/:code/promesse.jws', { at }),
    seed('GET /suivi/:code/qr.svg', { at, query }),
    seed('GET /suivi/:code/rendez-vous.ics', { at, query }),
    seed('GET /suivi/:code/code', { at }),
    seed('POST /suivi/:code/code', { at: [known.renewed], query, form: { offer: known.offer } }),
    seed('GET /suivi/:code/consultations', { at, query }),
    seed('POST /suivi/:code/consultations', { at, query, form: { email: marie.email } }),
    seed('GET /suivi/:code/preferences', { at }),
    seed('POST /suivi/:code/preferences', {
      ...{ at, query },
      form: { language: 'ar', channel: 'email', night: 'quiet' },
    }),
    seed('GET /suivi/:code/repondre', { at, query: { ...query, kind: 'not_fixed' } }),
    seed('GET /suivi/:code/reponse', { at }),
    seed('POST /suivi/:code/reponse', { at, query, form: { kind: 'reply', text: 'Bonjour' } }),
    seed('GET /suivi/:code/adresse', { at }),
    seed('POST /suivi/:code/adresse/code', { at, query, form: { code: known.addressCode } }),
    seed('POST /suivi/:code/adresse', { at, query, form: { address: 'marie@courriel.example' } }),
    seed('GET /suivi/:code/adresse/code', { at }),
    seed('GET /suivi/:code/rappel', { at }),
    seed('POST /suivi/:code/rappel', {
      ...{ at, query },
      form: { phone: '01 99 00 45 67', wish: 'Après 17 h, s’il vous plaît' },
    }),
    seed('GET /suivi/:code/rappel/annuler', { at }),
    seed('GET /suivi/:code/appel.jws', { at, query }),
    seed('POST /suivi/:code/rappel/annuler', { at, query, form: { callback: known.callback } }),
    seed('GET /suivi/:code/presence', { at, query }),
    seed('POST /suivi/:code/presence', {
      ...{ at, query, form: { look: known.look } },
    }),
    seed('GET /suivi/:code/mandat', { at, query }),
    seed('POST /suivi/:code/mandat', {
      ...{ at, query },
      form: {
        ...{ kind: 'adviser', name: 'Camille, France Services', consent: 'yes' },
        email: 'camille@aide.example',
      },
    }),
    seed('POST /suivi/:code/appareils', {
      ...{ at, query },
      json: {
        endpoint: 'https://push.example/one',
        expirationTime: null,
        keys: {
          p256dh:
            'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
          auth: 'BTBZMqHH6r4Tts7J_aSIgg',
        },
      },
    }),
    seed('GET /suivi/:code/appareils/retirer', { at }),
    seed('POST /suivi/:code/appareils/retirer', { at, query, form: { device: '' } }),
    seed('GET /a', { query }),
    seed('POST /a', { query, form: { code: known.ticket } }),
    seed('GET /a/:ticket', { at: [known.ticket], query: { m: '4' } }),
    seed('POST /a/:ticket', { at: [known.ticket], form: { q: 'overall', answer: '4' } }),
    seed('GET /assets/accent.css', { query: { light: '1b5e3b', dark: '8ccb97' } }),
    seed('GET /avis/donner', { query: { site: town.site, service: 'voirie', ...query } }),
    seed('POST /avis/donner', {
      query: { site: town.site, service: 'voirie' },
      form: { site: town.site, service: 'voirie', q: 'overall', answer: '4' },
    }),
    seed('GET /ne-plus-demander/*', { at: [known.refuse], query }),
    seed('POST /ne-plus-demander/*', { at: [known.refuse], form: {} }),
    seed('GET /arret/*', { at: [known.stop], query }),
    seed('POST /arret/*', { at: [known.stop], form: { 'List-Unsubscribe': 'One-Click' } }),
    seed('GET /abonnement/arreter/*', { at: [known.stopLetters] }),
    seed('POST /abonnement/arreter/*', { at: [known.stopLetters], form: {} }),
    seed('GET /abonnement/confirmer/*', { at: [known.confirmLetters] }),
    seed('POST /abonnement/confirmer/*', { at: [known.confirmLetters], form: {} }),
    seed('GET /console'),
    seed('GET /console/'),
    seed('GET /console/*', { at: ['console.js'] }),
  ]
}
