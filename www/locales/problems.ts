import { PROBLEMS_OF_FILES } from './problems/files.js';
import { PROBLEMS_OF_LAYOUT } from './problems/layout.js';
import { PROBLEMS_OF_ROWS } from './problems/rows.js';
import { PROBLEMS_OF_TABLES } from './problems/tables.js';
import { PROBLEMS_OF_VALUES } from './problems/values.js';
import type { ProblemTexts } from './text.js';

/** The wording of each code of src/problem.rs. */
export const PROBLEMS: ProblemTexts = {
  ...PROBLEMS_OF_FILES,
  ...PROBLEMS_OF_LAYOUT,
  ...PROBLEMS_OF_VALUES,
  ...PROBLEMS_OF_ROWS,
  ...PROBLEMS_OF_TABLES,
};
