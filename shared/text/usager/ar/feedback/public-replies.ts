import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in Arabic. */
export const publicReplies: PublicRepliesText = {
  title: 'ما يقوله المنتفعون وما يُجابون به',
  intro: 'تجيب {organisation} هنا عن آراء حول {site}. لا يُعرف أي اسم ولا يُعرض.',
  introOwn: 'تجيب {organisation} هنا عن الآراء التي تلقتها. لا يُعرف أي اسم ولا يُعرض.',
  given: 'رأي من {month}، {service}',
  comment: 'ما كُتب',
  reply: 'جواب {organisation}',
  decided: 'ما تقرر',
  done: 'قلتم ذلك فغيّرناه',
  none: 'لم يُنشر أي جواب بعد.',
  older: 'عرض الأقدم',
  which:
    'لا تُنشر إلا بعض الأجوبة، يختارها شخص. أما الباقي فيُقرأ برمز الإيصال. والرأي الذي يحذفه صاحبه يغادر هذه الصفحة فورًا.',
  receipt: 'العثور على رأيي',
  unknownTitle: 'هذه الصفحة غير موجودة',
  unknown: 'لا يحمل أي موقع هذا الاسم هنا. تحققوا من عنوان هذه الصفحة.',
}
