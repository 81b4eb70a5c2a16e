import { ACCOUNT } from './doctor/account.js';
import { ARCHIVES } from './doctor/archives.js';
import { NEWS } from './doctor/news.js';
import { QUESTIONS } from './doctor/questions.js';
import { RECIPE } from './doctor/recipe.js';
import { REJECTED } from './doctor/rejected.js';

/** Every text of the import doctor: fetched with the files panel, after the first look. */
export const DOCTOR = { ...ACCOUNT, ...ARCHIVES, ...NEWS, ...QUESTIONS, ...RECIPE, ...REJECTED };

/** The key of one of them. */
export type DoctorKey = keyof typeof DOCTOR;
