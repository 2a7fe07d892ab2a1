import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in Arabic. */
export const publicReplies: PublicRepliesText = {
  title: 'آراؤكم وردودنا',
  intro:
    'هنا ردود الجهة \u2068{organisation}\u2069 على آراء حول \u2068{site}\u2069. لا يُعرف أي اسم ولا يُعرض.',
  introOwn:
    'هنا ردود الجهة \u2068{organisation}\u2069 على آراء حول خدماتها. لا يُعرف أي اسم ولا يُعرض.',
  given: 'رأي من \u2068{month}\u2069، \u2068{service}\u2069',
  comment: 'الرأي',
  reply: 'رد \u2068{organisation}\u2069',
  decided: 'قرارنا',
  done: 'قلتم ذلك فغيّرناه',
  none: 'لم يُنشر أي رد بعد.',
  older: 'عرض الأقدم',
  which:
    'ننشر بعض الردود فقط. اقرؤوا الرد الموجَّه إليكم برمز الإيصال. إذا حذفتم رأيكم، يختفي من هنا أيضًا.',
  receipt: 'الاطلاع على رأيي',
  unknownTitle: 'هذه الصفحة غير موجودة',
  unknown: 'لا يوجد هنا موقع بهذا الاسم. تحققوا من عنوان هذه الصفحة.',
}
