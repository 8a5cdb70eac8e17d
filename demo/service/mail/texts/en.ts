import type { MailTexts } from './texts.ts';

export const en: MailTexts = {
  tag: 'en',
  intl: 'en-GB',
  direction: 'ltr',
  subject: {
    confirmation: (when) => `Your appointment on ${when}`,
    change: (when) => `Your appointment has changed: ${when}`,
    cancellation: (when) => `Your appointment on ${when} is cancelled`,
    reminder: (when) => `Reminder: your appointment on ${when}`,
  },
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  opening: {
    confirmation: 'Your appointment is booked. We look forward to talking to you!',
    change: 'Your appointment has changed. Below you can read what we have agreed now.',
    cancellation: 'This appointment is cancelled. You do not have to do anything.',
    reminder: 'We will talk soon. This is what we agreed.',
  },
  moved: (previous) => `The appointment was first on ${previous}.`,
  label: { what: 'What', price: 'Cost', when: 'When', how: 'How', where: 'Where', reference: 'Number' },
  moment: (day, time) => `${day} at ${time}`,
  period: (day, from, until) => `${day}, from ${from} to ${until}`,
  clockOf: (town) => `time in ${town}`,
  how: {
    'in-person': 'You come to us',
    phone: 'We call you',
    video: 'We make a video call',
    chat: 'We chat online',
  },
  where: {
    phone: 'Wherever you like. We call the number that you gave us.',
    video: 'Wherever you like. Your adviser will send you a link.',
    chat: 'Wherever you like. Your adviser will send you a link.',
  },
  free: 'Free, you pay nothing',
  bring: {
    'in-person': 'You do not have to bring anything. Do you have a CV? It helps if you bring it.',
    remote: 'You do not have to prepare anything. Do you have a CV? It helps if you have it at hand.',
  },
  manage: {
    invitation: 'Can you not make it, or would you like another time? Change or cancel your appointment:',
    link: 'Change or cancel the appointment',
    warning: 'Anyone who has this link can change your appointment, so please do not forward it.',
  },
  again: 'Would you like to talk later after all? You are always welcome. Just make a new appointment.',
  questions: (ways) => `Do you have a question? ${ways}`,
  call: (telephone) => `Call ${telephone}.`,
  write: (email) => `Write to ${email}.`,
  closing: { ahead: 'See you then!', over: 'Maybe another time!' },
  calendar: {
    summary: (centre) => `Appointment with ${centre}`,
    note: (reference) =>
      `Number of your appointment: ${reference}. Do you want to change or cancel it? Use the link in your e-mail.`,
  },
};
