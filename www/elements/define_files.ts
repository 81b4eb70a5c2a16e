// Registers the files panel and what goes with it. Fetched after the first look, which needs none.
import { ShopKpiAccount } from './account.js';
import { ShopKpiColumns } from './columns.js';
import { ShopKpiFile } from './file.js';
import { ShopKpiFileFacts } from './file_facts.js';
import { ShopKpiFiles } from './files.js';
import { ShopKpiGuesses } from './guesses.js';
import { ShopKpiHowRead } from './how_read.js';
import { ShopKpiLines } from './lines.js';
import { ShopKpiMemory } from './memory.js';
import { ShopKpiMissing } from './missing.js';
import { ShopKpiNotices } from './notices.js';
import { ShopKpiProblems } from './problems.js';
import { ShopKpiQuestions } from './questions.js';
import { ShopKpiRejected } from './rejected.js';
import { ShopKpiRepeats } from './repeats.js';
import { ShopKpiRestated } from './restated.js';
import { ShopKpiWorkbook } from './workbook.js';

/** By tag name. Each comes before the elements that hold it. */
export const FILE_ELEMENTS = {
  'shop-kpi-lines': ShopKpiLines,
  'shop-kpi-rejected': ShopKpiRejected,
  'shop-kpi-problems': ShopKpiProblems,
  'shop-kpi-questions': ShopKpiQuestions,
  'shop-kpi-account': ShopKpiAccount,
  'shop-kpi-workbook': ShopKpiWorkbook,
  'shop-kpi-columns': ShopKpiColumns,
  'shop-kpi-guesses': ShopKpiGuesses,
  'shop-kpi-how-read': ShopKpiHowRead,
  'shop-kpi-file-facts': ShopKpiFileFacts,
  'shop-kpi-file': ShopKpiFile,
  'shop-kpi-missing': ShopKpiMissing,
  'shop-kpi-files': ShopKpiFiles,
  'shop-kpi-memory': ShopKpiMemory,
  'shop-kpi-repeats': ShopKpiRepeats,
  'shop-kpi-restated': ShopKpiRestated,
  'shop-kpi-notices': ShopKpiNotices,
};

for (const [name, element] of Object.entries(FILE_ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
