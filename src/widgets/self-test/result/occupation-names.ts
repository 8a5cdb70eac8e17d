import type { EducationLevel, Sector } from '../../../domain/self-test/occupation.ts';
import { msg } from '../../../localization/localization.ts';

const levels: Record<EducationLevel, () => string> = {
  practice: () => msg('Leren in de praktijk', { desc: 'Education of an occupation: none, or on the job' }),
  'mbo-1-2': () => msg('Mbo 1 of 2', { desc: 'Education of an occupation: Dutch vocational level 1 or 2' }),
  'mbo-3-4': () => msg('Mbo 3 of 4', { desc: 'Education of an occupation: Dutch vocational level 3 or 4' }),
  hbo: () => msg('Hbo', { desc: 'Education of an occupation: Dutch university of applied sciences' }),
  university: () => msg('Universiteit', { desc: 'Education of an occupation' }),
};

const sectors: Record<Sector, () => string> = {
  care: () => msg('Zorg en welzijn', { desc: 'Sector of an occupation' }),
  education: () => msg('Onderwijs', { desc: 'Sector of an occupation' }),
  technology: () => msg('Techniek', { desc: 'Sector of an occupation' }),
  construction: () => msg('Bouw', { desc: 'Sector of an occupation' }),
  ict: () => msg('Ict', { desc: 'Sector of an occupation: computers' }),
  trade: () => msg('Winkel en verkoop', { desc: 'Sector of an occupation' }),
  hospitality: () => msg('Horeca en toerisme', { desc: 'Sector of an occupation' }),
  logistics: () => msg('Vervoer en opslag', { desc: 'Sector of an occupation' }),
  agriculture: () => msg('Groen en dieren', { desc: 'Sector of an occupation' }),
  office: () => msg('Kantoor en geld', { desc: 'Sector of an occupation' }),
  'law-safety': () => msg('Recht en veiligheid', { desc: 'Sector of an occupation' }),
  culture: () => msg('Kunst, taal en media', { desc: 'Sector of an occupation' }),
  science: () => msg('Onderzoek', { desc: 'Sector of an occupation' }),
  'personal-services': () => msg('Schoon, mooi en verzorgd', { desc: 'Sector of an occupation: cleaning, hair, care' }),
};

export const educationName = (level: EducationLevel): string => levels[level]();
export const sectorName = (sector: Sector): string => sectors[sector]();
