import type { Service } from '#shared/contract/catalogue/service.ts'

/** A service that declares all a service may, in French, English and Arabic. */
export const wholeService: Service = {
  service: 'passeport',
  sector: 'etat-civil',
  name: { fr: 'Passeport', en: 'Passport', ar: 'جواز السفر' },
  norm: {
    delay: 15,
    unit: 'working',
    cost: {
      fr: '86 euros en timbre fiscal, 42 euros entre 15 et 17 ans',
      en: '86 euros in tax stamps, 42 euros from 15 to 17',
      ar: '86 يورو طوابع جبائية، و42 يورو بين 15 و17 سنة',
    },
    sentence: {
      fr: 'Votre passeport est prêt au plus tard 15 jours ouvrés après le dépôt d’un dossier complet.',
      en: 'Your passport is ready within 15 working days of a complete application.',
      ar: 'يكون جواز سفركم جاهزًا في أجل أقصاه 15 يوم عمل بعد إيداع ملف كامل.',
    },
  },
  steps: [
    {
      proof: 'acknowledged',
      title: { fr: 'Dossier reçu', en: 'Application received', ar: 'تم استلام الملف' },
    },
    {
      proof: 'assigned',
      title: { fr: 'Dossier vérifié', en: 'Application checked', ar: 'تم التحقق من الملف' },
      within: { count: 3, unit: 'working' },
      channels: ['email', 'sms'],
    },
    {
      proof: 'decided',
      title: { fr: 'Passeport fabriqué', en: 'Passport made', ar: 'تم صنع جواز السفر' },
    },
    {
      proof: 'done',
      title: { fr: 'Passeport remis', en: 'Passport handed over', ar: 'تم تسليم جواز السفر' },
    },
  ],
  contact: {
    name: 'Service état civil de Bourg',
    phone: '+33 1 99 00 12 34',
    email: 'etat-civil@bourg.example',
    address: '1 place de la Mairie, 69000 Bourg',
  },
  replies: { within: { count: 2, unit: 'working' } },
  files: 'https://depot.bourg.example/etat-civil',
  opening: [
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      from: '08:30',
      to: '12:00',
    },
    { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '13:30', to: '17:00' },
    { days: ['saturday'], from: '09:00', to: '12:00' },
  ],
  adaptations: [
    {
      fr: 'Dépôt à domicile',
      en: 'Application at home',
      ar: 'إيداع الملف في المنزل',
      condition: {
        fr: 'toute personne qui ne peut pas se déplacer, pour raison de santé',
        en: 'anyone who cannot travel, for health reasons',
        ar: 'كل شخص لا يستطيع التنقل لأسباب صحية',
      },
      ask: {
        fr: 'par téléphone, avec un certificat médical',
        en: 'by telephone, with a medical certificate',
        ar: 'بالهاتف، مع شهادة طبية',
      },
    },
    {
      fr: 'Interprète en langue des signes française',
      en: 'French sign language interpreter',
      ar: 'مترجم للغة الإشارة الفرنسية',
    },
  ],
  silence: {
    means: 'rejection',
    months: 2,
    remedy: {
      fr: 'Vous pouvez écrire au maire, puis saisir le tribunal administratif.',
      en: 'You may write to the mayor, then go to the administrative court.',
      ar: 'يمكنكم الكتابة إلى رئيس البلدية، ثم اللجوء إلى المحكمة الإدارية.',
    },
  },
}
