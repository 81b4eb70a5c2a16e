import { FILES } from './page/files.js';
import { HEADER } from './page/header.js';
import { LANDING } from './page/landing.js';
import { OVERVIEW } from './page/overview.js';
import { ROLES } from './page/roles.js';
import { SETTINGS } from './page/settings.js';
import { TARGETS } from './page/targets.js';

/** Every text of the page itself, by key. */
export const PAGE = {
  ...LANDING,
  ...HEADER,
  ...OVERVIEW,
  ...FILES,
  ...SETTINGS,
  ...ROLES,
  ...TARGETS,
};

/** The key of a text of the page. */
export type PageKey = keyof typeof PAGE;
