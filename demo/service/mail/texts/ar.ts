import type { MailTexts } from './texts.ts';

/** Names, numbers and addresses keep a direction of their own within a sentence from right to left. */
const own = (text: string): string => `\u2068${text}\u2069`;

export const ar: MailTexts = {
  tag: 'ar',
  // Latin digits: telephone numbers and postcodes are Latin everywhere.
  intl: 'ar-u-ca-gregory-nu-latn',
  direction: 'rtl',
  subject: {
    confirmation: (when) => `موعدك ${when}`,
    change: (when) => `تم تغيير موعدك: ${when}`,
    cancellation: (when) => `تم إلغاء موعدك ${when}`,
    reminder: (when) => `تذكير بموعدك ${when}`,
  },
  greeting: (name) => (name ? `مرحبًا ${own(name)}،` : 'مرحبًا،'),
  opening: {
    confirmation: 'تم حجز موعدك. يسعدنا أن نتحدث معك!',
    change: 'تم تغيير موعدك. تجد في الأسفل ما اتفقنا عليه الآن.',
    cancellation: 'تم إلغاء هذا الموعد. لا يلزمك فعل أي شيء.',
    reminder: 'سنتحدث معًا قريبًا. هذا ما اتفقنا عليه.',
  },
  moved: (previous) => `كان الموعد سابقًا ${previous}.`,
  label: {
    what: 'الخدمة',
    price: 'التكلفة',
    when: 'الموعد',
    how: 'الطريقة',
    where: 'المكان',
    reference: 'رقم الموعد',
  },
  moment: (day, time) => `يوم ${day} الساعة ${own(time)}`,
  period: (day, from, until) => `يوم ${day}، من الساعة ${own(from)} إلى الساعة ${own(until)}`,
  clockOf: (town) => `بتوقيت ${own(town)}`,
  how: {
    'in-person': 'تأتي إلينا',
    phone: 'نتصل بك هاتفيًا',
    video: 'مكالمة فيديو',
    chat: 'محادثة كتابية عبر الإنترنت',
  },
  where: {
    phone: 'أينما تريد. سنتصل بالرقم الذي أعطيتنا إياه.',
    video: 'أينما تريد. سيرسل إليك المستشار رابطًا.',
    chat: 'أينما تريد. سيرسل إليك المستشار رابطًا.',
  },
  free: 'مجاني، لا تدفع شيئًا',
  bring: {
    'in-person': 'لا يلزمك إحضار أي شيء. إذا كانت لديك سيرة ذاتية فمن المفيد أن تحضرها معك.',
    remote: 'لا يلزمك تحضير أي شيء. إذا كانت لديك سيرة ذاتية فمن المفيد أن تكون في متناول يدك.',
  },
  manage: {
    invitation: 'لا يناسبك الموعد أو تريد وقتًا آخر؟ يمكنك تغيير موعدك أو إلغاؤه:',
    link: 'تغيير الموعد أو إلغاؤه',
    warning: 'كل من لديه هذا الرابط يستطيع تغيير موعدك، فلا ترسله إلى غيرك.',
  },
  again: 'هل تريد التحدث معنا لاحقًا؟ أنت مرحب بك دائمًا. يمكنك حجز موعد جديد.',
  questions: (ways) => `هل لديك سؤال؟ ${ways}`,
  call: (telephone) => `اتصل على ${own(telephone)}.`,
  write: (email) => `اكتب إلى ${own(email)}.`,
  closing: { ahead: 'إلى اللقاء!', over: 'ربما في وقت آخر!' },
  calendar: {
    summary: (centre) => `موعد لدى ${own(centre)}`,
    note: (reference) =>
      `رقم موعدك: ${own(reference)}. هل تريد تغيير الموعد أو إلغاءه؟ استخدم الرابط الموجود في رسالة البريد الإلكتروني.`,
  },
};
